//! [`Page`] of a list, and the credibility of its count headers.

use std::fmt;

use bytes::Bytes;
use http::{HeaderMap, StatusCode};

use crate::error::{CallHistory, Error};

/// Page of a list, in the order of the server.
#[derive(Clone)]
pub struct Page<T> {
    items: Vec<T>,
    rejected: Vec<Rejected>,
    status: StatusCode,
    counts: Counts,
    /// JSON text, from which pagination reads the identity of elements.
    body: Bytes,
    headers: HeaderMap,
    /// Attempts that led to the response.
    history: CallHistory,
}

impl<T> Page<T> {
    /// Creates a page.
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

    /// An empty page for a `status` that means the end of the list.
    pub(crate) fn past_the_end(status: StatusCode) -> Self {
        Self::new(Vec::new(), Vec::new(), status, Counts::default(), Bytes::new())
    }

    /// Adds the attempts that led to the response.
    pub(crate) fn with_history(self, history: CallHistory) -> Self {
        Self { history, ..self }
    }

    /// The attempts that led to the response.
    pub(crate) fn history(&self) -> &CallHistory {
        &self.history
    }

    /// Sets the headers of the response.
    #[must_use]
    pub fn with_headers(mut self, headers: HeaderMap) -> Self {
        self.headers = headers;
        self
    }

    /// The headers of the response. Empty, unless the specification declares a header that no other method returns.
    pub fn headers(&self) -> &HeaderMap {
        &self.headers
    }

    /// The decoded elements.
    pub fn items(&self) -> &[T] {
        &self.items
    }

    /// Converts the page into its decoded elements.
    pub fn into_items(self) -> Vec<T> {
        self.items
    }

    /// The elements that could not be decoded, with position, JSON text and error.
    pub fn rejected(&self) -> &[Rejected] {
        &self.rejected
    }

    /// The number of received elements, including rejected ones.
    pub fn received(&self) -> usize {
        self.items.len().saturating_add(self.rejected.len())
    }

    /// The status: 200, or 206 from servers that use it when more pages follow.
    pub fn status(&self) -> StatusCode {
        self.status
    }

    /// The count headers, unmodified.
    pub fn counts(&self) -> Counts {
        self.counts
    }

    /// The number of elements in the whole list, if the headers are credible.
    pub fn total(&self) -> Option<u64> {
        self.counts.credible_total(self.received() as u64)
    }

    /// The JSON text.
    pub(crate) fn body(&self) -> &Bytes {
        &self.body
    }

    /// Drops the JSON text.
    pub(crate) fn without_body(self) -> Self {
        Self { body: Bytes::new(), ..self }
    }

    /// Converts the page into its elements in the order of the server, decoded or with an error.
    pub(crate) fn into_results(self) -> Vec<Result<T, Error>> {
        let mut results = Vec::with_capacity(self.items.len().saturating_add(self.rejected.len()));
        let mut items = self.items.into_iter();
        // Indices are ascending, so all earlier elements are already in place.
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

/// Element of a page that could not be decoded.
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

    /// The position on the page, from 0.
    pub fn index(&self) -> usize {
        self.index
    }

    /// The JSON text, unmodified.
    pub fn json(&self) -> &str {
        &self.json
    }

    /// The decode error.
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

/// Count headers of a list response.
///
/// `X-Result-Count` is defined as the number of elements in the response, and `X-Total-Count` as the number in the
/// whole list. Orange's documentation samples show `X-Result-Count: 106` beside `X-Total-Count: 25`, so neither is
/// trusted alone.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Counts {
    /// `X-Total-Count`, if it is a number.
    pub total: Option<u64>,
    /// `X-Result-Count`, if it is a number.
    pub result: Option<u64>,
}

/// Relation of the counts to the elements of a page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum CountReading {
    /// No counts.
    Absent,
    /// The result count is right, and there is no total.
    ResultOnly,
    /// A total, confirmed by the right result count.
    Confirmed(u64),
    /// A possible total without confirmation: alone, the same number in both headers, or, on an empty page, the result
    /// count beside a total of zero.
    Unconfirmed(u64),
    /// The counts contradict the page.
    Contradiction,
}

impl Counts {
    /// Reads the counts from the headers of a response.
    pub fn from_headers(headers: &HeaderMap) -> Self {
        let number = |name: &str| headers.get(name)?.to_str().ok()?.trim().parse().ok();
        Self { total: number("x-total-count"), result: number("x-result-count") }
    }

    /// The number of elements in the whole list, if the counts agree with the `received` elements of a page.
    ///
    /// Swapped counts are recognised by a total that equals `received`. A total is ignored if it is smaller than
    /// `received`, or if the result count is neither `received` nor the total.
    ///
    /// ```
    /// use orange_core::pagination::Counts;
    /// let counts = |total, result| Counts { total: Some(total), result: Some(result) };
    /// assert_eq!(counts(106, 25).credible_total(25), Some(106));
    /// assert_eq!(counts(25, 106).credible_total(25), Some(106), "swapped");
    /// assert_eq!(counts(25, 106).credible_total(10), None);
    /// ```
    pub fn credible_total(self, received: u64) -> Option<u64> {
        match (self.total, self.result) {
            (Some(total), Some(result)) if total == received && result > total => Some(result),
            _ => self.read(0, received).total(),
        }
    }

    /// Compares the counts with the `received` elements of the page at `offset`.
    ///
    /// Swapped counts are a contradiction here. They cannot be distinguished from a right total with a wrong result
    /// count, and trusting a wrong total loses elements.
    pub(crate) fn read(self, offset: u64, received: u64) -> CountReading {
        use CountReading::{Absent, Confirmed, Contradiction, ResultOnly, Unconfirmed};
        let reading = match (self.total, self.result) {
            (None, None) => Absent,
            (None, Some(result)) if result == received => ResultOnly,
            (None, Some(_)) => Contradiction,
            (Some(total), Some(result)) if result == received => Confirmed(total),
            (Some(0), Some(total)) if received == 0 => Unconfirmed(total),
            (Some(total), None) => Unconfirmed(total),
            (Some(total), Some(result)) if result == total => Unconfirmed(total),
            (Some(_), Some(_)) => Contradiction,
        };
        let end = offset.saturating_add(received);
        match reading.total() {
            Some(total) if received > 0 && total < end => Contradiction,
            _ => reading,
        }
    }
}

impl CountReading {
    /// The total, confirmed or not.
    pub(crate) fn total(self) -> Option<u64> {
        match self {
            Self::Confirmed(total) | Self::Unconfirmed(total) => Some(total),
            Self::Absent | Self::ResultOnly | Self::Contradiction => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rejected_elements_are_errors_at_their_index() {
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

    #[test]
    fn counts_that_are_not_numbers_are_no_counts() {
        let mut headers = HeaderMap::new();
        headers.insert("x-total-count", "many".parse().unwrap());
        headers.insert("x-result-count", " 7 ".parse().unwrap());
        assert_eq!(Counts::from_headers(&headers), Counts { total: None, result: Some(7) });
    }

    #[test]
    fn a_total_below_the_received_elements_is_ignored() {
        assert_eq!(Counts { total: Some(3), result: None }.credible_total(10), None);
        assert_eq!(Counts { total: Some(3), result: Some(10) }.credible_total(10), None);
        assert_eq!(Counts { total: Some(30), result: None }.credible_total(10), Some(30));
    }

    #[test]
    fn a_total_is_compared_with_the_end_of_the_page() {
        use CountReading::{Confirmed, Contradiction, ResultOnly, Unconfirmed};
        let read = |total, result, offset| Counts { total, result }.read(offset, 10);
        for (total, result, offset, expected) in [
            (Some(110), Some(10), 100, Confirmed(110)),
            (Some(110), None, 100, Unconfirmed(110)),
            (Some(110), Some(110), 100, Unconfirmed(110)),
            (Some(10), Some(110), 100, Contradiction),
            (None, Some(10), 100, ResultOnly),
            (Some(109), Some(10), 100, Contradiction),
            (Some(10), None, 100, Contradiction),
            (Some(10), Some(10), 100, Contradiction),
            (Some(25), Some(106), 0, Contradiction),
            (None, Some(106), 0, Contradiction),
        ] {
            assert_eq!(read(total, result, offset), expected, "{total:?} {result:?} at {offset}");
        }
    }
}
