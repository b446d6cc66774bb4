//! Encoding of the fields of an object.

use serde::ser::{SerializeMap, Serializer};

use super::Object;
use crate::Patch;
use crate::decoded::RawOverride;
use crate::extra_fields::ExtraFields;
use crate::field_value::FieldValue;
use crate::reader::to_raw;

/// Writes the fields of an object.
#[doc(hidden)]
pub struct FieldWriter<'a, M> {
    map: M,
    /// Received JSON that the fields do not hold: unknown properties, and nulls, other types and other notations of known
    /// fields.
    extras: &'a ExtraFields,
}

impl<M: SerializeMap> FieldWriter<'_, M> {
    /// Writes a field: its value, the received JSON, or nothing.
    ///
    /// # Errors
    /// Returns the errors of the serializer.
    pub fn field<T: FieldValue>(
        &mut self,
        index: usize,
        name: &'static str,
        value: &Option<T>,
    ) -> Result<(), M::Error> {
        match value {
            Some(value) => self.value(index, name, value),
            None => self.absent(index, name),
        }
    }

    /// Writes a field of a patch: nothing, `null` or its value.
    ///
    /// # Errors
    /// Returns the errors of the serializer.
    pub fn patch<T: FieldValue>(
        &mut self,
        index: usize,
        name: &'static str,
        value: &Patch<T>,
    ) -> Result<(), M::Error> {
        match value {
            Patch::Set(value) => self.value(index, name, value),
            Patch::Null => self.map.serialize_entry(name, &()),
            Patch::Absent => self.absent(index, name),
        }
    }

    /// Writes a value that is present.
    #[inline]
    fn value<T: FieldValue>(&mut self, index: usize, name: &'static str, value: &T) -> Result<(), M::Error> {
        match self.extras.raw_override(index) {
            None => self.map.serialize_entry(name, value),
            Some(raw) => self.overridden(name, value, raw),
        }
    }

    /// Writes a value with an override: the received JSON if the value is unchanged.
    #[cold]
    fn overridden<T: FieldValue>(
        &mut self,
        name: &'static str,
        value: &T,
        raw: &RawOverride,
    ) -> Result<(), M::Error> {
        match raw {
            RawOverride::NonCanonical { received, canonical } if to_raw(value).get() == canonical.get() => {
                self.map.serialize_entry(name, received)
            }
            _ => self.map.serialize_entry(name, value),
        }
    }

    /// Writes nothing, the received `null`, or the received JSON of another type.
    #[inline]
    fn absent(&mut self, index: usize, name: &'static str) -> Result<(), M::Error> {
        if self.extras.is_empty() {
            return Ok(());
        }
        if self.extras.was_null(index) {
            return self.map.serialize_entry(name, &());
        }
        match self.extras.raw_override(index) {
            Some(RawOverride::TypeMismatch(raw)) => self.map.serialize_entry(name, raw),
            _ => Ok(()),
        }
    }
}

/// Implements `Serialize`.
///
/// # Errors
/// Returns the errors of the serializer.
#[doc(hidden)]
pub fn serialize<T: Object, S: Serializer>(object: &T, serializer: S) -> Result<S::Ok, S::Error> {
    let map = serializer.serialize_map(None)?;
    let extras = object.extras();
    let mut out = FieldWriter { map, extras };
    object.write_fields(&mut out)?;
    extras.write_unknown(&mut out.map)?;
    out.map.end()
}
