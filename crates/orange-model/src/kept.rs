//! What an object carried besides its typed members, so that writing it back loses nothing.

use std::collections::HashSet;
use std::fmt;

use serde::ser::SerializeMap;
use serde_json::value::RawValue;

use super::Json;
use super::found::{Found, Odd};

/// What came with an object and has no place in its fields.
///
/// Generated structs hold one: which members came as an explicit `null`, members that the
/// specification does not name, and members whose value was not of the type it should be. All of it
/// is sent back when the object is. In the usual case it is sixteen bytes and no allocation.
#[derive(Clone, Default)]
pub struct Kept {
    /// One bit for each of the first 64 members of the object that came as `null`.
    nulls: u64,
    rest: Option<Box<Rest>>,
}

#[derive(Clone, Default)]
struct Rest {
    /// Null members beyond the 64th.
    high_nulls: Vec<usize>,
    unknown: Vec<(Box<str>, Box<RawValue>)>,
    odd: Vec<(usize, Odd)>,
}

impl Kept {
    fn rest_mut(&mut self) -> &mut Rest {
        self.rest.get_or_insert_default()
    }

    /// Remembers how a member came, the last time that it was read or set.
    #[inline]
    pub(super) fn note(&mut self, index: usize, found: Found) {
        // The usual case: a value where nothing has been remembered yet.
        if matches!(found, Found::Value) && self.nulls == 0 && self.rest.is_none() {
            return;
        }
        self.forget(index);
        match found {
            Found::Value => {}
            Found::Null => match 1_u64.checked_shl(u32::try_from(index).unwrap_or(u32::MAX)) {
                Some(bit) => self.nulls |= bit,
                None => self.rest_mut().high_nulls.push(index),
            },
            Found::Odd(odd) => self.rest_mut().odd.push((index, odd)),
        }
    }

    pub(super) fn is_empty(&self) -> bool {
        self.nulls == 0 && self.rest.is_none()
    }

    /// Forgets that a member came as null or in another form.
    pub(super) fn forget(&mut self, index: usize) {
        if let Some(bit) = 1_u64.checked_shl(u32::try_from(index).unwrap_or(u32::MAX)) {
            self.nulls &= !bit;
        }
        if let Some(rest) = &mut self.rest {
            rest.high_nulls.retain(|&other| other != index);
            rest.odd.retain(|&(other, _)| other != index);
        }
    }

    pub(super) fn came_as_null(&self, index: usize) -> bool {
        match 1_u64.checked_shl(u32::try_from(index).unwrap_or(u32::MAX)) {
            Some(bit) => self.nulls & bit != 0,
            None => self.rest.as_ref().is_some_and(|rest| rest.high_nulls.contains(&index)),
        }
    }

    /// How a member came, if that is not how its value is written.
    pub(super) fn odd(&self, index: usize) -> Option<&Odd> {
        let rest = self.rest.as_ref()?;
        rest.odd.iter().find(|&&(other, _)| other == index).map(|(_, odd)| odd)
    }

    /// Keeps a member that the specification does not name, as one of a sequence being read.
    pub(super) fn push_unknown(&mut self, name: Box<str>, value: Box<RawValue>) {
        self.rest_mut().unknown.push((name, value));
    }

    /// The name of an unknown member that was pushed twice. Few members are compared pairwise, many by hashing,
    /// so that an object of a hundred thousand members costs no more than reading it.
    pub(super) fn unknown_that_comes_twice(&self) -> Option<&str> {
        let members = &self.rest.as_ref()?.unknown;
        let mut names = members.iter().map(|(name, _)| &**name);
        if members.len() <= 16 {
            let before = |at: usize| members.iter().take(at).map(|(name, _)| &**name);
            return names
                .enumerate()
                .find(|&(at, name)| before(at).any(|other| other == name))
                .map(|it| it.1);
        }
        let mut seen = HashSet::with_capacity(members.len());
        names.find(|name| !seen.insert(*name))
    }

    /// Gives everything to another object, whose number of each member `place` knows. Returns what is
    /// about members that the other does not have.
    pub(super) fn hand_over(self, to: &mut Self, place: impl Fn(usize) -> Option<usize>) -> Self {
        let mut own = Self::default();
        let mut nulls = self.nulls;
        while nulls != 0 {
            let index = nulls.trailing_zeros() as usize;
            nulls &= nulls.wrapping_sub(1);
            match place(index) {
                Some(other) => to.note(other, Found::Null),
                None => own.note(index, Found::Null),
            }
        }
        let Some(rest) = self.rest else { return own };
        for index in rest.high_nulls {
            match place(index) {
                Some(other) => to.note(other, Found::Null),
                None => own.note(index, Found::Null),
            }
        }
        for (index, odd) in rest.odd {
            match place(index) {
                Some(other) => to.note(other, Found::Odd(odd)),
                None => own.note(index, Found::Odd(odd)),
            }
        }
        if !rest.unknown.is_empty() {
            to.rest_mut().unknown = rest.unknown;
        }
        own
    }

    #[doc(hidden)]
    pub fn set_null(&mut self, index: usize) {
        self.note(index, Found::Null);
    }

    /// The text of a member that the specification does not name.
    #[doc(hidden)]
    pub fn unknown_text(&self, name: &str) -> Option<String> {
        serde_json::from_str(self.unknown_member(name)?.get()).ok()
    }

    /// The members that the specification does not name, in the order they came.
    pub fn unknown(&self) -> impl Iterator<Item = (&str, &RawValue)> {
        let unknown = self.rest.as_ref().map_or(&[][..], |rest| &rest.unknown);
        unknown.iter().map(|(name, value)| (name.as_ref(), value.as_ref()))
    }

    pub(super) fn unknown_member(&self, name: &str) -> Option<&RawValue> {
        self.unknown().find(|&(other, _)| other == name).map(|(_, value)| value)
    }

    pub(super) fn set_unknown(&mut self, name: &str, value: Json) {
        let unknown = &mut self.rest_mut().unknown;
        match unknown.iter_mut().find(|(other, _)| other.as_ref() == name) {
            Some((_, old)) => *old = value.into(),
            None => unknown.push((name.into(), value.into())),
        }
    }

    pub(super) fn remove_unknown(&mut self, name: &str) -> Option<Json> {
        let unknown = &mut self.rest.as_mut()?.unknown;
        let at = unknown.iter().position(|(other, _)| other.as_ref() == name)?;
        Some(Json::from(unknown.remove(at).1))
    }

    pub(super) fn write_unknown<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        for (name, value) in self.unknown() {
            map.serialize_entry(name, value)?;
        }
        Ok(())
    }
}

impl fmt::Debug for Kept {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut out = f.debug_struct("Kept");
        if self.nulls != 0 {
            out.field("nulls", &format_args!("{:#b}", self.nulls));
        }
        if let Some(rest) = &self.rest {
            if !rest.high_nulls.is_empty() {
                out.field("high_nulls", &rest.high_nulls);
            }
            if !rest.odd.is_empty() {
                out.field("odd", &rest.odd);
            }
            if !rest.unknown.is_empty() {
                out.field("unknown", &rest.unknown);
            }
        }
        out.finish()
    }
}
