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
    /// Boxed, because most objects have none.
    json: Option<Box<ExtraJson>>,
}

#[derive(Clone, Default)]
struct ExtraJson {
    unknown: Vec<(ShortText, Box<RawValue>)>,
    overrides: Vec<(usize, RawOverride)>,
}

impl ExtraFields {
    fn json_mut(&mut self) -> &mut ExtraJson {
        self.json.get_or_insert_default()
    }

    /// Records the result of decoding a field, in place of an earlier one.
    #[doc(hidden)]
    #[inline]
    pub fn record(&mut self, index: usize, decoded: Decoded) {
        // The usual case: a value, and nothing recorded yet.
        if matches!(decoded, Decoded::Value) && self.nulls == 0 && self.json.is_none() {
            return;
        }
        self.clear(index);
        match decoded {
            Decoded::Value => {}
            Decoded::Null => match field_bit(index) {
                Some(bit) => self.nulls |= bit,
                None => self.record(index, Decoded::mismatch(RawValue::NULL.to_owned())),
            },
            Decoded::Raw(raw) => self.json_mut().overrides.push((index, *raw)),
        }
    }

    #[inline]
    pub(super) fn is_empty(&self) -> bool {
        self.nulls == 0 && self.json.is_none()
    }

    /// Removes the record of a field.
    pub(super) fn clear(&mut self, index: usize) {
        if let Some(bit) = field_bit(index) {
            self.nulls &= !bit;
        }
        if let Some(json) = &mut self.json {
            json.overrides.retain(|&(overridden, _)| overridden != index);
        }
    }

    #[inline]
    pub(super) fn was_null(&self, index: usize) -> bool {
        field_bit(index).is_some_and(|bit| self.nulls & bit != 0)
    }

    #[inline]
    pub(super) fn raw_override(&self, index: usize) -> Option<&RawOverride> {
        let json = self.json.as_ref()?;
        json.overrides.iter().find(|&&(overridden, _)| overridden == index).map(|(_, raw)| raw)
    }

    /// Appends an unknown field while an object is decoded.
    #[doc(hidden)]
    pub fn push_unknown(&mut self, name: ShortText, value: Box<RawValue>) {
        self.json_mut().unknown.push((name, value));
    }

    /// The name of an unknown field that was pushed twice. More than 16 fields are compared by hashing, so that an
    /// object of a hundred thousand fields takes linear time.
    pub(super) fn duplicate_unknown_field(&self) -> Option<&str> {
        let fields = &self.json.as_ref()?.unknown;
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

    /// Records that a field is an explicit `null`.
    #[doc(hidden)]
    pub fn set_null(&mut self, index: usize) {
        self.record(index, Decoded::Null);
    }

    /// The fields that the specification does not name, in the received order.
    pub fn unknown(&self) -> impl Iterator<Item = (&str, &RawValue)> {
        let unknown = self.json.as_ref().map_or(&[][..], |json| &json.unknown);
        unknown.iter().map(|(name, value)| (name.as_str(), value.as_ref()))
    }

    pub(super) fn unknown_field(&self, name: &str) -> Option<&RawValue> {
        self.unknown().find(|&(unknown_name, _)| unknown_name == name).map(|(_, value)| value)
    }

    pub(super) fn set_unknown(&mut self, name: &str, value: Json) {
        let unknown = &mut self.json_mut().unknown;
        match unknown.iter_mut().find(|(unknown_name, _)| unknown_name.as_str() == name) {
            Some((_, previous)) => *previous = value.into(),
            None => unknown.push((name.into(), value.into())),
        }
    }

    pub(super) fn remove_unknown(&mut self, name: &str) -> Option<Json> {
        let unknown = &mut self.json.as_mut()?.unknown;
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
        if let Some(json) = &self.json {
            if !json.overrides.is_empty() {
                out.field("overrides", &json.overrides);
            }
            if !json.unknown.is_empty() {
                out.field("unknown", &json.unknown);
            }
        }
        out.finish()
    }
}
