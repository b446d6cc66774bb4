//! Decoding of generated structs in one pass, and encoding without loss.

mod writer;

use serde::de::{Deserializer, Error as _};
use serde::ser::{Serialize, SerializeMap};
use serde_json::value::RawValue;

pub use writer::{FieldWriter, serialize};

use super::decoded::{Decoded, RawOverride, json_type};
use super::extra_fields::ExtraFields;
use super::field_value::FieldValue;
use super::reader::{self, Aborted, Fields, Input, InputKind, Properties, Slot, Values, array_text};
use super::{Json, path};

/// A generated struct. Use its inherent methods.
#[doc(hidden)]
pub trait Object: Fields {
    /// The field at an index.
    fn field(&self, index: usize) -> Option<&dyn Slot>;

    /// The received JSON that the fields do not hold.
    fn extras(&self) -> &ExtraFields;

    /// The received JSON that the fields do not hold, to change.
    fn extras_mut(&mut self) -> &mut ExtraFields;

    /// Writes the fields in order.
    ///
    /// # Errors
    /// Returns the errors of the serializer.
    fn write_fields<M: SerializeMap>(&self, out: &mut FieldWriter<'_, M>) -> Result<(), M::Error>
    where
        Self: Sized;
}

/// Decodes an object into its struct.
///
/// # Errors
/// Returns an error if the text is not JSON, or a property occurs twice.
#[doc(hidden)]
pub fn read(object: &mut dyn Object, properties: &mut dyn Properties) -> Result<Decoded, Aborted> {
    super::model_probe::note_object(object.property_index());
    properties.read_fields(object)?;
    for &index in object.tagged_fields() {
        read_again(object, index);
    }
    match object.extras().duplicate_unknown_field() {
        Some(name) => Err(properties.duplicate(name)),
        None => Ok(Decoded::Value),
    }
}

/// Decodes a tagged field again, because it was read before the tag, or was not of the type that the tag selects.
fn read_again(object: &mut dyn Object, index: usize) {
    let Some(RawOverride::TypeMismatch(raw)) = object.extras().raw_override(index) else { return };
    let raw = raw.clone();
    if let Some(Ok(decoded)) = super::nesting::read_nested(|| read_field(object, index, &raw)) {
        object.extras_mut().record(index, decoded);
    }
}

/// Decodes an object from an array of one element.
///
/// # Errors
/// Returns an error if the text is not JSON, or a property occurs twice.
#[doc(hidden)]
pub fn read_single_element(slot: &mut dyn Slot, array: &mut dyn Values) -> Result<Decoded, Aborted> {
    let Some(decoded) = array.next(&mut NoArray(slot))? else { return Input::Array(array).mismatch() };
    let is_value = decoded.is_of_type();
    let element = match decoded {
        Decoded::Value => slot.json().unwrap_or_else(|| RawValue::NULL.to_owned()),
        Decoded::Null => RawValue::NULL.to_owned(),
        Decoded::Raw(raw) => raw.into_received(),
    };
    let second = array.next_text()?;
    let is_single = second.is_none();
    let received = array_text(std::iter::once(element).chain(second).collect(), array)?;
    match slot.json() {
        Some(canonical) if is_value && is_single => Ok(Decoded::non_canonical(received, canonical)),
        _ => {
            slot.clear();
            Ok(Decoded::mismatch(received))
        }
    }
}

/// A slot that refuses arrays, because unwrapping nested arrays would recurse as deeply as they nest.
struct NoArray<'a>(&'a mut dyn Slot);

impl Slot for NoArray<'_> {
    fn input_kind(&self) -> InputKind {
        self.0.input_kind()
    }

    fn read(&mut self, input: Input<'_>) -> Result<Decoded, Aborted> {
        if let Input::Array(_) = input {
            self.0.clear();
            return input.mismatch();
        }
        self.0.read(input)
    }

    fn json(&self) -> Option<Box<RawValue>> {
        self.0.json()
    }

    fn clear(&mut self) {
        self.0.clear();
    }
}

/// Implements `Deserialize`. An array of one element is an error here, because no object records the received JSON.
#[doc(hidden)]
pub fn deserialize<'de, T: FieldValue, D: Deserializer<'de>>(
    name: &str,
    deserializer: D,
) -> Result<T, D::Error> {
    let mut slot = None::<T>;
    let decoded = reader::read(&mut slot, deserializer)?;
    let found = mismatched_type(&decoded);
    match slot {
        Some(value) if found.is_none() => Ok(value),
        _ => Err(D::Error::custom(format_args!("expected {name}, found {}", found.unwrap_or("nothing")))),
    }
}

/// The JSON type of a received value that has another type than the decoded one.
fn mismatched_type(decoded: &Decoded) -> Option<&'static str> {
    match decoded {
        Decoded::Value => None,
        Decoded::Null => Some("null"),
        Decoded::Raw(raw) => match &**raw {
            RawOverride::NonCanonical { received, .. } => received.get().starts_with('[').then_some("a list"),
            RawOverride::TypeMismatch(received) => Some(json_type(received.get())),
        },
    }
}

/// The JSON that a field is written as; `None` if it is omitted.
fn field_json(object: &dyn Object, name: &str) -> Option<Json> {
    let Some(index) = (object.property_index())(name) else {
        return object.extras().unknown_field(name).map(|raw| Json::from(raw.to_owned()));
    };
    let value = object.field(index).and_then(Slot::json);
    let raw = match (value, object.extras().raw_override(index)) {
        (Some(written), Some(RawOverride::NonCanonical { received, canonical }))
            if written.get() == canonical.get() =>
        {
            received.clone()
        }
        (Some(written), _) => written,
        (None, Some(RawOverride::TypeMismatch(raw))) => raw.clone(),
        (None, _) if object.extras().was_null(index) => RawValue::NULL.to_owned(),
        (None, _) => return None,
    };
    Some(Json::from(raw))
}

impl<T: Object + Serialize> From<&T> for Json {
    fn from(object: &T) -> Self {
        Self::from_object(object)
    }
}

/// The JSON at a path of JSON names.
#[doc(hidden)]
pub fn get_json(object: &dyn Object, json_path: &str) -> Option<Json> {
    path::splits(json_path).find_map(|(name, rest)| {
        let field = field_json(object, name)?;
        match rest {
            None => Some(field),
            Some(rest) => field.value_at(rest),
        }
    })
}

/// Sets a known or unknown field by its JSON name.
#[doc(hidden)]
pub fn set(object: &mut dyn Object, name: &str, value: Json) {
    let Some(index) = (object.property_index())(name) else {
        return object.extras_mut().set_unknown(name, value);
    };
    let raw: Box<RawValue> = value.into();
    let decoded = read_field(object, index, &raw).unwrap_or(Decoded::mismatch(raw));
    object.extras_mut().record(index, decoded);
}

/// Decodes a field from the text of its value, in place of an earlier value.
fn read_field(object: &mut dyn Object, index: usize, value: &RawValue) -> serde_json::Result<Decoded> {
    let Some(field) = object.field_mut(index) else { return Ok(Decoded::mismatch(value.to_owned())) };
    field.clear();
    let mut result = None;
    object.read_tagged(index, &mut |slot| result = Some(reader::read_text(slot, value.get())));
    match (result, object.field_mut(index)) {
        (None, Some(field)) => reader::read_text(field, value.get()),
        (result, _) => result.unwrap_or_else(|| Ok(Decoded::mismatch(value.to_owned()))),
    }
}

/// Removes a known or unknown field, so that it is not written, not even as `null`. Returns its JSON.
#[doc(hidden)]
pub fn remove(object: &mut dyn Object, name: &str) -> Option<Json> {
    let Some(index) = (object.property_index())(name) else {
        return object.extras_mut().remove_unknown(name);
    };
    let removed = field_json(object, name);
    if let Some(field) = object.field_mut(index) {
        field.clear();
    }
    object.extras_mut().clear(index);
    removed
}

/// Whether the JSON of two objects is equal.
#[doc(hidden)]
pub fn equal<T: Serialize>(left: &T, right: &T) -> bool {
    equal_json(serde_json::to_vec(left), serde_json::to_vec(right))
}

/// Not generic, so that the comparison is compiled once.
fn equal_json(left: serde_json::Result<Vec<u8>>, right: serde_json::Result<Vec<u8>>) -> bool {
    matches!((left, right), (Ok(left), Ok(right)) if super::json::equal_values(&left, &right))
}

/// Implements serde, equality and access to unknown fields for a struct that implements [`Object`].
#[doc(hidden)]
#[macro_export]
macro_rules! __object {
    ($name:ident.$extras:ident) => {
        impl $name {
            /// Decodes the value at a path of JSON names: `get::<String>("location.address.city")`. The path may name
            /// unknown fields, and elements of an array by their index. Returns `None` if there is no such value, or
            /// it has another type.
            pub fn get<T: $crate::__private::serde::de::DeserializeOwned>(&self, path: &str) -> Option<T> {
                $crate::object::get_json(self, path)?.to().ok()
            }

            /// The JSON at a path of JSON names.
            pub fn get_json(&self, path: &str) -> Option<$crate::Json> {
                $crate::object::get_json(self, path)
            }

            /// Whether the value at a path of JSON names is an explicit `null`.
            pub fn is_null(&self, path: &str) -> bool {
                $crate::object::get_json(self, path).is_some_and(|json| json.is_null())
            }

            /// The fields that this type does not have, in the received order.
            pub fn unknown(&self) -> impl Iterator<Item = (&str, $crate::Json)> {
                let extras = &self.$extras;
                extras.unknown().map(|(name, value)| (name, $crate::Json::from(value.to_owned())))
            }

            /// Sets a known or unknown field by its JSON name.
            pub fn set(&mut self, name: &str, value: impl Into<$crate::Json>) {
                $crate::object::set(self, name, value.into());
            }

            /// Removes a known or unknown field by its JSON name, so that it is not sent, not even as `null`. Returns the
            /// JSON of the field, or `None` if it was absent.
            pub fn remove(&mut self, name: &str) -> Option<$crate::Json> {
                $crate::object::remove(self, name)
            }
        }

        impl From<$name> for $crate::Json {
            fn from(object: $name) -> Self {
                Self::from(&object)
            }
        }

        impl PartialEq for $name {
            /// Compares the JSON of both values.
            fn eq(&self, other: &Self) -> bool {
                $crate::object::equal(self, other)
            }
        }

        impl $crate::__private::serde::Serialize for $name {
            fn serialize<S: $crate::__private::serde::Serializer>(
                &self,
                serializer: S,
            ) -> Result<S::Ok, S::Error> {
                $crate::object::serialize(self, serializer)
            }
        }

        $crate::__field_value!($name, stringify!($name), Value, |slot, input| match input {
            $crate::reader::Input::Array(array) => $crate::object::read_single_element(slot, array),
            $crate::reader::Input::Object(object) => {
                $crate::object::read(slot.insert(Self::default()), object)
            }
            other => other.mismatch(),
        });
    };
}

/// Implements `FieldValue`, and `Deserialize` with errors that name the `expected` value.
#[doc(hidden)]
#[macro_export]
macro_rules! __field_value {
    ($type:ty, $expected:expr, $kind:ident, |$slot:ident, $input:ident| $read:expr) => {
        impl<'de> $crate::__private::serde::Deserialize<'de> for $type {
            fn deserialize<D: $crate::__private::serde::Deserializer<'de>>(
                deserializer: D,
            ) -> Result<Self, D::Error> {
                $crate::object::deserialize($expected, deserializer)
            }
        }

        impl $crate::FieldValue for $type {
            const INPUT_KIND: $crate::reader::InputKind = $crate::reader::InputKind::$kind;

            fn read(
                $slot: &mut Option<Self>,
                $input: $crate::reader::Input<'_>,
            ) -> Result<$crate::Decoded, $crate::reader::Aborted> {
                $read
            }
        }
    };
}
