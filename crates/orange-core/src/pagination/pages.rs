//! [`Pages`]: a stream of pages, optionally requested ahead.

use std::collections::VecDeque;
use std::fmt;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll, ready};

use futures_core::Stream;
use futures_util::StreamExt;
use tokio::runtime::Handle;
use tokio::sync::Semaphore;
use tokio::task::JoinSet;

use super::element_keys::ElementKeys;
use super::end::end_status;
use super::page_request::PageRequest;
use super::state::{Advance, PaginationState};
use super::{Cursor, Items, Page};
use crate::client::Service;
use crate::error::{Error, Result};
use crate::operation::ListOperation;
use crate::telemetry::ListMeter;

/// Pages of a list, in order.
///
/// It is a [`Stream`]; [`next`](Self::next) reads without the `Stream` trait. Dropping it cancels pending requests.
/// The [module](super) documents the end of a list.
///
/// After an error, polling again repeats the failed request. A page with repeated elements is final: the list ends
/// with that error.
#[must_use = "no request is made before the first poll"]
pub struct Pages<L: ListOperation> {
    service: Service,
    operation: L,
    state: PaginationState,
    /// Where [`resume`](Self::resume) began. Keyed pagination also needs the keys of this cursor.
    resumed_from: Option<Cursor>,
    read_ahead: usize,
    /// One permit per request that may be under way.
    slots: Arc<Semaphore>,
    /// Pending requests, by ascending offset. The first one is at the offset of `state`.
    pending: VecDeque<PageRequest<L::Item>>,
    /// The number of elements of a full page, if known. Reading ahead requires it.
    page_size: Option<u64>,
    ended: bool,
    meter: ListMeter,
}

impl<L: ListOperation> Pages<L> {
    /// Creates the pages of `operation`, from the offset of its query.
    pub fn new(service: Service, operation: L) -> Self {
        let offset = operation.query().window_offset().unwrap_or(0);
        Self::at(service, operation, offset)
    }

    fn at(service: Service, operation: L, offset: u64) -> Self {
        let query = operation.query();
        let limit = query.window_limit();
        Self {
            state: PaginationState::new(offset, limit, query.selected_fields().is_empty()),
            resumed_from: None,
            read_ahead: 0,
            slots: Arc::new(Semaphore::new(1)),
            pending: VecDeque::new(),
            page_size: limit,
            ended: false,
            meter: service.client().telemetry().list(operation.info()),
            service,
            operation,
        }
    }

    /// Continues from `cursor`.
    ///
    /// # Errors
    /// Returns an error if the cursor belongs to another list, other filters or another order.
    pub fn resume(self, cursor: &Cursor) -> Result<Self> {
        cursor.check(&self.operation)?;
        let pages = Self::at(self.service, self.operation, cursor.offset()).read_ahead(self.read_ahead);
        Ok(Self { resumed_from: Some(cursor.clone()), ..pages })
    }

    /// Requests pages in advance: up to `pages` requests run beside that of the next page. Default: 0.
    ///
    /// At most `2 * (pages + 1)` pages are requested or wait for the caller, which bounds the memory. In a list without
    /// a total in its count headers, only the next page is requested in advance. The order is preserved. The requests
    /// run as tasks of the tokio runtime that polls the stream, and are cancelled with it. While a list changes,
    /// concurrent requests may miss or repeat more elements than sequential ones.
    pub fn read_ahead(mut self, pages: usize) -> Self {
        self.read_ahead = pages;
        self.slots = Arc::new(Semaphore::new(pages.saturating_add(1).min(Semaphore::MAX_PERMITS)));
        self
    }

    /// Converts the pages into a stream of items.
    pub fn items(self) -> Items<L> {
        Items::new(self)
    }

    /// The position of the next page.
    pub fn cursor(&self) -> Cursor {
        Cursor::new(&self.operation, self.state.offset())
    }

    /// Returns the next page; `None` after the last one.
    ///
    /// # Cancellation
    /// Dropping this future loses no page.
    pub async fn next(&mut self) -> Option<Result<Page<L::Item>>> {
        StreamExt::next(self).await
    }

    /// The request, and the cursor from which the pages were resumed.
    pub(super) fn into_request(self) -> (Service, L, Option<Cursor>) {
        (self.service, self.operation, self.resumed_from)
    }

    pub(super) fn operation(&self) -> &L {
        &self.operation
    }

    fn request(&self, offset: u64) -> PageRequest<L::Item> {
        PageRequest::new(self.service.clone(), self.operation.clone(), offset)
    }

    /// Starts a request that makes progress while the caller works. Without a tokio runtime, it does so only while it is
    /// polled.
    fn spawn_request(&self, offset: u64) -> PageRequest<L::Item> {
        let Ok(runtime) = Handle::try_current() else { return self.request(offset) };
        // Dropping the set aborts the task.
        let mut task = JoinSet::new();
        let (service, operation) = (self.service.clone(), self.operation.clone());
        let request = PageRequest::ahead(service, operation, offset, Arc::clone(&self.slots));
        // The requests belong to the trace of the caller.
        let response = self.service.client().telemetry().in_current_context(request.response);
        task.spawn_on(response, &runtime);
        let response = async move {
            match task.join_next().await {
                Some(Ok(page)) => page,
                Some(Err(error)) => Err(Error::task_ended(Some(&error))),
                None => Err(Error::task_ended(None)),
            }
        };
        PageRequest { offset, response: Box::pin(response) }
    }

    /// Starts the request of the next page, and of the pages to read ahead.
    fn start_requests(&mut self) {
        let (offset, total) = (self.state.offset(), self.state.total());
        if self.pending.is_empty() {
            let request = if self.read_ahead > 0 { self.spawn_request(offset) } else { self.request(offset) };
            self.pending.push_back(request);
        }
        let Some(size) = self.page_size.filter(|size| *size > 0) else { return };
        let requested = match self.read_ahead {
            0 => 1,
            ahead => ahead.saturating_add(1).saturating_mul(2),
        };
        while self.pending.len() < requested {
            let ahead = self.pending.len() as u64;
            let offset = offset.saturating_add(ahead.saturating_mul(size));
            if total.is_none_or(|total| offset >= total) {
                return;
            }
            self.pending.push_back(self.spawn_request(offset));
        }
    }

    /// Returns and logs the error of a page that shows that the list is incomplete.
    fn fail_incomplete(&mut self, error: Error, page: &Page<L::Item>) -> Result<Page<L::Item>> {
        tracing::warn!(orange.operation = self.operation.info().id, %error, "list is incomplete");
        self.fail(error.with_history(page.history()))
    }

    /// Returns the error of the page at the current offset, and drops the pages that were read ahead.
    fn fail(&mut self, error: Error) -> Result<Page<L::Item>> {
        self.pending.clear();
        self.meter.fail();
        Err(error.for_operation(self.operation.info()))
    }
}

// The futures are boxed, so no field is pinned structurally.
impl<L: ListOperation> Unpin for Pages<L> {}

impl<L: ListOperation> Stream for Pages<L> {
    type Item = Result<Page<L::Item>>;

    fn poll_next(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let this = self.get_mut();
        if this.ended {
            return Poll::Ready(None);
        }
        this.start_requests();
        let Some(first) = this.pending.front_mut() else { return Poll::Ready(None) };
        let result = ready!(first.response.as_mut().poll(context));
        this.pending.pop_front();
        let page = match result {
            Ok(page) => {
                this.meter.page();
                page
            }
            Err(error) => match end_status(&error).filter(|status| this.state.ends_with(*status)) {
                Some(status) => Page::past_the_end(status),
                None => return Poll::Ready(Some(this.fail(error))),
            },
        };
        let (offset, received) = (this.state.offset(), page.received() as u64);
        this.meter.items(received);
        match this.state.advance(received, page.counts(), || ElementKeys::from_body(page.body())) {
            Advance::Next(next) => {
                this.page_size = Some(received);
                if this.pending.front().is_some_and(|request| request.offset != next) {
                    this.pending.clear();
                }
                // Read ahead while the caller processes this page.
                if this.read_ahead > 0 {
                    this.start_requests();
                }
            }
            Advance::End => {
                this.pending.clear();
                this.ended = true;
                this.meter.end();
                if received == 0 {
                    return Poll::Ready(None);
                }
            }
            Advance::Truncated => {
                return Poll::Ready(Some(this.fail_incomplete(Error::truncated_page(offset), &page)));
            }
            Advance::RepeatedPage => {
                this.ended = true;
                return Poll::Ready(Some(this.fail_incomplete(Error::repeated_page(offset), &page)));
            }
        }
        Poll::Ready(Some(Ok(page.without_body())))
    }
}

impl<L: ListOperation> fmt::Debug for Pages<L> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Pages")
            .field("operation", &self.operation.info().id)
            .field("offset", &self.state.offset())
            .field("read_ahead", &self.read_ahead)
            .field("ended", &self.ended)
            .finish_non_exhaustive()
    }
}
