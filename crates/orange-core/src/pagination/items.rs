//! [`Items`]: a stream of the items of all pages.

use std::fmt;
use std::pin::Pin;
use std::task::{Context, Poll, ready};
use std::vec;

use futures_core::Stream;
use futures_util::{StreamExt, TryStreamExt as _};

use super::recent_keys::{Key, identified_key};
use super::{Cursor, KeyedItems, Pages};
use crate::error::Result;
use crate::model::Identified;
use crate::operation::ListOperation;

/// Items of a list, in order. Pages are requested as needed.
///
/// An element that cannot be decoded is an error at its position; polling again continues with the next element.
/// After a failed request, polling again repeats the request.
#[must_use = "no request is made before the first poll"]
pub struct Items<L: ListOperation> {
    pages: Pages<L>,
    /// Remaining elements of the current page.
    page: vec::IntoIter<Result<L::Item>>,
    /// The total of the first page that was read.
    total: Option<u64>,
    has_read: bool,
}

impl<L: ListOperation> Items<L> {
    pub(super) fn new(pages: Pages<L>) -> Self {
        Self { pages, page: Vec::new().into_iter(), total: None, has_read: false }
    }

    /// Continues from `cursor`.
    ///
    /// # Errors
    /// Returns an error if the cursor belongs to another list, other filters or another order.
    pub fn resume(self, cursor: &Cursor) -> Result<Self> {
        Ok(Self::new(self.pages.resume(cursor)?))
    }

    /// The number of elements in the whole list, if the count headers of the first page agree with its elements. `None`
    /// until that page has been read; this method sends no request.
    ///
    /// ```
    /// use orange_core::pagination::List;
    /// use orange_core::operation::ListOperation;
    ///
    /// async fn show_progress<L: ListOperation>(list: List<L>) -> orange_core::Result<()> {
    ///     let mut items = list.items();
    ///     let mut read = 0;
    ///     while let Some(item) = items.next().await {
    ///         item?;
    ///         read += 1;
    ///         println!("{read} of {:?}", items.total());
    ///     }
    ///     Ok(())
    /// }
    /// ```
    pub fn total(&self) -> Option<u64> {
        self.total
    }

    /// Requests pages ahead. See [`Pages::read_ahead`].
    pub fn read_ahead(mut self, pages: usize) -> Self {
        self.pages = self.pages.read_ahead(pages);
        self
    }

    /// Keyed pagination: follows a list that changes meanwhile, without losing or repeating an element.
    ///
    /// `identify` returns the key of an element, such as its id. Sort by a field that does not change. See
    /// [`KeyedItems`] for the guarantee and its cost. Pages are requested one after the other, regardless of
    /// [`read_ahead`](Self::read_ahead). They continue at the position of these items: the offset of the query, the cursor of
    /// [`resume`](Self::resume), or the element after the last one that was returned.
    ///
    /// ```
    /// use orange_core::pagination::List;
    /// use orange_core::operation::ListOperation;
    /// use orange_core::query::field;
    ///
    /// # #[derive(Clone)] struct Ticket { id: String }
    /// async fn all<L: ListOperation<Item = Ticket>>(list: List<L>) -> orange_core::Result<()> {
    ///     let list = list.sort(field("creationDate").asc()).limit(100);
    ///     let mut tickets = list.items().keyed(|ticket| Some(&ticket.id));
    ///     while let Some(ticket) = tickets.next().await {
    ///         println!("{}", ticket?.id);
    ///     }
    ///     Ok(())
    /// }
    /// ```
    pub fn keyed(
        self,
        identify: impl for<'a> Fn(&'a L::Item) -> Option<&'a str> + Send + 'static,
    ) -> KeyedItems<L> {
        self.into_keyed(move |item| identify(item).map(identified_key))
    }

    /// Keyed pagination with keys that are not part of the elements.
    pub(crate) fn keyed_by(self, key: impl Fn(&L::Item) -> String + Send + 'static) -> KeyedItems<L> {
        self.into_keyed(move |item| Some(identified_key(&key(item))))
    }

    fn into_keyed(self, identify: impl Fn(&L::Item) -> Option<Key> + Send + 'static) -> KeyedItems<L> {
        let position = self.cursor();
        let (service, operation, resumed_from) = self.pages.into_request();
        // Once an element was returned, the keys of that cursor are not those before the position.
        let cursor = resumed_from.filter(|cursor| cursor.offset() == position.offset()).unwrap_or(position);
        KeyedItems::new(service, operation, &cursor, identify)
    }

    /// Keyed pagination by the `id` of each element. See [`keyed`](Self::keyed).
    ///
    /// ```
    /// use orange_core::model::Identified;
    /// use orange_core::operation::ListOperation;
    /// use orange_core::pagination::List;
    ///
    /// async fn all<L: ListOperation>(list: List<L>) -> orange_core::Result<()>
    /// where
    ///     L::Item: Identified,
    /// {
    ///     let mut resources = list.limit(100).items().keyed_by_id();
    ///     while let Some(resource) = resources.next().await {
    ///         println!("{}", resource?.id());
    ///     }
    ///     Ok(())
    /// }
    /// ```
    pub fn keyed_by_id(self) -> KeyedItems<L>
    where
        L::Item: Identified,
    {
        self.keyed(|element| Some(element.id()))
    }

    /// Returns the next item; `None` after the last one.
    ///
    /// # Cancellation
    /// Dropping this future loses no item.
    pub async fn next(&mut self) -> Option<Result<L::Item>> {
        StreamExt::next(self).await
    }

    /// The position of the next item.
    pub fn cursor(&self) -> Cursor {
        let next_page = self.pages.cursor().offset();
        Cursor::new(self.pages.operation(), next_page.saturating_sub(self.page.len() as u64))
    }

    /// Collects up to `max` items.
    ///
    /// # Errors
    /// Returns the first error of a request or an item.
    pub async fn collect_up_to(self, max: usize) -> Result<Vec<L::Item>> {
        self.take(max).try_collect().await
    }
}

// The futures are boxed, so no field is pinned structurally.
impl<L: ListOperation> Unpin for Items<L> {}

impl<L: ListOperation> Stream for Items<L> {
    type Item = Result<L::Item>;

    fn poll_next(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let this = self.get_mut();
        loop {
            if let Some(item) = this.page.next() {
                return Poll::Ready(Some(item));
            }
            match ready!(this.pages.poll_next_unpin(context)) {
                Some(Ok(page)) => {
                    if !std::mem::replace(&mut this.has_read, true) {
                        this.total = page.total();
                    }
                    this.page = page.into_results().into_iter();
                }
                Some(Err(error)) => return Poll::Ready(Some(Err(error))),
                None => return Poll::Ready(None),
            }
        }
    }
}

impl<L: ListOperation> fmt::Debug for Items<L> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Items").field("pages", &self.pages).field("ready", &self.page.len()).finish()
    }
}
