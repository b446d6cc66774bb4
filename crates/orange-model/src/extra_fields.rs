//! The received JSON that the typed fields of an object do not hold.

use std::collections::HashSet;
use std::fmt;

use serde::ser::SerializeMap;
use serde_json::value::RawValue;

use super::Json;
use super::decoded::{Decoded, RawOverride};
use super::reader::field_bit;
use super::short_text::ShortText;

/// The received JSON that the typed fields of an object do not hold.
///
/// Each generated struct has one. It holds explicit `null`s, fields that the specification does not name, and values of
/// an unexpected type, all of which are written back. If there are none, it takes 16 bytes and no allocation.
#[derive(Clone, Default)]
pub struct ExtraFields {
    /// The null fields, one bit for each of the first 64 indices. The null of any other field is an override.
    nulls: u64,
    rest: Option<Box<Rest>>,
}

#[derive(Clone, Default)]
struct Rest {
    unknown: Vec<(ShortText, Box<RawValue>)>,
    overrides: Vec<(usize, RawOverride)>,
}

impl ExtraFields {
    fn rest_mut(&mut self) -> &mut Rest {
        self.rest.get_or_insert_default()
    }

    /// Records the result of decoding a field, in place of an earlier one.
    #[doc(hidden)]
    #[inline]
    pub fn record(&mut self, index: usize, decoded: Decoded) {
        // The usual case: a value, and nothing recorded yet.
        if matches!(decoded, Decoded::Value) && self.nulls == 0 && self.rest.is_none() {
            return;
        }
        self.clear(index);
        match decoded {
            Decoded::Value => {}
            Decoded::Null => match field_bit(index) {
                Some(bit) => self.nulls |= bit,
                None => self.record(index, Decoded::mismatch(RawValue::NULL.to_owned())),
            },
            Decoded::Raw(raw) => self.rest_mut().overrides.push((index, *raw)),
        }
    }

    #[inline]
    pub(super) fn is_empty(&self) -> bool {
        self.nulls == 0 && self.rest.is_none()
    }

    /// Removes the record of a field.
    pub(super) fn clear(&mut self, index: usize) {
        if let Some(bit) = field_bit(index) {
            self.nulls &= !bit;
        }
        if let Some(rest) = &mut self.rest {
            rest.overrides.retain(|&(overridden, _)| overridden != index);
        }
    }

    #[inline]
    pub(super) fn was_null(&self, index: usize) -> bool {
        field_bit(index).is_some_and(|bit| self.nulls & bit != 0)
    }

    #[inline]
    pub(super) fn raw_override(&self, index: usize) -> Option<&RawOverride> {
        let rest = self.rest.as_ref()?;
        rest.overrides.iter().find(|&&(overridden, _)| overridden == index).map(|(_, raw)| raw)
    }

    /// Appends an unknown field while an object is decoded.
    #[doc(hidden)]
    pub fn push_unknown(&mut self, name: ShortText, value: Box<RawValue>) {
        self.rest_mut().unknown.push((name, value));
    }

    /// The name of an unknown field that was pushed twice. More than 16 fields are compared by hashing, so that an
    /// object of a hundred thousand fields takes linear time.
    pub(super) fn duplicate_unknown_field(&self) -> Option<&str> {
        let fields = &self.rest.as_ref()?.unknown;
        let mut names = fields.iter().map(|(name, _)| name.as_str());
        if fields.len() <= 16 {
            let is_duplicate = |(index, name): &(usize, &str)| {
                fields.iter().take(*index).any(|(earlier_name, _)| earlier_name.as_str() == *name)
            };
            return names.enumerate().find(is_duplicate).map(|(_, name)| name);
        }
        let mut seen = HashSet::with_capacity(fields.len());
        names.find(|name| !seen.insert(*name))
    }

    #[doc(hidden)]
    pub fn set_null(&mut self, index: usize) {
        self.record(index, Decoded::Null);
    }

    /// The fields that the specification does not name, in the received order.
    pub fn unknown(&self) -> impl Iterator<Item = (&str, &RawValue)> {
        let unknown = self.rest.as_ref().map_or(&[][..], |rest| &rest.unknown);
        unknown.iter().map(|(name, value)| (name.as_str(), value.as_ref()))
    }

    pub(super) fn unknown_field(&self, name: &str) -> Option<&RawValue> {
        self.unknown().find(|&(unknown_name, _)| unknown_name == name).map(|(_, value)| value)
    }

    pub(super) fn set_unknown(&mut self, name: &str, value: Json) {
        let unknown = &mut self.rest_mut().unknown;
        match unknown.iter_mut().find(|(unknown_name, _)| unknown_name.as_str() == name) {
            Some((_, previous)) => *previous = value.into(),
            None => unknown.push((name.into(), value.into())),
        }
    }

    pub(super) fn remove_unknown(&mut self, name: &str) -> Option<Json> {
        let unknown = &mut self.rest.as_mut()?.unknown;
        let index = unknown.iter().position(|(unknown_name, _)| unknown_name.as_str() == name)?;
        Some(Json::from(unknown.remove(index).1))
    }

    pub(super) fn write_unknown<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        for (name, value) in self.unknown() {
            map.serialize_entry(name, value)?;
        }
        Ok(())
    }
}

impl fmt::Debug for ExtraFields {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut out = f.debug_struct("ExtraFields");
        if self.nulls != 0 {
            out.field("nulls", &format_args!("{:#b}", self.nulls));
        }
        if let Some(rest) = &self.rest {
            if !rest.overrides.is_empty() {
                out.field("overrides", &rest.overrides);
            }
            if !rest.unknown.is_empty() {
                out.field("unknown", &rest.unknown);
            }
        }
        out.finish()
    }
}
