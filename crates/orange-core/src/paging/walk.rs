//! The rules of a walk by offset: where the next page starts and when there is none.
//!
//! No I/O here, so that every rule is a value test.

use super::Page;

/// What a page says about the rest of the walk.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Next {
    /// There may be more, from this offset.
    Page(u64),
    /// This was the last one.
    End,
    /// The server sent the page before once more: it ignores the offset.
    Stuck,
    /// The counts say that the page should have more elements: something on the way took them.
    Cut,
}

/// The state that the rules need.
#[derive(Clone, Debug)]
pub(super) struct Walk {
    offset: u64,
    /// What was asked for, if anything was.
    limit: Option<u64>,
    /// Whether elements come with all their members, so that no two pages are the same by chance.
    whole: bool,
    last_fingerprint: Option<u64>,
    /// The total by the page before, if that gave a credible one.
    counted: Option<u64>,
}

impl Walk {
    pub(super) fn new(offset: u64, limit: Option<u64>, whole: bool) -> Self {
        Self { offset, limit, whole, last_fingerprint: None, counted: None }
    }

    /// Judges the page that was read at the present offset.
    pub(super) fn judge<T>(&mut self, page: &Page<T>) -> Next {
        let received = page.received() as u64;
        let (total, counts) = (page.total(), page.counts());
        let next = self.offset.saturating_add(received);
        let short = self.limit.is_some_and(|limit| received < limit);
        // Whoever counted on the page before, and beyond this one, would say that the list has become shorter.
        let says_so = total.is_some() || counts.result == Some(received);
        let cut = !says_so && self.counted.is_some_and(|counted| counted > next);
        if received == 0 {
            // Both of them: where they stand in each other's header, the one of an empty page is zero.
            let should_be_some =
                counts.total.is_some_and(|total| total > 0) && counts.result.is_some_and(|result| result > 0);
            return if should_be_some || cut { Next::Cut } else { Next::End };
        }
        if cut && short && page.status() != http::StatusCode::PARTIAL_CONTENT {
            return Next::Cut;
        }
        let repeated = self.last_fingerprint.replace(page.fingerprint()) == Some(page.fingerprint());
        // Where some members were asked for only, pages may be alike, but none behind the total.
        if repeated && (self.whole || total.is_none_or(|total| self.offset >= total)) {
            return Next::Stuck;
        }
        self.offset = next;
        self.counted = total;
        match total {
            Some(total) if next < total => Next::Page(next),
            // A total that is reached ends the walk only with a second sign: the result count.
            Some(_) if short || counts.result.is_some() => Next::End,
            _ if short && page.status() != http::StatusCode::PARTIAL_CONTENT => Next::End,
            _ => Next::Page(next),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::paging::Counts;
    use http::StatusCode;

    fn page(received: usize, total: Option<u64>, result: Option<u64>) -> Page<usize> {
        let items: Vec<usize> = (0..received).collect();
        Page::new(items, Vec::new(), StatusCode::OK, Counts { total, result }, fastrand::u64(..))
    }

    fn judge(limit: Option<u64>, page: &Page<usize>) -> Next {
        Walk::new(100, limit, true).judge(page)
    }

    #[test]
    fn an_empty_page_ends_whatever_the_total_says() {
        assert_eq!(judge(Some(10), &page(0, Some(1000), Some(0))), Next::End);
        assert_eq!(judge(Some(10), &page(0, Some(0), Some(1000))), Next::End, "swapped");
        assert_eq!(judge(Some(10), &page(0, Some(1000), None)), Next::End);
        assert_eq!(judge(None, &page(0, None, None)), Next::End);
    }

    #[test]
    fn an_empty_page_that_counts_elements_of_its_own_is_no_end() {
        assert_eq!(judge(Some(10), &page(0, Some(1000), Some(10))), Next::Cut);
    }

    #[test]
    fn an_empty_page_without_counts_is_no_end_where_the_page_before_counted_more() {
        let empty = || page(0, None, None);
        for (before, after) in [
            (page(10, Some(1000), Some(10)), Next::Cut),
            (page(10, Some(1000), None), Next::Cut),
            // Not known to have more, or not credibly.
            (page(10, None, None), Next::End),
            (page(10, Some(25), Some(106)), Next::End),
            (page(10, Some(110), None), Next::End),
        ] {
            let mut walk = Walk::new(100, Some(10), true);
            assert_eq!(walk.judge(&before), Next::Page(110));
            assert_eq!([walk.judge(&empty()), walk.judge(&empty())], [after, after], "{:?}", before.counts());
        }
        // Who counts on each page says so when the list has become shorter.
        for shorter in [page(0, Some(110), Some(0)), page(0, Some(110), None), page(0, None, Some(0))] {
            let mut walk = Walk::new(100, Some(10), true);
            assert_eq!(walk.judge(&page(10, Some(1000), Some(10))), Next::Page(110));
            assert_eq!(walk.judge(&shorter), Next::End);
        }
    }

    #[test]
    fn a_short_page_whose_counts_cannot_be_right_is_no_end_where_the_page_before_counted_more() {
        for (short, after) in [
            (page(1, Some(1000), Some(10)), Next::Cut),
            (page(1, None, None), Next::Cut),
            (page(1, None, Some(1)), Next::End),
            (page(1, Some(111), Some(1)), Next::End),
        ] {
            let mut walk = Walk::new(100, Some(10), true);
            assert_eq!(walk.judge(&page(10, Some(1000), Some(10))), Next::Page(110));
            assert_eq!(walk.judge(&short), after, "{:?}", short.counts());
            if after == Next::Cut {
                assert_eq!(walk.judge(&short), Next::Cut, "it stands where it stood");
                assert_eq!(walk.judge(&page(10, Some(1000), Some(10))), Next::Page(120));
            }
        }
        // Counts that no page has right, as a published sample has them, say nothing.
        let mut walk = Walk::new(100, Some(10), true);
        assert_eq!(walk.judge(&page(10, Some(25), Some(106))), Next::Page(110));
        assert_eq!(walk.judge(&page(1, Some(25), Some(106))), Next::End);
    }

    #[test]
    fn a_short_page_ends_unless_a_total_says_otherwise() {
        assert_eq!(judge(Some(10), &page(7, None, None)), Next::End);
        assert_eq!(judge(Some(500), &page(100, Some(1000), Some(100))), Next::Page(200), "limit was cut");
    }

    #[test]
    fn a_full_page_goes_on_unless_two_signs_say_it_was_the_last() {
        assert_eq!(judge(Some(10), &page(10, None, None)), Next::Page(110));
        assert_eq!(judge(None, &page(10, None, None)), Next::Page(110));
        assert_eq!(judge(Some(10), &page(10, Some(110), None)), Next::Page(110), "total alone");
        assert_eq!(judge(Some(10), &page(10, Some(110), Some(10))), Next::End);
    }

    #[test]
    fn a_total_that_cannot_be_right_is_ignored() {
        assert_eq!(judge(Some(10), &page(10, Some(5), Some(10))), Next::Page(110));
        assert_eq!(judge(Some(10), &page(10, Some(25), Some(106))), Next::Page(110));
        assert_eq!(judge(Some(10), &page(10, Some(10), Some(2500))), Next::Page(110), "swapped");
    }

    #[test]
    fn partial_content_says_there_is_more_although_the_page_is_short() {
        let page = Page::new(vec![1], Vec::new(), StatusCode::PARTIAL_CONTENT, Counts::default(), 1);
        assert_eq!(Walk::new(0, Some(10), true).judge(&page), Next::Page(1));
    }

    #[test]
    fn the_same_page_twice_does_not_loop() {
        let page = Page::new(vec![1, 2], Vec::new(), StatusCode::OK, Counts::default(), 7);
        let mut walk = Walk::new(0, None, true);
        assert_eq!(walk.judge(&page), Next::Page(2));
        assert_eq!(walk.judge(&page), Next::Stuck);
    }

    #[test]
    fn the_same_page_twice_is_no_progress_whatever_the_total_says_unless_members_were_selected() {
        let counts = Counts { total: Some(100), result: Some(2) };
        let page = Page::new(vec![1, 2], Vec::new(), StatusCode::OK, counts, 7);
        for (whole, second) in [(true, Next::Stuck), (false, Next::Page(4))] {
            let mut walk = Walk::new(0, None, whole);
            assert_eq!(walk.judge(&page), Next::Page(2));
            assert_eq!(walk.judge(&page), second);
        }
        let all =
            Page::new(vec![1, 2], Vec::new(), StatusCode::OK, Counts { total: Some(2), result: None }, 7);
        let mut walk = Walk::new(0, None, false);
        assert_eq!([walk.judge(&all), walk.judge(&all)], [Next::Page(2), Next::Stuck], "no endless walk");
    }
}
