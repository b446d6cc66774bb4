//! One page of a list.

use std::fmt;

use bytes::Bytes;
use http::{HeaderMap, StatusCode};

use super::Counts;
use crate::error::{CallHistory, Error};

/// One page of a list, in the order of the server.
#[derive(Clone)]
pub struct Page<T> {
    items: Vec<T>,
    rejected: Vec<Rejected>,
    status: StatusCode,
    counts: Counts,
    /// The JSON text, for pagination to tell elements apart by.
    body: Bytes,
    headers: HeaderMap,
    /// The requests that led to it.
    history: CallHistory,
}

impl<T> Page<T> {
    /// Puts a page together.
    pub(crate) fn new(
        items: Vec<T>,
        rejected: Vec<Rejected>,
        status: StatusCode,
        counts: Counts,
        body: Bytes,
    ) -> Self {
        Self {
            items,
            rejected,
            status,
            counts,
            body,
            headers: HeaderMap::new(),
            history: CallHistory::default(),
        }
    }

    /// The page behind the end of a list, as a `status` without success says it.
    pub(crate) fn behind_the_end(status: StatusCode) -> Self {
        Self::new(Vec::new(), Vec::new(), status, Counts::default(), Bytes::new())
    }

    /// The same, as the response that these requests led to.
    pub(crate) fn with_history(self, history: CallHistory) -> Self {
        Self { history, ..self }
    }

    /// The requests that led to it.
    pub(crate) fn history(&self) -> &CallHistory {
        &self.history
    }

    /// The same with all headers of the answer it came in.
    #[must_use]
    pub fn with_headers(mut self, headers: HeaderMap) -> Self {
        self.headers = headers;
        self
    }

    /// The headers of the answer it came in; empty unless the specification names one that no other
    /// function here gives.
    pub fn headers(&self) -> &HeaderMap {
        &self.headers
    }

    /// The elements that could be decoded.
    pub fn items(&self) -> &[T] {
        &self.items
    }

    /// The elements that could be decoded, by value.
    pub fn into_items(self) -> Vec<T> {
        self.items
    }

    /// The elements that could not be decoded, each with its position, its text and the reason.
    pub fn rejected(&self) -> &[Rejected] {
        &self.rejected
    }

    /// How many elements came, rejected ones included.
    pub fn received(&self) -> usize {
        self.items.len().saturating_add(self.rejected.len())
    }

    /// The status: 200, or 206 from servers that say "there is more" that way.
    pub fn status(&self) -> StatusCode {
        self.status
    }

    /// The counts of the headers, as they came.
    pub fn counts(&self) -> Counts {
        self.counts
    }

    /// The number of elements in the whole list, if the headers give one that can be believed.
    pub fn total(&self) -> Option<u64> {
        self.counts.credible_total(self.received() as u64)
    }

    /// The JSON text.
    pub(crate) fn body(&self) -> &Bytes {
        &self.body
    }

    /// The page without its text, which is not needed any more.
    pub(crate) fn without_body(self) -> Self {
        Self { body: Bytes::new(), ..self }
    }

    /// The elements in the order of the server, each decoded or with its error.
    pub(crate) fn into_results(self) -> Vec<Result<T, Error>> {
        let mut results = Vec::with_capacity(self.items.len().saturating_add(self.rejected.len()));
        let mut items = self.items.into_iter();
        // Ascending indices: every earlier one is in its place already.
        for rejected in self.rejected {
            let before = rejected.index.saturating_sub(results.len());
            results.extend(items.by_ref().take(before).map(Ok));
            results.push(Err(rejected.error));
        }
        results.extend(items.map(Ok));
        results
    }
}

impl<T: fmt::Debug> fmt::Debug for Page<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Page")
            .field("items", &self.items)
            .field("rejected", &self.rejected)
            .field("status", &self.status.as_u16())
            .field("counts", &self.counts)
            .finish_non_exhaustive()
    }
}

/// An element of a page that could not be decoded.
#[derive(Clone)]
pub struct Rejected {
    index: usize,
    json: Box<str>,
    error: Error,
}

impl Rejected {
    pub(crate) fn new(index: usize, json: Box<str>, error: Error) -> Self {
        Self { index, json, error }
    }

    /// Its position on the page, from 0.
    pub fn index(&self) -> usize {
        self.index
    }

    /// Its JSON text, as it came.
    pub fn json(&self) -> &str {
        &self.json
    }

    /// Why it could not be decoded.
    pub fn error(&self) -> &Error {
        &self.error
    }
}

impl fmt::Debug for Rejected {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Rejected")
            .field("index", &self.index)
            .field("error", &self.error)
            .finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rejected_elements_come_in_their_place() {
        let rejected = |index| Rejected::new(index, "1".into(), Error::invalid("x", "y"));
        let page = Page::new(
            vec!['b', 'd'],
            vec![rejected(0), rejected(2), rejected(4)],
            StatusCode::OK,
            Counts::default(),
            Bytes::new(),
        );
        let shape: Vec<Option<char>> = page.into_results().into_iter().map(Result::ok).collect();
        assert_eq!(shape, [None, Some('b'), None, Some('d'), None]);
        let page = Page::new(vec!['a'], vec![rejected(7)], StatusCode::OK, Counts::default(), Bytes::new());
        assert_eq!(page.into_results().len(), 2, "an index beyond the page loses nothing");
    }
}
