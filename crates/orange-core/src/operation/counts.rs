//! The two counts in the headers of a list response, and how far they can be believed.

use http::HeaderMap;

/// The two counts that a list response may carry.
///
/// By definition `X-Result-Count` is the number of elements in the response and `X-Total-Count` the number in the
/// whole list. Orange's documentation samples show `X-Result-Count: 106` beside `X-Total-Count: 25`, so neither is
/// believed alone.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Counts {
    /// `X-Total-Count`, if it is a number.
    pub total: Option<u64>,
    /// `X-Result-Count`, if it is a number.
    pub result: Option<u64>,
}

/// How the counts of one page relate to the elements that it has.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum CountReading {
    /// No counts.
    Absent,
    /// The number of elements on the page is right, and no total is given.
    ResultOnly,
    /// A total, confirmed by the right number of elements on the page.
    Confirmed(u64),
    /// A total that is possible and that nothing confirms: alone, or in both headers.
    Unconfirmed(u64),
    /// Counts that contradict the page.
    Contradiction,
}

impl Counts {
    /// Reads both headers.
    pub fn of(headers: &HeaderMap) -> Self {
        let number = |name: &str| headers.get(name)?.to_str().ok()?.trim().parse().ok();
        Self { total: number("x-total-count"), result: number("x-result-count") }
    }

    /// The size of the whole list, if the counts agree with the `received` elements of a page.
    ///
    /// Swapped counts are recognised by the total being the size of the page. A total is not believed if it is
    /// smaller than `received`, or if the result count beside it is neither `received` nor the total.
    ///
    /// ```
    /// use orange_core::paging::Counts;
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
    /// Swapped counts of a page with elements are a contradiction here: they cannot be told from a right total beside
    /// a wrong result count, and a total that is believed wrongly loses elements.
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
    /// The total, if one is possible.
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
    fn counts_that_are_not_numbers_are_no_counts() {
        let mut headers = HeaderMap::new();
        headers.insert("x-total-count", "many".parse().unwrap());
        headers.insert("x-result-count", " 7 ".parse().unwrap());
        assert_eq!(Counts::of(&headers), Counts { total: None, result: Some(7) });
    }

    #[test]
    fn a_total_below_the_received_elements_is_not_believed() {
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
