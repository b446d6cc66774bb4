//! Detection of repeated pages, as sent by servers that ignore the offset.

use std::collections::{HashSet, VecDeque};

use super::element_keys::{ElementKeys, Hash64, PageSimilarity, compare};

/// Number of elements that are remembered besides those of the first page. A larger page is remembered completely.
const CAPACITY: usize = 1024;

/// Number of consecutive pages that may end with a known element. In a list that changes, an element can move to the
/// end of its page; a server that ignores the offset sends only such pages.
const MAX_PAGES_WITHOUT_PROGRESS: u32 = 3;

/// Elements of the first page and of the last pages, for the comparison with the next page.
#[derive(Clone, Debug)]
pub(super) struct RepetitionDetector {
    /// Whether elements come with all their fields.
    whole_elements: bool,
    first: Option<ElementKeys>,
    previous: Option<ElementKeys>,
    recent: VecDeque<Hash64>,
    pages_without_progress: u32,
}

impl RepetitionDetector {
    pub(super) fn new(whole_elements: bool) -> Self {
        Self {
            whole_elements,
            first: None,
            previous: None,
            recent: VecDeque::new(),
            pages_without_progress: 0,
        }
    }

    /// Compares the next page with the earlier pages, and remembers it.
    pub(super) fn observe(&mut self, page: ElementKeys) -> PageSimilarity {
        let similarity = match &page {
            ElementKeys::Identified(keys) => self.compare_identities(keys),
            ElementKeys::Fields(fields) => {
                let earlier = [&self.first, &self.previous].into_iter().flatten();
                let similarity = earlier.map(|earlier| match earlier {
                    ElementKeys::Fields(earlier) => compare(earlier, fields),
                    ElementKeys::Identified(_) => PageSimilarity::Different,
                });
                let similarity = similarity.max().unwrap_or(PageSimilarity::Different);
                // Different elements may be equal in the selected fields.
                if self.whole_elements { similarity } else { similarity.min(PageSimilarity::Possible) }
            }
        };
        if self.first.is_none() {
            self.first = Some(page.clone());
        }
        self.previous = Some(page);
        similarity
    }

    fn compare_identities(&mut self, keys: &[Hash64]) -> PageSimilarity {
        let first: &[Hash64] = match &self.first {
            Some(ElementKeys::Identified(first)) => first,
            _ => &[],
        };
        let known: HashSet<Hash64> = first.iter().chain(&self.recent).copied().collect();
        let all_known = !keys.is_empty() && keys.iter().all(|key| known.contains(key));
        let last_known = keys.last().is_some_and(|key| known.contains(key));
        self.pages_without_progress =
            if last_known { self.pages_without_progress.saturating_add(1) } else { 0 };
        self.recent.extend(keys);
        let excess = self.recent.len().saturating_sub(keys.len().max(CAPACITY));
        self.recent.drain(..excess);
        if all_known || self.pages_without_progress > MAX_PAGES_WITHOUT_PROGRESS {
            PageSimilarity::Same
        } else {
            PageSimilarity::Different
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn identified(keys: impl IntoIterator<Item = Hash64>) -> ElementKeys {
        ElementKeys::Identified(keys.into_iter().collect())
    }

    fn fields(values: &[Hash64]) -> ElementKeys {
        ElementKeys::Fields(values.iter().map(|value| vec![(0, *value)]).collect())
    }

    fn observe(whole_elements: bool, pages: impl IntoIterator<Item = ElementKeys>) -> Vec<PageSimilarity> {
        let mut detector = RepetitionDetector::new(whole_elements);
        pages.into_iter().map(|page| detector.observe(page)).collect()
    }

    #[test]
    fn known_elements_are_a_repetition_in_any_order() {
        use PageSimilarity::{Different, Same};
        let pages = [identified(0..10), identified(10..20), identified((5..15).rev())];
        assert_eq!(observe(true, pages), [Different, Different, Same]);
        let pages = [identified(0..10), identified(8..18), identified(18..19), identified([18])];
        assert_eq!(observe(false, pages), [Different, Different, Different, Same]);
    }

    #[test]
    fn three_pages_in_a_row_may_end_with_a_known_element() {
        use PageSimilarity::{Different, Same};
        // A server that always sends the first page, while elements are added at its start.
        let pages = (0..5).map(|added| identified((100 - added)..(110 - added)));
        assert_eq!(observe(true, pages), [Different, Different, Different, Different, Same]);
        // Overlapping pages that end with a new element are tolerated without a limit.
        let pages = (0..50).map(|page| identified(page..(page + 10)));
        assert!(observe(true, pages).iter().all(|similarity| *similarity == Different));
    }

    #[test]
    fn first_page_is_recognised_after_any_number_of_pages() {
        let pages = (0..500).map(|page| page % 499).map(|page| identified(page * 10..(page + 1) * 10));
        let similarity = observe(true, pages);
        assert_eq!(similarity.iter().position(|similarity| *similarity == PageSimilarity::Same), Some(499));
        let pages = (0..500).map(|page| page % 499).map(|page| fields(&[page, page + 1]));
        assert_eq!(
            observe(true, pages).iter().position(|similarity| *similarity == PageSimilarity::Same),
            Some(499)
        );
    }

    #[test]
    fn memory_is_bounded() {
        let mut detector = RepetitionDetector::new(true);
        for page in 0..1000 {
            detector.observe(identified(page * 10..(page + 1) * 10));
            assert!(detector.recent.len() <= CAPACITY);
        }
        detector.observe(identified(20_000..25_000));
        assert_eq!(
            detector.observe(identified(20_000..25_000)),
            PageSimilarity::Same,
            "a page larger than the capacity"
        );
    }

    #[test]
    fn elements_with_selected_fields_may_be_equal() {
        use PageSimilarity::{Different, Possible, Same};
        assert_eq!(observe(true, [fields(&[1, 2]), fields(&[1, 2])]), [Different, Same]);
        assert_eq!(observe(false, [fields(&[1, 2]), fields(&[1, 2])]), [Different, Possible]);
    }
}
