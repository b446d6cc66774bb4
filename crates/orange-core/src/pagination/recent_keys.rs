//! Keys of the elements that keyed pagination returned last, from which it recovers its position. Performs no I/O.

use std::collections::VecDeque;

use crate::stable_hash::StableHash;

/// Key of an element: 63 bits of a hash, stable across processes and valid in every format with `i64`. The last bit is 0
/// for identified elements and 1 for anonymous ones.
pub(super) type Key = u64;

/// Returns the key of an element with an identity.
pub(super) fn identified_key(identity: &str) -> Key {
    first_63_bits(&[identity.as_bytes()]) & !1
}

/// Returns the key of an element without identity, from its text and the key of the element before it, because
/// different elements may have equal texts. The key recognises the element but gives no position.
pub(super) fn anonymous_key(text: &str, before: Option<Key>) -> Key {
    first_63_bits(&[&before.unwrap_or_default().to_be_bytes(), text.as_bytes()]) | 1
}

fn first_63_bits(parts: &[&[u8]]) -> u64 {
    let mut hash = StableHash::new();
    parts.iter().for_each(|part| hash.update(part));
    hash.finish() >> 1
}

/// Whether a position can be derived from the key.
pub(super) fn is_identified(key: Key) -> bool {
    key & 1 == 0
}

/// The number of anonymous elements at the end.
pub(super) fn anonymous_tail(keys: &[Key]) -> usize {
    keys.iter().rev().take_while(|key| !is_identified(**key)).count()
}

/// Number of remembered elements. The position is lost only if all of them are removed from the list.
pub(super) const CAPACITY: usize = 64;

/// The keys of the elements before the current position, in list order and without a gap.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct RecentKeys(VecDeque<Key>);

impl RecentKeys {
    /// Remembers the last `CAPACITY` of `keys`. A cursor that was edited may have more.
    pub(super) fn from_keys(keys: &[Key]) -> Self {
        Self(keys.iter().rev().take(CAPACITY).rev().copied().collect())
    }

    pub(super) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Whether no key has been dropped.
    pub(super) fn is_complete(&self) -> bool {
        self.0.len() < CAPACITY
    }

    pub(super) fn contains(&self, key: Key) -> bool {
        self.0.contains(&key)
    }

    /// The index of the first identified element of `page` that is remembered. Every element before it is before the
    /// current position.
    pub(super) fn first_index_on(&self, page: &[Key]) -> Option<usize> {
        page.iter().position(|key| is_identified(*key) && self.contains(*key))
    }

    /// Whether `page` begins with the last `overlap` keys, followed by an element that is not remembered.
    pub(super) fn is_continued_by(&self, page: &[Key], overlap: u64) -> bool {
        let overlap = usize::try_from(overlap).unwrap_or(usize::MAX).min(self.0.len());
        let skipped = self.0.len().saturating_sub(overlap);
        let begins_with_overlap = self.0.iter().skip(skipped).zip(page).all(|(known, key)| known == key);
        begins_with_overlap && page.get(overlap).is_some_and(|key| !self.contains(*key))
    }

    /// Adds a returned element after its predecessor `after`, so that elements inserted meanwhile are in list order.
    /// Without a known predecessor it becomes the first.
    pub(super) fn add(&mut self, key: Key, after: Option<Key>) {
        let index = after.and_then(|after| self.0.iter().position(|known| *known == after));
        self.0.insert(index.map_or(0, |index| index.saturating_add(1)), key);
        while self.0.len() > CAPACITY {
            self.0.pop_front();
        }
    }

    pub(super) fn last(&self) -> Option<Key> {
        self.0.back().copied()
    }

    pub(super) fn keys(&self) -> Vec<Key> {
        self.0.iter().copied().collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keys_are_stable_across_processes_and_fit_i64() {
        // Stored in cursors, so it must not change.
        assert_eq!(identified_key("foobar"), 0x8594_4171_f739_67e8 >> 1 & !1);
        for identity in ["", "7", "9b2f", "é"] {
            assert!(
                i64::try_from(identified_key(identity)).is_ok()
                    && i64::try_from(anonymous_key(identity, None)).is_ok()
            );
        }
    }

    #[test]
    fn oldest_keys_are_dropped_and_insertions_preserve_order() {
        let mut recent = RecentKeys::default();
        for number in 0..100 {
            recent.add(number, u64::checked_sub(number, 1));
        }
        assert_eq!(recent.keys(), (36..100).collect::<Vec<_>>());
        recent.add(500, Some(98));
        assert_eq!(recent.keys()[CAPACITY - 3..], [98, 500, 99]);
        recent.add(600, None);
        assert!(!recent.contains(600), "an element before the oldest is dropped");
        assert_eq!(RecentKeys::from_keys(&recent.keys()), recent);
        assert_eq!(RecentKeys::from_keys(&(0..1000).collect::<Vec<_>>()).keys().len(), CAPACITY);
    }

    #[test]
    fn first_recent_element_of_a_page_is_found() {
        let recent = RecentKeys::from_keys(&[50, 60, 70]);
        assert_eq!(recent.first_index_on(&[60, 70, 80]), Some(0));
        assert_eq!(recent.first_index_on(&[10, 11, 70]), Some(2));
        assert_eq!(recent.first_index_on(&[80, 90]), None);
        assert_eq!(recent.first_index_on(&[]), None);
        assert!(recent.is_continued_by(&[60, 70, 80], 2) && recent.is_continued_by(&[80], 0));
        assert!(!recent.is_continued_by(&[50, 60, 70], 2) && !recent.is_continued_by(&[60], 2));
        assert!(!recent.is_continued_by(&[60, 70], 2) && !recent.is_continued_by(&[50], 0));
    }

    #[test]
    fn anonymous_elements_give_no_position() {
        let (first, second) = (
            anonymous_key("null", Some(identified_key("a"))),
            anonymous_key("null", Some(identified_key("b"))),
        );
        assert_ne!(first, second);
        let recent = RecentKeys::from_keys(&[identified_key("a"), first, anonymous_key("null", Some(first))]);
        assert_eq!(anonymous_tail(&recent.keys()), 2);
        assert!(recent.contains(first) && !recent.contains(second));
        assert_eq!(recent.first_index_on(&[first, second, identified_key("c")]), None);
        assert_eq!(recent.first_index_on(&[first, identified_key("a")]), Some(1));
    }
}
