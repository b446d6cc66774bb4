//! A stream of pages, optionally read ahead.

use std::collections::VecDeque;
use std::fmt;
use std::future::poll_fn;
use std::pin::Pin;
use std::task::{Context, Poll, ready};

use futures_core::Stream;
use tokio::runtime::Handle;
use tokio::task::JoinHandle;

use super::walk::{Next, Walk};
use super::{Cursor, Items, Page};
use crate::client::Service;
use crate::error::{Error, Result};
use crate::operation::ListOperation;
use crate::time::BoxFuture;

/// The pages of a list, in order.
///
/// Made by the list builders of the API crates. It is a [`Stream`], and has a [`next`](Self::next) of
/// its own so that no extension trait is needed. Dropping it drops the requests under way.
///
/// After an error the walk stands where it stood: polling again repeats the page that failed.
#[must_use = "no request is made before the first poll"]
pub struct Pages<L: ListOperation> {
    service: Service,
    operation: L,
    walk: Walk,
    offset: u64,
    read_ahead: usize,
    /// Pages under way, by ascending offset; the first one is at `offset`.
    under_way: VecDeque<Fetch<L::Item>>,
    /// How many elements a full page has, once known: pages are read ahead only then.
    page_size: Option<u64>,
    total: Option<u64>,
    ended: bool,
}

struct Fetch<T> {
    offset: u64,
    task: Task<T>,
}

enum Task<T> {
    /// Runs while the caller works.
    Spawned(AbortOnDrop<Result<Page<T>>>),
    /// Runs while the stream is polled.
    Inline(BoxFuture<'static, Result<Page<T>>>),
}

struct AbortOnDrop<T>(JoinHandle<T>);

impl<T> Drop for AbortOnDrop<T> {
    fn drop(&mut self) {
        self.0.abort();
    }
}

impl<T> Task<T> {
    fn poll(&mut self, context: &mut Context<'_>) -> Poll<Result<Page<T>>> {
        match self {
            Self::Inline(future) => future.as_mut().poll(context),
            Self::Spawned(handle) => match ready!(Pin::new(&mut handle.0).poll(context)) {
                Ok(result) => Poll::Ready(result),
                Err(_) => Poll::Ready(Err(Error::cancelled("the runtime that read ahead was shut down"))),
            },
        }
    }
}

impl<L: ListOperation> Pages<L> {
    /// A walk over `operation`, from the offset that its query names.
    pub fn new(service: Service, operation: L) -> Self {
        let offset = operation.query().window_offset().unwrap_or(0);
        let limit = operation.query().window_limit();
        let whole = operation.query().selected_fields().is_empty();
        Self {
            service,
            walk: Walk::new(offset, limit, whole),
            offset,
            read_ahead: 0,
            under_way: VecDeque::new(),
            page_size: limit,
            total: None,
            ended: false,
            operation,
        }
    }

    /// Takes up a walk where `cursor` left it.
    ///
    /// # Errors
    /// A cursor of another list, other filters or another order.
    pub fn resume(mut self, cursor: &Cursor) -> Result<Self> {
        cursor.check(&self.operation)?;
        self.restart(cursor.offset());
        Ok(self)
    }

    /// Reads up to `pages` pages ahead while the caller works on the present one.
    ///
    /// Order stays; memory is bounded by `pages + 1` pages. The requests run as tasks of the tokio
    /// runtime that polls the stream, and end with the stream. Over data that changes, pages that
    /// overlap in time may miss or repeat more elements than one after the other, so it is off
    /// unless asked for.
    pub fn read_ahead(mut self, pages: usize) -> Self {
        self.read_ahead = pages;
        self
    }

    /// The same walk, item by item.
    pub fn items(self) -> Items<L> {
        Items::new(self)
    }

    /// Where the next page starts.
    pub fn cursor(&self) -> Cursor {
        Cursor::new(&self.operation, self.offset)
    }

    /// The next page; `None` after the last one.
    ///
    /// Cancel-safe: dropping this future loses no page.
    pub async fn next(&mut self) -> Option<Result<Page<L::Item>>> {
        poll_fn(|context| self.poll_page(context)).await
    }

    pub(super) fn into_request(self) -> (Service, L) {
        (self.service, self.operation)
    }

    pub(super) fn operation(&self) -> &L {
        &self.operation
    }

    fn restart(&mut self, offset: u64) {
        self.under_way.clear();
        self.offset = offset;
        let query = self.operation.query();
        self.walk = Walk::new(offset, query.window_limit(), query.selected_fields().is_empty());
        self.page_size = query.window_limit();
        self.total = None;
        self.ended = false;
    }

    fn fetch(&self, offset: u64, spawn: bool) -> Fetch<L::Item> {
        let service = self.service.clone();
        let mut operation = self.operation.clone();
        operation.query_mut().set_offset(offset);
        let future = async move { service.send(&operation).await };
        let task = match (spawn, Handle::try_current()) {
            (true, Ok(runtime)) => Task::Spawned(AbortOnDrop(runtime.spawn(future))),
            _ => Task::Inline(Box::pin(future)),
        };
        Fetch { offset, task }
    }

    fn fill(&mut self) {
        if self.under_way.is_empty() {
            self.under_way.push_back(self.fetch(self.offset, self.read_ahead > 0));
        }
        let Some(size) = self.page_size.filter(|size| *size > 0) else { return };
        while self.under_way.len() <= self.read_ahead {
            let ahead = self.under_way.len() as u64;
            let offset = self.offset.saturating_add(ahead.saturating_mul(size));
            if self.total.is_none_or(|total| offset >= total) {
                return;
            }
            self.under_way.push_back(self.fetch(offset, true));
        }
    }

    pub(super) fn poll_page(&mut self, context: &mut Context<'_>) -> Poll<Option<Result<Page<L::Item>>>> {
        if self.ended {
            return Poll::Ready(None);
        }
        self.fill();
        let Some(first) = self.under_way.front_mut() else { return Poll::Ready(None) };
        let result = ready!(first.task.poll(context));
        self.under_way.pop_front();
        let page = match result {
            Ok(page) => page,
            Err(error) => {
                // What was read ahead stands behind a gap now.
                self.under_way.clear();
                return Poll::Ready(Some(Err(error)));
            }
        };
        self.total = page.total();
        match self.walk.judge(&page) {
            Next::Page(offset) => {
                self.offset = offset;
                self.page_size = Some(page.received() as u64);
                if self.under_way.front().is_some_and(|fetch| fetch.offset != offset) {
                    self.under_way.clear();
                }
                // Reading ahead goes on while the caller works on this page.
                if self.read_ahead > 0 {
                    self.fill();
                }
            }
            Next::End => {
                self.offset = self.offset.saturating_add(page.received() as u64);
                self.under_way.clear();
                self.ended = true;
                if page.received() == 0 {
                    return Poll::Ready(None);
                }
            }
            // Polling again asks again.
            Next::Cut => {
                self.under_way.clear();
                let error = Error::cut_page(self.offset).for_operation(self.operation.info());
                return Poll::Ready(Some(Err(error.with_history(page.history()))));
            }
            Next::Stuck => {
                self.under_way.clear();
                self.ended = true;
                let error = Error::stuck_walk(self.offset).for_operation(self.operation.info());
                return Poll::Ready(Some(Err(error.with_history(page.history()))));
            }
        }
        Poll::Ready(Some(Ok(page)))
    }
}

// Nothing in it is pinned by its place: futures are boxed.
impl<L: ListOperation> Unpin for Pages<L> {}

impl<L: ListOperation> Stream for Pages<L> {
    type Item = Result<Page<L::Item>>;

    fn poll_next(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.get_mut().poll_page(context)
    }
}

impl<L: ListOperation> fmt::Debug for Pages<L> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Pages")
            .field("operation", &self.operation.info().id)
            .field("offset", &self.offset)
            .field("read_ahead", &self.read_ahead)
            .field("ended", &self.ended)
            .finish_non_exhaustive()
    }
}
