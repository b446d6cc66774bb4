//! A list request being written: what the `list()` of an API crate returns.

use std::fmt;

use super::{Items, Page, Pages};
use crate::client::Service;
use crate::error::Result;
use crate::operation::{ListOperation, OperationInfo};
use crate::query::{Filter, Query, Sort};

/// A list to be asked for: filters, order, fields and window first, then one of
/// [`send`](Self::send), [`pages`](Self::pages), [`items`](Self::items) or [`count`](Self::count).
///
/// ```
/// use orange_core::pagination::List;
/// use orange_core::operation::ListOperation;
/// use orange_core::query::field;
///
/// async fn newest<L: ListOperation>(list: List<L>) -> orange_core::Result<Vec<L::Item>> {
///     list.filter(field("status").eq("PENDING"))
///         .sort(field("creationDate").desc())
///         .limit(50)
///         .items()
///         .collect(200)
///         .await
/// }
/// ```
#[must_use = "nothing is asked for before `send`, `pages`, `items` or `count`"]
#[derive(Clone)]
pub struct List<L: ListOperation> {
    service: Service,
    operation: L,
}

impl Service {
    /// A list request, to be refined and sent.
    pub fn list<L: ListOperation>(&self, operation: L) -> List<L> {
        List::new(self.clone(), operation)
    }
}

impl<L: ListOperation> List<L> {
    /// Starts from an operation, with whatever its query already holds.
    pub fn new(service: Service, operation: L) -> Self {
        Self { service, operation }
    }

    fn change(mut self, change: impl FnOnce(Query) -> Query) -> Self {
        let query = self.operation.query_mut();
        *query = change(std::mem::take(query));
        self
    }

    /// Adds a filter; an item has to pass all of them.
    ///
    /// The server filters. An item that certainly fails a filter shows that it did not, and is an error: see
    /// [`query`](crate::query#whether-the-server-has-filtered).
    pub fn filter(self, filter: impl Into<Filter>) -> Self {
        self.change(|query| query.filter(filter))
    }

    /// Orders the list; the first criterion decides, the next ones settle ties.
    pub fn sort(self, sort: impl Into<Sort>) -> Self {
        self.change(|query| query.sort(sort))
    }

    /// Asks for these first-level members of each element only.
    pub fn fields<I>(self, fields: I) -> Self
    where
        I: IntoIterator,
        I::Item: Into<String>,
    {
        self.change(|query| query.fields(fields))
    }

    /// Skips this many elements.
    pub fn offset(self, offset: u64) -> Self {
        self.change(|query| query.offset(offset))
    }

    /// Asks for at most this many elements at a time: the size of a page.
    pub fn limit(self, limit: u64) -> Self {
        self.change(|query| query.limit(limit))
    }

    /// Uses a whole query, in place of what was set before.
    pub fn query(self, query: Query) -> Self {
        self.change(|_| query)
    }

    /// Accepts items that fail the filters; see [`Service::without_filter_check`].
    pub fn without_filter_check(self) -> Self {
        Self { service: self.service.without_filter_check(), ..self }
    }

    /// Asks for one page.
    ///
    /// # Errors
    /// Any [`Error`](crate::Error): a wrong filter or limit before any I/O, then whatever the call meets.
    pub async fn send(&self) -> Result<Page<L::Item>> {
        self.service.send(&self.operation).await
    }

    /// The list, page by page.
    pub fn pages(self) -> Pages<L> {
        Pages::new(self.service, self.operation)
    }

    /// The list, item by item.
    pub fn items(self) -> Items<L> {
        self.pages().items()
    }

    /// How many elements the filters let through, from the headers of a page of one.
    ///
    /// The one element is checked against the filters, which shows many a server that does not apply them; that
    /// the count itself is of the filtered list is the server's word.
    ///
    /// # Errors
    /// Besides what any call may meet, a decode error when the headers give no total, or one that
    /// cannot be right.
    pub async fn count(&self) -> Result<u64> {
        let mut operation = self.operation.clone();
        operation.query_mut().set_offset(None);
        operation.query_mut().set_limit(1);
        let page = self.service.send(&operation).await?;
        page.total().ok_or_else(|| {
            let message = "the headers X-Total-Count and X-Result-Count give no total that can be right";
            crate::Error::no_total(message).for_operation(self.info()).with_history(page.history())
        })
    }

    /// The operation behind it.
    pub fn info(&self) -> &'static OperationInfo {
        self.operation.info()
    }
}

impl<L: ListOperation> fmt::Debug for List<L> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("List")
            .field("operation", &self.info().id)
            .field("query", self.operation.query())
            .finish_non_exhaustive()
    }
}
