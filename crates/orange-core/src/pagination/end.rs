//! Detection of the end of a list. Performs no I/O.

use http::StatusCode;

use super::Counts;
use crate::error::{Error, ErrorKind};
use crate::operation::CountReading;

/// Consequence of a page for the rest of the list.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum AfterPage {
    /// More elements may follow.
    More,
    /// No elements follow.
    End,
    /// The page has fewer elements than the counts announce.
    Truncated,
}

/// Length of the list, as far as it is known from the previous pages.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct ListLength {
    /// The last total that agreed with its page.
    total: Option<u64>,
    /// Whether the counts of a page with elements were wrong. All later counts are ignored.
    contradicted: bool,
    /// Largest number of elements on a page: the page size of the server, which may be below the requested limit.
    page_size: u64,
}

impl ListLength {
    /// Assesses the page of `received` elements at `offset`, requested with `limit`.
    pub(super) fn assess(&self, offset: u64, received: u64, limit: Option<u64>, counts: Counts) -> AfterPage {
        use CountReading::{Absent, Confirmed, Contradiction, ResultOnly, Unconfirmed};
        let end = offset.saturating_add(received);
        let more_expected = self.expects_more(end);
        // A total that equals a full first page may be the number of elements on that page.
        let ambiguous = offset == 0 && limit.is_some_and(|limit| received >= limit);
        match (received, self.read(offset, received, counts)) {
            // An empty page is the end unless its own counts, or those of earlier pages, contradict.
            (0, Contradiction) => AfterPage::Truncated,
            (0, Confirmed(total) | Unconfirmed(total)) if total > offset => AfterPage::Truncated,
            (0, Confirmed(_) | Unconfirmed(_)) => AfterPage::End,
            (0, Absent | ResultOnly) if more_expected => AfterPage::Truncated,
            (0, Absent | ResultOnly) => AfterPage::End,
            // The end of the total is the end of the list if the result count confirms the total.
            (_, Confirmed(total)) if total == end && !ambiguous => AfterPage::End,
            // An error object sent instead of a page decodes as a list of one element.
            (_, Absent | Contradiction) if more_expected && received < self.page_size => AfterPage::Truncated,
            // A short page is not an end: the server may cap the limit or omit elements.
            _ => AfterPage::More,
        }
    }

    /// Updates the length with the counts of a page.
    pub(super) fn record(&mut self, offset: u64, received: u64, counts: Counts) {
        let reading = self.read(offset, received, counts);
        let end = offset.saturating_add(received);
        self.contradicted |= received > 0 && reading == CountReading::Contradiction;
        let before = self.total.filter(|total| *total >= end && !self.contradicted);
        self.total = reading.total().or(before);
        self.page_size = self.page_size.max(received);
    }

    /// The number of elements in the list, if the counts are consistent.
    pub(super) fn total(&self) -> Option<u64> {
        self.total
    }

    /// Whether the counts include elements from `offset` on.
    pub(super) fn expects_more(&self, offset: u64) -> bool {
        self.total.is_some_and(|total| total > offset)
    }

    /// Reads the counts of a page, unless earlier counts of the list were wrong.
    fn read(&self, offset: u64, received: u64, counts: Counts) -> CountReading {
        if self.contradicted { CountReading::Absent } else { counts.read(offset, received) }
    }
}

/// Returns the status if it can mean that the offset is beyond the end of the list: 416 Range Not Satisfiable, or a
/// 404 of the API itself.
///
/// A 404 with a body other than JSON comes from a proxy or a host that does not serve the API.
pub(super) fn end_status(error: &Error) -> Option<StatusCode> {
    let status = error.status().filter(|_| error.kind() == ErrorKind::Status)?;
    let body = error.body().unwrap_or_default().trim_start();
    let from_the_api = body.is_empty() || body.starts_with(['{', '[']);
    let is_end = match status {
        StatusCode::RANGE_NOT_SATISFIABLE => true,
        StatusCode::NOT_FOUND => from_the_api,
        _ => false,
    };
    is_end.then_some(status)
}

#[cfg(test)]
mod tests {
    use super::*;

    type Headers = (Option<u64>, Option<u64>);

    fn counts((total, result): Headers) -> Counts {
        Counts { total, result }
    }

    /// Assesses a page at offset 100 that follows a page of ten with the counts `before`.
    fn after(before: Headers, received: u64, of_page: Headers) -> AfterPage {
        let mut length = ListLength::default();
        length.record(90, 10, counts(before));
        length.assess(100, received, Some(10), counts(of_page))
    }

    const NONE: Headers = (None, None);
    /// The counts in Orange's documentation samples.
    const SAMPLE: Headers = (Some(25), Some(106));

    #[test]
    fn empty_page_ends_the_list_unless_counts_expect_more() {
        for (before, of_page, expected) in [
            (NONE, NONE, AfterPage::End),
            (NONE, (None, Some(0)), AfterPage::End),
            (NONE, (Some(100), Some(0)), AfterPage::End),
            (NONE, (Some(0), Some(100)), AfterPage::End),
            (NONE, (Some(100), None), AfterPage::End),
            (NONE, (Some(100), Some(100)), AfterPage::End),
            // The counts of the page include more elements.
            (NONE, (Some(1000), Some(0)), AfterPage::Truncated),
            (NONE, (Some(1000), Some(10)), AfterPage::Truncated),
            (NONE, (Some(0), Some(1000)), AfterPage::Truncated),
            // The counts of the previous page include more elements, and this page does not contradict them.
            ((Some(1000), Some(10)), NONE, AfterPage::Truncated),
            ((Some(1000), None), NONE, AfterPage::Truncated),
            ((Some(1000), None), (None, Some(0)), AfterPage::Truncated),
            ((Some(1000), Some(10)), (Some(100), Some(0)), AfterPage::End),
            ((Some(100), Some(10)), NONE, AfterPage::End),
            // Wrong counts are ignored.
            (SAMPLE, SAMPLE, AfterPage::End),
            (SAMPLE, NONE, AfterPage::End),
        ] {
            assert_eq!(after(before, 0, of_page), expected, "{before:?}, then {of_page:?}");
        }
        assert_eq!(
            ListLength::default().assess(0, 0, None, counts((Some(7), Some(7)))),
            AfterPage::Truncated
        );
    }

    #[test]
    fn short_page_ends_the_list_only_with_a_confirmed_total() {
        for (of_page, expected) in [
            (NONE, AfterPage::More),
            ((None, Some(7)), AfterPage::More),
            ((Some(107), None), AfterPage::More),
            ((Some(107), Some(107)), AfterPage::More),
            ((Some(7), Some(107)), AfterPage::More),
            (SAMPLE, AfterPage::More),
            ((Some(500), Some(106)), AfterPage::More),
            ((Some(200), Some(7)), AfterPage::More),
            ((Some(107), Some(7)), AfterPage::End),
        ] {
            assert_eq!(after(NONE, 7, of_page), expected, "{of_page:?}");
        }
    }

    #[test]
    fn full_page_ends_the_list_only_with_a_confirmed_total() {
        assert_eq!(after(NONE, 10, NONE), AfterPage::More);
        assert_eq!(after(NONE, 10, (Some(110), None)), AfterPage::More);
        assert_eq!(after(NONE, 10, (Some(110), Some(10))), AfterPage::End);
        let first = |limit| ListLength::default().assess(0, 10, limit, counts((Some(10), Some(10))));
        assert_eq!(first(Some(10)), AfterPage::More, "it may be the count of the page in both headers");
        assert_eq!([first(Some(100)), first(None)], [AfterPage::End, AfterPage::End]);
    }

    #[test]
    fn short_page_is_truncated_if_earlier_counts_expect_more() {
        let before = (Some(1000), Some(10));
        for (received, of_page, expected) in [
            (1, NONE, AfterPage::Truncated),
            (1, (Some(1000), Some(10)), AfterPage::Truncated),
            (1, (None, Some(1)), AfterPage::More),
            (1, (Some(101), Some(1)), AfterPage::End),
            // A full page without counts.
            (10, NONE, AfterPage::More),
        ] {
            assert_eq!(after(before, received, of_page), expected, "{received} {of_page:?}");
        }
        assert_eq!(after(SAMPLE, 1, SAMPLE), AfterPage::More, "counts that are always wrong are ignored");
    }

    #[test]
    fn consistent_total_is_remembered_and_wrong_total_is_ignored() {
        let mut length = ListLength::default();
        length.record(0, 10, counts((Some(100), Some(10))));
        length.record(10, 10, counts(NONE));
        assert!(length.expects_more(20) && !length.expects_more(100));
        length.record(20, 10, counts((Some(25), Some(10))));
        assert_eq!(length.total(), None);
        length.record(30, 10, counts((Some(100), Some(10))));
        assert_eq!(length.total(), None, "counts are ignored after the first wrong total");
    }

    #[test]
    fn total_is_dropped_once_the_list_exceeds_it() {
        let mut length = ListLength::default();
        length.record(0, 10, counts((Some(15), None)));
        length.record(10, 10, counts(NONE));
        assert_eq!(length.total(), None);
    }
}
