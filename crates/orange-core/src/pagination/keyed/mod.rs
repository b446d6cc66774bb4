//! Keyed pagination: items of a list that changes while it is read.

mod search;
mod state;

use std::fmt;
use std::pin::Pin;
use std::task::{Context, Poll};

use futures_core::Stream;
use futures_util::{StreamExt, TryStreamExt as _};

pub(super) use self::state::{KeyedPage, KeyedState};
use super::end::end_status;
use super::page_request::PageRequest;
use super::recent_keys::{Key, anonymous_key};
use super::{Cursor, Page};
use crate::client::Service;
use crate::error::Result;
use crate::operation::ListOperation;
use crate::telemetry::ListMeter;

/// Items of a list in order, each once, even if elements are added and removed meanwhile.
///
/// Created by [`Items::keyed`](super::Items::keyed). An offset counts from the start of the list: when an element
/// before it is removed, pagination by offset skips one, and when one is added, it repeats one. Here each page
/// overlaps the previous page and is searched for the keys of the elements that were returned last. If they are
/// missing, the list has changed, and the neighbouring pages are searched.
///
/// # Guarantee
///
/// If the list is sorted by a field that does not change (an id, the date of creation), every element that is in it
/// from the first request to the last is returned, and none is returned twice. This holds across failed pages, and
/// across a [`cursor`](Self::cursor) that is stored and [resumed](Self::resume). Elements that are added meanwhile may
/// be returned or not. If the position in the list is lost, the items end with an error. The exception is a server that
/// sends one element per page: its pages cannot overlap, so only a list that does not change is complete.
///
/// The list ends by the rules of [`Pages`](super::Pages). Without counts, a short page does not end it, because the
/// length of pages may vary: it ends when a page that begins at the last element has no other element and the page after
/// it is empty.
///
/// The cost: each page repeats a quarter of the previous page (1 to 32 elements), and a list without counts needs two
/// more pages at its end. The memory is that of one page.
///
/// # Errors
///
/// After a failed page, polling again requests it once more. An element that cannot be decoded is an error in its
/// place, and may be returned again if the element before it has changed. Three errors end the list: an element without
/// identity, too many pages without a new element, and a position that is lost because the remembered elements before it
/// (up to 64) were removed.
#[must_use = "no request is made before the first poll"]
pub struct KeyedItems<L: ListOperation> {
    service: Service,
    operation: L,
    identify: Identify<L::Item>,
    state: KeyedState<L::Item>,
    request: Option<PageRequest<L::Item>>,
    meter: ListMeter,
}

type Identify<T> = Box<dyn Fn(&T) -> Option<Key> + Send>;

impl<L: ListOperation> KeyedItems<L> {
    pub(super) fn new(
        service: Service,
        mut operation: L,
        cursor: &Cursor,
        identify: impl Fn(&L::Item) -> Option<Key> + Send + 'static,
    ) -> Self {
        let query = operation.query_mut();
        // A page of one element cannot overlap.
        let limit = query.window_limit().map(|limit| limit.max(2));
        query.set_limit(limit);
        Self {
            meter: service.client().telemetry().list(operation.info()),
            service,
            operation,
            identify: Box::new(identify),
            state: KeyedState::resume(cursor, limit),
            request: None,
        }
    }

    /// Continues from `cursor`, even if the list has changed since.
    ///
    /// # Errors
    /// Returns an error if the cursor is of another list, has other filters or another order.
    pub fn resume(mut self, cursor: &Cursor) -> Result<Self> {
        cursor.check(&self.operation)?;
        self.state = KeyedState::resume(cursor, self.operation.query().window_limit());
        self.request = None;
        Ok(self)
    }

    /// Returns the next item; `None` after the last one.
    ///
    /// # Cancellation
    /// Dropping this future loses no item.
    pub async fn next(&mut self) -> Option<Result<L::Item>> {
        StreamExt::next(self).await
    }

    /// The position of the next item: its offset, and the keys of the items before it.
    pub fn cursor(&self) -> Cursor {
        let mut cursor = Cursor::new(&self.operation, self.state.offset());
        cursor.recent_keys = self.state.recent_keys();
        cursor.from_the_start = self.state.has_all_keys();
        cursor.page_size = self.state.known_page_size();
        cursor
    }

    /// Reads the list to its end, but not more than `max` items.
    ///
    /// # Errors
    /// Returns the first error of a request or of an item.
    pub async fn collect_up_to(self, max: usize) -> Result<Vec<L::Item>> {
        self.take(max).try_collect().await
    }

    fn process_page(&mut self, offset: u64, page: Result<Page<L::Item>>) -> Result<()> {
        if page.is_ok() {
            self.meter.page();
        }
        let page = page.or_else(|error| {
            match end_status(&error).filter(|status| self.state.ends_with(offset, *status)) {
                Some(status) => Ok(Page::past_the_end(status)),
                None => Err(error),
            }
        });
        let page = page.inspect_err(|_| self.state.retry_page(offset))?;
        let (keys, history) = (self.keys(offset, &page), page.history().clone());
        let page = KeyedPage { offset, counts: page.counts(), keys, elements: page.into_results() };
        self.state.process_page(page).map_err(|error| error.with_history(&history))
    }

    /// The keys of all elements of a page, in order; `None` for an element without identity. The key of an element that
    /// cannot be decoded comes from its text and its predecessor.
    fn keys(&self, offset: u64, page: &Page<L::Item>) -> Vec<Option<Key>> {
        let mut keys = Vec::with_capacity(page.received());
        let mut items = page.items().iter().map(|item| (self.identify)(item));
        for rejected in page.rejected() {
            let before = rejected.index().saturating_sub(keys.len());
            keys.extend(items.by_ref().take(before));
            // The predecessor of the first element of a page is unknown, so the offset replaces its key.
            let before = keys.last().copied().unwrap_or_else(|| (offset > 0).then_some(offset));
            keys.push(Some(anonymous_key(rejected.json(), before)));
        }
        keys.extend(items);
        keys
    }

    /// Adds the operation to an error.
    fn with_operation(&self, item: Result<L::Item>) -> Result<L::Item> {
        item.map_err(|error| error.for_operation(self.operation.info()))
    }
}

// The futures are boxed, so no field is pinned structurally.
impl<L: ListOperation> Unpin for KeyedItems<L> {}

impl<L: ListOperation> Stream for KeyedItems<L> {
    type Item = Result<L::Item>;

    fn poll_next(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let this = self.get_mut();
        loop {
            if let Some(item) = this.state.pop() {
                this.meter.items(1);
                return Poll::Ready(Some(this.with_operation(item)));
            }
            if this.state.has_ended() {
                this.meter.end();
                return Poll::Ready(None);
            }
            let mut request = this.request.take().unwrap_or_else(|| {
                let offset = this.state.next_request();
                PageRequest::new(this.service.clone(), this.operation.clone(), offset)
            });
            let Poll::Ready(page) = request.response.as_mut().poll(context) else {
                this.request = Some(request);
                return Poll::Pending;
            };
            if let Err(error) = this.process_page(request.offset, page) {
                this.meter.fail();
                return Poll::Ready(Some(this.with_operation(Err(error))));
            }
        }
    }
}

impl<L: ListOperation> fmt::Debug for KeyedItems<L> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("KeyedItems")
            .field("operation", &self.operation.info().id)
            .field("offset", &self.state.offset())
            .field("ended", &self.state.has_ended())
            .finish_non_exhaustive()
    }
}
