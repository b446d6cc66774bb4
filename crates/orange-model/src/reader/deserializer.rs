//! Passes the values of a serde deserializer to slots.

use std::fmt;

use serde::de::{Deserialize, DeserializeSeed, Deserializer, IgnoredAny, MapAccess, SeqAccess, Visitor};
use serde_json::value::RawValue;

use super::{Aborted, Fields, Input, InputKind, Properties, PropertyIndex, SeenFields, Slot, Values};
use crate::decode::duplicate_field;
use crate::decoded::Decoded;
use crate::short_text::ShortText;

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
/// Returns an error if the text is not JSON, or a property occurs twice.
pub(crate) fn read_text(slot: &mut dyn Slot, text: &str) -> serde_json::Result<Decoded> {
    read(slot, &mut serde_json::Deserializer::from_str(text))
}

/// The struct name by which serde_json recognizes [`RawValue`]. For a newtype struct of this name, serde_json passes the
/// text of the value, borrowed. Other deserializers pass the parsed value instead.
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
                let raw: Box<RawValue> = Deserialize::deserialize(deserializer)?;
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
    fn read_fields(&mut self, fields: &mut dyn Fields) -> Result<(), Aborted> {
        read_fields(&mut self.access, fields).map_err(|error| store_error(&mut self.error, error))
    }

    fn next_name(&mut self) -> Result<Option<String>, Aborted> {
        self.access.next_key().map_err(|error| store_error(&mut self.error, error))
    }

    fn duplicate(&mut self, name: &str) -> Aborted {
        store_error(&mut self.error, duplicate_field(name))
    }
}

/// Decodes all properties of an object. The usual property takes two calls of trait objects: for its field, and for its
/// value.
fn read_fields<'de, A: MapAccess<'de>>(access: &mut A, fields: &mut dyn Fields) -> Result<(), A::Error> {
    let tagged = fields.tagged_fields();
    let mut names =
        Names { index: fields.property_index(), seen: SeenFields::default(), unknown: ShortText::default() };
    while let Some(known) = access.next_key_seed(&mut names)? {
        match known {
            Some(index) => {
                let decoded = match fields.field_mut(index) {
                    Some(field) if !tagged.contains(&index) => access.next_value_seed(SlotVisitor(field))?,
                    _ => access.next_value_seed(TaggedField { fields: &mut *fields, index })?,
                };
                // There is no earlier record of a field that is read for the first time.
                if !matches!(decoded, Decoded::Value) {
                    fields.record(index, decoded);
                }
            }
            None => {
                let value = access.next_value()?;
                fields.push_unknown(std::mem::take(&mut names.unknown), value);
            }
        }
    }
    Ok(())
}

/// Decodes a field whose type depends on the tag of its object, or keeps its text if there is no type yet.
struct TaggedField<'a> {
    fields: &'a mut dyn Fields,
    index: usize,
}

impl<'de> DeserializeSeed<'de> for TaggedField<'_> {
    type Value = Decoded;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Decoded, D::Error> {
        let mut deserializer = Some(deserializer);
        let mut result = None;
        self.fields.read_tagged(self.index, &mut |slot| {
            result = deserializer.take().map(|deserializer| read(slot, deserializer));
        });
        match (result, deserializer) {
            (None, Some(deserializer)) => Deserialize::deserialize(deserializer).map(Decoded::mismatch),
            (result, _) => result.unwrap_or_else(|| Err(aborted(None))),
        }
    }
}

#[cold]
fn store_error<E>(stored: &mut Option<E>, error: E) -> Aborted {
    *stored = Some(error);
    Aborted
}

/// Resolves property names to the indices of fields, each of which may occur once.
struct Names {
    index: PropertyIndex,
    seen: SeenFields,
    /// The last name without a field.
    unknown: ShortText,
}

impl<'de> DeserializeSeed<'de> for &mut Names {
    type Value = Option<usize>;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Option<usize>, D::Error> {
        deserializer.deserialize_identifier(self)
    }
}

impl Visitor<'_> for &mut Names {
    type Value = Option<usize>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a property name")
    }

    #[inline]
    fn visit_str<E: serde::de::Error>(self, name: &str) -> Result<Option<usize>, E> {
        let index = (self.index)(name);
        match index {
            Some(index) if !self.seen.insert(index) => return Err(duplicate_field(name)),
            Some(_) => {}
            None => self.unknown = name.into(),
        }
        Ok(index)
    }
}
