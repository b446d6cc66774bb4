//! The values of a serde deserializer.

use std::fmt;

use serde::de::{DeserializeSeed, Deserializer, IgnoredAny, MapAccess, SeqAccess, Visitor};
use serde_json::value::RawValue;

use super::{Aborted, Input, InputKind, Properties, Property, PropertyIndex, SeenFields, Slot, Values};
use crate::decode::duplicate_field;
use crate::decoded::Decoded;

/// Decodes a value into a slot.
///
/// # Errors
/// Returns the errors of the deserializer.
pub(crate) fn read<'de, D: Deserializer<'de>>(
    slot: &mut dyn Slot,
    deserializer: D,
) -> Result<Decoded, D::Error> {
    SlotVisitor(slot).deserialize(deserializer)
}

/// Decodes text into a slot.
///
/// # Errors
/// Returns an error if the text is not JSON.
pub(crate) fn read_text(slot: &mut dyn Slot, text: &str) -> serde_json::Result<Decoded> {
    read(slot, &mut serde_json::Deserializer::from_str(text))
}

/// The struct name by which serde_json recognizes [`RawValue`]. Requested by this name, the text is borrowed. Other
/// deserializers deliver the parsed value instead.
const RAW_VALUE: &str = "$serde_json::private::RawValue";

/// Decodes a value into a slot.
struct SlotVisitor<'a>(&'a mut dyn Slot);

impl SlotVisitor<'_> {
    fn read<E: serde::de::Error>(self, input: Input<'_>) -> Result<Decoded, E> {
        self.0.read(input).map_err(|Aborted| aborted(None))
    }
}

impl<'de> DeserializeSeed<'de> for SlotVisitor<'_> {
    type Value = Decoded;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Decoded, D::Error> {
        match self.0.input_kind() {
            InputKind::Value => deserializer.deserialize_any(self),
            InputKind::Number => deserializer.deserialize_newtype_struct(RAW_VALUE, NumberVisitor(self.0)),
            InputKind::Json => {
                let raw: Box<RawValue> = serde::Deserialize::deserialize(deserializer)?;
                self.read(if raw.get() == "null" { Input::Null } else { Input::Json(raw) })
            }
        }
    }
}

impl<'de> Visitor<'de> for SlotVisitor<'_> {
    type Value = Decoded;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a JSON value")
    }

    fn visit_bool<E: serde::de::Error>(self, value: bool) -> Result<Decoded, E> {
        self.read(Input::Bool(value))
    }

    fn visit_i64<E: serde::de::Error>(self, value: i64) -> Result<Decoded, E> {
        self.read(Input::I64(value))
    }

    fn visit_u64<E: serde::de::Error>(self, value: u64) -> Result<Decoded, E> {
        self.read(i64::try_from(value).map_or(Input::U64(value), Input::I64))
    }

    fn visit_f64<E: serde::de::Error>(self, value: f64) -> Result<Decoded, E> {
        self.read(Input::F64(value))
    }

    fn visit_str<E: serde::de::Error>(self, value: &str) -> Result<Decoded, E> {
        self.read(Input::Text(value))
    }

    fn visit_unit<E: serde::de::Error>(self) -> Result<Decoded, E> {
        self.read(Input::Null)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, access: A) -> Result<Decoded, A::Error> {
        let mut array = Array { access, error: None };
        let decoded = self.0.read(Input::Array(&mut array));
        decoded.map_err(|Aborted| aborted(array.error))
    }

    fn visit_map<A: MapAccess<'de>>(self, access: A) -> Result<Decoded, A::Error> {
        let mut object = Object { access, error: None };
        let decoded = self.0.read(Input::Object(&mut object));
        decoded.map_err(|Aborted| aborted(object.error))
    }
}

/// The error of the deserializer that aborted decoding.
fn aborted<E: serde::de::Error>(stored: Option<E>) -> E {
    stored.unwrap_or_else(|| E::custom("decoding was aborted"))
}

/// Decodes the text of a number.
struct NumberVisitor<'a>(&'a mut dyn Slot);

impl<'de> Visitor<'de> for NumberVisitor<'_> {
    type Value = Decoded;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a JSON value")
    }

    fn visit_newtype_struct<D: Deserializer<'de>>(self, deserializer: D) -> Result<Decoded, D::Error> {
        deserializer.deserialize_any(SlotVisitor(self.0))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut access: A) -> Result<Decoded, A::Error> {
        access.next_key::<IgnoredAny>()?;
        access.next_value_seed(self)
    }

    fn visit_str<E: serde::de::Error>(self, text: &str) -> Result<Decoded, E> {
        SlotVisitor(self.0).read(match text.as_bytes().first() {
            Some(b'-' | b'0'..=b'9') => Input::Number(text),
            Some(b'n') => Input::Null,
            _ => Input::Json(RawValue::from_string(text.to_owned()).map_err(E::custom)?),
        })
    }
}

impl<'de> DeserializeSeed<'de> for NumberVisitor<'_> {
    type Value = Decoded;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Decoded, D::Error> {
        deserializer.deserialize_str(self)
    }
}

/// An array of a deserializer.
struct Array<A, E> {
    access: A,
    error: Option<E>,
}

impl<'de, A: SeqAccess<'de>> Values for Array<A, A::Error> {
    fn next(&mut self, slot: &mut dyn Slot) -> Result<Option<Decoded>, Aborted> {
        self.access.next_element_seed(SlotVisitor(slot)).map_err(|error| store_error(&mut self.error, error))
    }

    fn next_text(&mut self) -> Result<Option<Box<RawValue>>, Aborted> {
        self.access.next_element().map_err(|error| store_error(&mut self.error, error))
    }

    fn size_hint(&self) -> usize {
        self.access.size_hint().unwrap_or(0)
    }
}

/// An object of a deserializer.
struct Object<A, E> {
    access: A,
    error: Option<E>,
}

impl<'de, A: MapAccess<'de>> Values for Object<A, A::Error> {
    fn next(&mut self, slot: &mut dyn Slot) -> Result<Option<Decoded>, Aborted> {
        self.access
            .next_value_seed(SlotVisitor(slot))
            .map(Some)
            .map_err(|error| store_error(&mut self.error, error))
    }

    fn next_text(&mut self) -> Result<Option<Box<RawValue>>, Aborted> {
        self.access.next_value().map(Some).map_err(|error| store_error(&mut self.error, error))
    }
}

impl<'de, A: MapAccess<'de>> Properties for Object<A, A::Error> {
    fn next_property(
        &mut self,
        index: PropertyIndex,
        seen: &mut SeenFields,
    ) -> Result<Option<Property>, Aborted> {
        self.access
            .next_key_seed(NameVisitor { index, seen })
            .map_err(|error| store_error(&mut self.error, error))
    }

    fn next_name(&mut self) -> Result<Option<String>, Aborted> {
        self.access.next_key().map_err(|error| store_error(&mut self.error, error))
    }

    fn duplicate(&mut self, name: &str) -> Aborted {
        store_error(&mut self.error, duplicate_field(name))
    }
}

#[cold]
fn store_error<E>(stored: &mut Option<E>, error: E) -> Aborted {
    *stored = Some(error);
    Aborted
}

/// Resolves a property name that has not occurred before.
struct NameVisitor<'a> {
    index: PropertyIndex,
    seen: &'a mut SeenFields,
}

impl<'de> DeserializeSeed<'de> for NameVisitor<'_> {
    type Value = Property;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Property, D::Error> {
        deserializer.deserialize_identifier(self)
    }
}

impl Visitor<'_> for NameVisitor<'_> {
    type Value = Property;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a property name")
    }

    fn visit_str<E: serde::de::Error>(self, name: &str) -> Result<Property, E> {
        match (self.index)(name) {
            Some(index) if self.seen.is_first(index) => Ok(Property::Field(index)),
            Some(_) => Err(duplicate_field(name)),
            None => Ok(Property::Unknown(name.into())),
        }
    }
}
