//! What was handed out last, by which a walk knows its place again in a list that has moved.
//!
//! No I/O here, so that every rule is a value test.

use std::collections::VecDeque;

use sha1::{Digest as _, Sha1};

/// What tells elements apart: bits of a SHA-1, so that it is the same in every run, and 63 of them, so that it
/// fits every format that a cursor may be kept in. The last one tells names from neighbours.
pub(super) type Key = u64;

/// The key of an element that has an identity.
pub(super) fn named(identity: &str) -> Key {
    bits(Sha1::digest(identity.as_bytes())) & !1
}

/// The key of an element that has none, from its text and the key of the element before it: equal texts are
/// different elements. It is known again, but no place is told by it.
pub(super) fn unnamed(text: &str, before: Option<Key>) -> Key {
    let before = before.unwrap_or_default().to_be_bytes();
    bits(Sha1::new().chain_update(before).chain_update(text.as_bytes()).finalize()) | 1
}

fn bits(digest: impl AsRef<[u8]>) -> u64 {
    digest.as_ref().iter().take(8).fold(0, |key: u64, byte| key << 8 | u64::from(*byte)) >> 1
}

/// Whether a place can be told by it.
pub(super) fn has_name(key: Key) -> bool {
    key & 1 == 0
}

/// How many elements at the end no place can be told by.
pub(super) fn nameless_end(keys: &[Key]) -> usize {
    keys.iter().rev().take_while(|key| !has_name(**key)).count()
}

/// How many elements are remembered. All of them would have to vanish for the place to be lost.
pub(super) const LENGTH: usize = 64;

/// The keys of the elements up to the place of a walk, in the order of the list: an unbroken run.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Trail(VecDeque<Key>);

impl Trail {
    pub(super) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Whether nothing has been forgotten yet.
    pub(super) fn has_all(&self) -> bool {
        self.0.len() < LENGTH
    }

    pub(super) fn contains(&self, key: Key) -> bool {
        self.0.contains(&key)
    }

    /// Where on a page the run begins: whatever stands before it is behind the walk.
    pub(super) fn first_on(&self, page: &[Key]) -> Option<usize> {
        page.iter().position(|key| has_name(*key) && self.contains(*key))
    }

    /// Adds an element that was handed out, behind the one that stands before it in the list, so that the run
    /// stays in order where something was put in between. What stands behind nothing known comes first.
    pub(super) fn add(&mut self, key: Key, after: Option<Key>) {
        let place = after.and_then(|after| self.0.iter().position(|known| *known == after));
        self.0.insert(place.map_or(0, |place| place.saturating_add(1)), key);
        while self.0.len() > LENGTH {
            self.0.pop_front();
        }
    }

    pub(super) fn last(&self) -> Option<Key> {
        self.0.back().copied()
    }

    pub(super) fn keys(&self) -> Vec<Key> {
        self.0.iter().copied().collect()
    }

    /// The last of `keys`, should somebody have written more.
    pub(super) fn of(keys: &[Key]) -> Self {
        Self(keys.iter().rev().take(LENGTH).rev().copied().collect())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_key_is_the_same_in_every_run_and_fits_a_signed_number() {
        assert_eq!(named("abc"), 0xa999_3e36_4706_816a >> 1 & !1, "FIPS 180-1, appendix A");
        for identity in ["", "7", "9b2f", "é"] {
            assert!(i64::try_from(named(identity)).is_ok() && i64::try_from(unnamed(identity, None)).is_ok());
        }
    }

    #[test]
    fn the_oldest_are_forgotten_and_what_was_put_in_between_stands_between() {
        let mut trail = Trail::default();
        for number in 0..100 {
            trail.add(number, u64::checked_sub(number, 1));
        }
        assert_eq!(trail.keys(), (36..100).collect::<Vec<_>>());
        trail.add(500, Some(98));
        assert_eq!(trail.keys()[LENGTH - 3..], [98, 500, 99]);
        trail.add(600, None);
        assert!(!trail.contains(600), "before the oldest there is nothing to remember");
        assert_eq!(Trail::of(&trail.keys()), trail);
        assert_eq!(Trail::of(&(0..1000).collect::<Vec<_>>()).keys().len(), LENGTH);
    }

    #[test]
    fn the_run_is_found_wherever_it_begins() {
        let trail = Trail::of(&[50, 60, 70]);
        assert_eq!(trail.first_on(&[60, 70, 80]), Some(0));
        assert_eq!(trail.first_on(&[10, 11, 70]), Some(2));
        assert_eq!(trail.first_on(&[80, 90]), None);
        assert_eq!(trail.first_on(&[]), None);
    }

    #[test]
    fn no_place_is_told_by_what_has_no_name_but_its_neighbour() {
        let (first, second) = (unnamed("null", Some(named("a"))), unnamed("null", Some(named("b"))));
        assert_ne!(first, second);
        let trail = Trail::of(&[named("a"), first, unnamed("null", Some(first))]);
        assert_eq!(nameless_end(&trail.keys()), 2);
        assert!(trail.contains(first) && !trail.contains(second));
        assert_eq!(trail.first_on(&[first, second, named("c")]), None);
        assert_eq!(trail.first_on(&[first, named("a")]), Some(1));
    }
}
