//! Conversion of a struct with the fields of all variants of a union to one of them.

use serde::ser::{Serialize, Serializer};
use serde_json::value::RawValue;

use super::{Object, read_field, serialize};
use crate::Json;
use crate::decoded::Decoded;
use crate::json_text::OrderedProperties;

/// Decodes a field from JSON that another object held. JSON of another type becomes an override.
#[doc(hidden)]
pub fn decode_field(object: &mut dyn Object, index: usize, value: Option<Json>) {
    let Some(value) = value else { return };
    let raw: Box<RawValue> = value.into();
    let decoded = match crate::nesting::read_nested(|| read_field(object, index, &raw)) {
        Some(Ok(decoded)) => decoded,
        Some(Err(_)) | None => Decoded::mismatch(raw),
    };
    object.extras_mut().record(index, decoded);
}

/// A struct with the fields of all variants of a union.
#[doc(hidden)]
pub trait Parts: Object {
    /// The JSON names of the fields, in the order of their indices.
    fn names(&self) -> &'static [&'static str];

    /// Whether any field holds a value.
    fn is_any_set(&self) -> bool;

    /// The JSON of the whole struct.
    fn to_json(&self) -> Json;
}

/// Moves the extra fields of `from` to `to`, after the fields that both have were moved. A remaining value becomes an
/// unknown field.
#[doc(hidden)]
pub fn transfer_extras(from: &mut dyn Parts, to: &mut dyn Object) {
    let names = from.names();
    let property_index = to.property_index();
    let field_index = |index: usize| names.get(index).and_then(|name| property_index(name));
    let remaining = std::mem::take(from.extras_mut()).transfer(to.extras_mut(), field_index);
    if remaining.is_empty() && !from.is_any_set() {
        return;
    }
    *from.extras_mut() = remaining;
    if let Ok(properties) = from.to_json().to::<OrderedProperties<Box<str>, Box<RawValue>>>() {
        for (name, value) in properties.0 {
            to.extras_mut().push_unknown(name, value);
        }
    }
}

/// The JSON of an object without a `Serialize` implementation.
#[doc(hidden)]
pub fn to_json<T: Object>(object: &T) -> Json {
    struct ObjectFields<'a, T>(&'a T);

    impl<T: Object> Serialize for ObjectFields<'_, T> {
        fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
            serialize(self.0, serializer)
        }
    }

    Json::from_object(&ObjectFields(object))
}
