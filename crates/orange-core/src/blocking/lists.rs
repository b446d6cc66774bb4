//! [`List`] and its iterators [`Pages`], [`Items`] and [`KeyedItems`].

use serde::Serialize;

use super::ListSync;
use crate::error::Result;
use crate::model::Identified;
use crate::operation::{ListOperation, OperationInfo, Page};
use crate::pagination::Cursor;
use crate::query::{Filter, Query, Sort};

crate::blocking_handle! {
    /// List request. Add filters and sorting, then call [`send`](Self::send) (one page), [`pages`](Self::pages),
    /// [`items`](Self::items) or [`count`](Self::count).
    ///
    /// ```
    /// use orange_core::blocking::List;
    /// use orange_core::operation::ListOperation;
    /// use orange_core::query::field;
    ///
    /// fn newest<L: ListOperation>(list: List<L>, max_items: usize) -> orange_core::Result<Vec<L::Item>> {
    ///     list.filter(field("status").eq("PENDING"))
    ///         .sort(field("creationDate").desc())
    ///         .limit(50)
    ///         .items()
    ///         .take(max_items)
    ///         .collect()
    /// }
    /// ```
    #[must_use = "a list does nothing until `send`, `pages`, `items` or `count` is called"]
    #[derive(Clone)]
    pub struct List<L: ListOperation> = crate::pagination::List {
        fn filter(self, filter: Filter) -> Self;
        fn filters(self, filters: impl IntoIterator<Item = Filter>) -> Self;
        fn sort(self, sort: Sort) -> Self;
        fn fields(self, fields: impl IntoIterator<Item = impl Into<String>>) -> Self;
        fn offset(self, offset: u64) -> Self;
        fn limit(self, limit: u64) -> Self;
        fn query(self, query: Query) -> Self;
        fn without_filter_check(self) -> Self;
        async fn send(&self) -> Result<Page<L::Item>>;
        fn pages(self) -> Pages<L>;
        fn items(self) -> Items<L>;
        async fn count(&self) -> Result<u64>;
        plain fn info(&self) -> &'static OperationInfo;
        fn sync(self) -> ListSync<L> where [L::Item: Identified + Serialize];
        fn sync_by(self, id: impl for<'a> Fn(&'a L::Item) -> Option<&'a str> + Send + Sync + 'static) -> ListSync<L>
            where [L::Item: Serialize];
    }
}

crate::blocking_handle! {
    /// Pages of a list, in order: an [`Iterator`] of `Result<Page<T>>`.
    ///
    /// After a failed request, the iterator repeats the request. A loop that does not stop at an error therefore runs as long
    /// as the request fails. After a page that repeats earlier elements, the iterator ends.
    #[must_use = "no request is made before the first page is read"]
    pub struct Pages<L: ListOperation> = crate::pagination::Pages {
        fn resume(self, cursor: &Cursor) -> Result<Self>;
        fn read_ahead(self, pages: usize) -> Self;
        fn items(self) -> Items<L>;
        plain fn cursor(&self) -> Cursor;
    }
}

crate::blocking_handle! {
    /// Items of a list, in order: an [`Iterator`] of `Result<T>`. Pages are requested as needed.
    ///
    /// `take(max).collect::<Result<Vec<_>>>()` has the result of the asynchronous `collect_up_to(max)`. An element that
    /// cannot be decoded is an error at its position. After a failed request, the iterator repeats the request. A loop
    /// that does not stop at an error therefore runs as long as the request fails.
    #[must_use = "no request is made before the first item is read"]
    pub struct Items<L: ListOperation> = crate::pagination::Items {
        fn resume(self, cursor: &Cursor) -> Result<Self>;
        fn read_ahead(self, pages: usize) -> Self;
        plain fn cursor(&self) -> Cursor;
        plain fn total(&self) -> Option<u64>;
        fn keyed_by_id(self) -> KeyedItems<L> where [L::Item: Identified];
        fn keyed(self, identify: impl for<'a> Fn(&'a L::Item) -> Option<&'a str> + Send + 'static) -> KeyedItems<L>;
    }
}

crate::blocking_handle! {
    /// Items of a list that changes while it is read: an [`Iterator`] of `Result<T>`.
    #[must_use = "no request is made before the first item is read"]
    pub struct KeyedItems<L: ListOperation> = crate::pagination::KeyedItems {
        fn resume(self, cursor: &Cursor) -> Result<Self>;
        plain fn cursor(&self) -> Cursor;
    }
}

impl<L: ListOperation> Iterator for Pages<L> {
    type Item = Result<Page<L::Item>>;

    fn next(&mut self) -> Option<Self::Item> {
        self.runtime.next(self.inner.next())
    }
}

impl<L: ListOperation> Iterator for Items<L> {
    type Item = Result<L::Item>;

    fn next(&mut self) -> Option<Self::Item> {
        self.runtime.next(self.inner.next())
    }
}

impl<L: ListOperation> Iterator for KeyedItems<L> {
    type Item = Result<L::Item>;

    fn next(&mut self) -> Option<Self::Item> {
        self.runtime.next(self.inner.next())
    }
}
