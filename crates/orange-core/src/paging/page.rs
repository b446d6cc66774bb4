//! One page of a list.

use std::fmt;
use std::hash::BuildHasher;

use http::{HeaderMap, StatusCode};

use crate::error::Error;
use crate::operation::CallHistory;

/// One page of a list, in the order of the server.
#[derive(Clone)]
pub struct Page<T> {
    items: Vec<T>,
    rejected: Vec<Rejected>,
    status: StatusCode,
    counts: Counts,
    /// Tells whether two pages came from the same bytes.
    fingerprint: u64,
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
        fingerprint: u64,
    ) -> Self {
        Self {
            items,
            rejected,
            status,
            counts,
            fingerprint,
            headers: HeaderMap::new(),
            history: CallHistory::default(),
        }
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

    /// A number that equal texts share.
    pub(crate) fn fingerprint_of(text: &str) -> u64 {
        foldhash::fast::FixedState::default().hash_one(text)
    }

    pub(crate) fn fingerprint(&self) -> u64 {
        self.fingerprint
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

/// The two counts that a list answer may carry.
///
/// By their definition `X-Result-Count` is the number of elements in this answer and `X-Total-Count`
/// the number in the whole list. Documentation samples show them the other way round, so neither is
/// believed alone.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Counts {
    /// `X-Total-Count`, if it is a number.
    pub total: Option<u64>,
    /// `X-Result-Count`, if it is a number.
    pub result: Option<u64>,
}

impl Counts {
    /// Reads both headers.
    pub fn of(headers: &HeaderMap) -> Self {
        let number = |name: &str| headers.get(name)?.to_str().ok()?.trim().parse().ok();
        Self { total: number("x-total-count"), result: number("x-result-count") }
    }

    /// The size of the whole list, if the counts agree with the `received` elements of this page.
    ///
    /// Swapped counts are recognised by the total being the size of the page; a total that is below
    /// what came, or that stands beside a result count which is neither, is not believed.
    ///
    /// ```
    /// use orange_core::paging::Counts;
    /// let counts = |total, result| Counts { total: Some(total), result: Some(result) };
    /// assert_eq!(counts(106, 25).credible_total(25), Some(106));
    /// assert_eq!(counts(25, 106).credible_total(25), Some(106), "swapped");
    /// assert_eq!(counts(25, 106).credible_total(10), None);
    /// ```
    pub fn credible_total(self, received: u64) -> Option<u64> {
        let total = self.total?;
        match self.result {
            Some(result) if result == received || self.result == self.total => {
                (total >= received).then_some(total)
            }
            Some(result) if total == received && result > total => Some(result),
            Some(_) => None,
            None => (total >= received).then_some(total),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn counts_that_are_not_numbers_are_no_counts() {
        let mut headers = HeaderMap::new();
        headers.insert("x-total-count", "many".parse().unwrap());
        headers.insert("x-result-count", " 7 ".parse().unwrap());
        assert_eq!(Counts::of(&headers), Counts { total: None, result: Some(7) });
    }

    #[test]
    fn a_total_below_what_came_is_not_believed() {
        assert_eq!(Counts { total: Some(3), result: None }.credible_total(10), None);
        assert_eq!(Counts { total: Some(3), result: Some(10) }.credible_total(10), None);
        assert_eq!(Counts { total: Some(30), result: None }.credible_total(10), Some(30));
    }

    #[test]
    fn rejected_elements_come_in_their_place() {
        let rejected = |index| Rejected::new(index, "1".into(), Error::invalid("x", "y"));
        let page = Page::new(
            vec!['b', 'd'],
            vec![rejected(0), rejected(2), rejected(4)],
            StatusCode::OK,
            Counts::default(),
            0,
        );
        let shape: Vec<Option<char>> = page.into_results().into_iter().map(Result::ok).collect();
        assert_eq!(shape, [None, Some('b'), None, Some('d'), None]);
        let page = Page::new(vec!['a'], vec![rejected(7)], StatusCode::OK, Counts::default(), 0);
        assert_eq!(page.into_results().len(), 2, "an index beyond the page loses nothing");
    }
}
