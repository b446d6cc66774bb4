//! [`List`]: a list request, as returned by the `list()` methods of the API crates.

use std::fmt;

use super::{Counts, Items, Page, Pages};
use crate::client::Service;
use crate::error::Result;
use crate::operation::{ApiRequest, ApiResponse, ListOperation, Operation, OperationInfo};
use crate::query::{Filter, Query, Sort};

/// List request. Add filters and sorting, then call [`send`](Self::send) (one page), [`pages`](Self::pages),
/// [`items`](Self::items) or [`count`](Self::count).
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
///         .collect_up_to(200)
///         .await
/// }
/// ```
#[must_use = "a list does nothing until `send`, `pages`, `items` or `count` is called"]
#[derive(Clone)]
pub struct List<L: ListOperation> {
    service: Service,
    operation: L,
}

impl Service {
    /// Creates a list request for an operation.
    pub fn list<L: ListOperation>(&self, operation: L) -> List<L> {
        List::new(self.clone(), operation)
    }
}

impl<L: ListOperation> List<L> {
    /// Creates a list request for an operation and its query.
    pub fn new(service: Service, operation: L) -> Self {
        Self { service, operation }
    }

    fn change(mut self, change: impl FnOnce(Query) -> Query) -> Self {
        let query = self.operation.query_mut();
        *query = change(std::mem::take(query));
        self
    }

    /// Adds a filter. An item must match all filters.
    ///
    /// The server applies the filters. An item that certainly fails one is an error, see
    /// [`query`](crate::query#verification-of-filters).
    pub fn filter(self, filter: Filter) -> Self {
        self.change(|query| query.filter(filter))
    }

    /// Adds several filters. See [`filter`](Self::filter).
    pub fn filters(self, filters: impl IntoIterator<Item = Filter>) -> Self {
        self.change(|mut query| {
            query.extend(filters);
            query
        })
    }

    /// Adds a sort criterion. Later criteria apply to equal elements only.
    pub fn sort(self, sort: Sort) -> Self {
        self.change(|query| query.sort(sort))
    }

    /// Selects these first-level fields of each element. Lists of resources always include `id`.
    pub fn fields(self, fields: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.change(|query| query.fields(fields))
    }

    /// Skips this many elements.
    pub fn offset(self, offset: u64) -> Self {
        self.change(|query| query.offset(offset))
    }

    /// Sets the page size: the maximum number of elements in a response.
    pub fn limit(self, limit: u64) -> Self {
        self.change(|query| query.limit(limit))
    }

    /// Replaces the query.
    pub fn query(self, query: Query) -> Self {
        self.change(|_| query)
    }

    /// Accepts items that fail the filters. See [`Service::without_filter_check`].
    pub fn without_filter_check(self) -> Self {
        Self { service: self.service.without_filter_check(), ..self }
    }

    /// Requests one page.
    ///
    /// # Errors
    /// Returns an error if a filter or the limit is invalid, before any I/O, or if the request fails.
    pub async fn send(&self) -> Result<Page<L::Item>> {
        self.service.send(&self.operation).await
    }

    /// Converts the list into a stream of pages.
    pub fn pages(self) -> Pages<L> {
        Pages::new(self.service, self.operation)
    }

    /// Converts the list into a stream of items.
    pub fn items(self) -> Items<L> {
        self.pages().items()
    }

    /// The number of elements that match the filters, from the headers of a page with one element.
    ///
    /// That element is checked against the filters, which detects most servers that ignore them. The client cannot
    /// check that the count itself is filtered.
    ///
    /// # Errors
    /// Returns an error if the request fails, or a decode error if the headers contain no total or one that contradicts the
    /// elements of the page.
    pub async fn count(&self) -> Result<u64> {
        let mut operation = self.operation.clone();
        operation.query_mut().set_offset(None);
        operation.query_mut().set_limit(1);
        self.service.send(&CountOperation(operation)).await
    }

    pub(crate) fn operation(&self) -> &L {
        &self.operation
    }

    /// The operation of the list.
    pub fn info(&self) -> &'static OperationInfo {
        self.operation.info()
    }
}

/// A list operation whose response is decoded as the number of elements in the whole list.
struct CountOperation<L>(L);

impl<L: ListOperation> Operation for CountOperation<L> {
    type Output = u64;

    fn info(&self) -> &'static OperationInfo {
        self.0.info()
    }

    fn request(&self) -> Result<ApiRequest> {
        self.0.request()
    }

    fn decode(&self, response: ApiResponse) -> Result<u64> {
        let page = self.0.decode(response.clone())?;
        page.total().ok_or_else(|| response.error(describe_counts(page.counts(), page.received()), None))
    }
}

/// Describes counts that give no total, for the message of an error.
fn describe_counts(counts: Counts, received: usize) -> String {
    let elements = format!("the number of received elements, {received}");
    match (counts.total, counts.result) {
        (Some(total), Some(result)) => {
            format!("X-Total-Count: {total} and X-Result-Count: {result} contradict {elements}")
        }
        (Some(total), None) => format!("X-Total-Count: {total} contradicts {elements}"),
        (None, _) => "the header X-Total-Count is missing or not a number".to_owned(),
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
