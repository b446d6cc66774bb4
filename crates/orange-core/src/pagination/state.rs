//! State of pagination by offset: the offset of the next page, and the end of the list. Performs no I/O.

use http::StatusCode;

use super::Counts;
use super::element_keys::{ElementKeys, PageSimilarity};
use super::end::{AfterPage, ListLength};
use super::repetition::RepetitionDetector;

/// Step after a page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Advance {
    /// Request the page at this offset.
    Next(u64),
    /// Stop: this was the last page.
    End,
    /// Error: the page has the elements of an earlier page.
    RepeatedPage,
    /// Error: the page has fewer elements than the counts announce. The state is unchanged.
    Truncated,
}

/// Pagination by offset.
#[derive(Clone, Debug)]
pub(super) struct PaginationState {
    offset: u64,
    limit: Option<u64>,
    length: ListLength,
    repetition: RepetitionDetector,
    /// Whether any page had elements.
    had_elements: bool,
}

impl PaginationState {
    /// Starts at `offset`. `whole_elements`: no fields were selected.
    pub(super) fn new(offset: u64, limit: Option<u64>, whole_elements: bool) -> Self {
        Self {
            offset,
            limit,
            length: ListLength::default(),
            repetition: RepetitionDetector::new(whole_elements),
            had_elements: false,
        }
    }

    /// The offset of the next page.
    pub(super) fn offset(&self) -> u64 {
        self.offset
    }

    /// The number of elements in the list, if the counts are consistent.
    pub(super) fn total(&self) -> Option<u64> {
        self.length.total()
    }

    /// Processes the page of `received` elements at the current offset.
    ///
    /// `keys` is called only if the page may be a repetition.
    pub(super) fn advance(
        &mut self,
        received: u64,
        counts: Counts,
        keys: impl FnOnce() -> ElementKeys,
    ) -> Advance {
        let after_page = self.length.assess(self.offset, received, self.limit, counts);
        if after_page == AfterPage::Truncated {
            return Advance::Truncated;
        }
        self.length.record(self.offset, received, counts);
        let only_page = after_page == AfterPage::End && !self.had_elements;
        if received > 0 && !only_page {
            // Equal elements are repeated elements, unless the counts include them.
            let counted = self.length.total().is_some();
            match self.repetition.observe(keys()) {
                PageSimilarity::Same => return Advance::RepeatedPage,
                PageSimilarity::Possible if !counted => return Advance::RepeatedPage,
                PageSimilarity::Possible | PageSimilarity::Different => {}
            }
        }
        self.had_elements |= received > 0;
        self.offset = self.offset.saturating_add(received);
        if after_page == AfterPage::End { Advance::End } else { Advance::Next(self.offset) }
    }

    /// Whether a response with `status` means that the offset is beyond the end of the list.
    ///
    /// It does not if the counts include more elements. A 404 without an earlier page means that the list does not exist.
    pub(super) fn ends_with(&self, status: StatusCode) -> bool {
        let is_beyond_end = match status {
            StatusCode::RANGE_NOT_SATISFIABLE => self.offset > 0,
            StatusCode::NOT_FOUND => self.had_elements,
            _ => false,
        };
        is_beyond_end && !self.length.expects_more(self.offset)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const NONE: Counts = Counts { total: None, result: None };

    fn keys(body: &str) -> ElementKeys {
        ElementKeys::from_body(body.as_bytes())
    }

    /// Processes pages with these bodies, of two elements each.
    fn advance(whole_elements: bool, counts: Counts, bodies: &[&str]) -> Vec<Advance> {
        let mut state = PaginationState::new(0, Some(2), whole_elements);
        bodies.iter().map(|body| state.advance(2, counts, || keys(body))).collect()
    }

    #[test]
    fn offset_advances_by_the_number_of_received_elements() {
        let mut state = PaginationState::new(100, Some(10), true);
        assert_eq!(state.advance(7, NONE, || keys("[1,2,3,4,5,6,7]")), Advance::Next(107));
        assert_eq!(state.advance(0, NONE, || unreachable!("an empty page has no keys")), Advance::End);
        assert_eq!(state.offset(), 107);
    }

    #[test]
    fn truncated_page_leaves_the_state_unchanged() {
        let counts = Counts { total: Some(100), result: Some(10) };
        let mut state = PaginationState::new(0, Some(10), true);
        assert_eq!(state.advance(10, counts, || keys("[0]")), Advance::Next(10));
        for _ in 0..3 {
            assert_eq!(state.advance(1, counts, || keys("[1]")), Advance::Truncated);
        }
        assert_eq!(state.advance(10, counts, || keys("[1]")), Advance::Next(20));
    }

    #[test]
    fn repeated_page_is_an_error_regardless_of_counts() {
        let counts = Counts { total: Some(100), result: Some(2) };
        for counts in [NONE, counts] {
            for bodies in [
                [r#"[{"id":1,"now":1},{"id":2,"now":1}]"#, r#"[{"id":1,"now":2},{"id":2,"now":2}]"#],
                [r#"[{"a":1,"b":1,"now":1},{"a":2,"b":1}]"#, r#"[{"a":1,"b":1,"now":2},{"a":2,"b":1}]"#],
                ["[1,2]", "[1,2]"],
            ] {
                assert_eq!(advance(true, counts, &bodies), [Advance::Next(2), Advance::RepeatedPage]);
            }
        }
        let last = Counts { total: Some(4), result: Some(2) };
        assert_eq!(advance(true, last, &["[1,2]", "[1,2]"]), [Advance::Next(2), Advance::RepeatedPage]);
    }

    #[test]
    fn equal_elements_are_accepted_if_counts_confirm_them() {
        let counted = Counts { total: Some(4), result: Some(2) };
        let (next, end, repeated) = (Advance::Next(2), Advance::End, Advance::RepeatedPage);
        for (whole_elements, bodies) in [(true, ["[1,1]", "[1,1]"]), (false, ["[1,2]", "[1,2]"])] {
            assert_eq!(advance(whole_elements, counted, &bodies), [next, end]);
            assert_eq!(advance(whole_elements, NONE, &bodies), [next, repeated]);
        }
        // Elements beyond the total are a repetition.
        let bodies = ["[1,1]", "[1,1]", "[1,1]"];
        let alone = Counts { total: Some(4), result: None };
        assert_eq!(advance(true, alone, &bodies), [next, Advance::Next(4), repeated]);
    }

    #[test]
    fn end_status_ends_the_list_unless_counts_expect_more() {
        let ends = |state: &PaginationState| {
            [416, 404, 410].map(|status| state.ends_with(StatusCode::from_u16(status).unwrap()))
        };
        let mut state = PaginationState::new(0, None, true);
        assert_eq!(ends(&state), [false, false, false]);
        assert_eq!(ends(&PaginationState::new(20, None, true)), [true, false, false], "resumed at the end");
        assert_eq!(state.advance(2, NONE, || keys("[1,2]")), Advance::Next(2));
        assert_eq!(ends(&state), [true, true, false]);
        let more = Counts { total: Some(9), result: Some(2) };
        assert_eq!(state.advance(2, more, || keys("[3,4]")), Advance::Next(4));
        assert_eq!(ends(&state), [false, false, false]);
    }
}
