//! Conversion of a struct with the fields of all variants of a union to one of them.

use std::fmt;

use serde::de::{Deserializer, MapAccess, Visitor};
use serde::ser::{Serialize, Serializer};
use serde_json::value::RawValue;

use super::{Object, read_field, serialize};
use crate::Json;
use crate::decoded::Decoded;

/// Decodes a field from JSON that another object held. JSON of another type becomes an override.
#[doc(hidden)]
pub fn decode_field(object: &mut dyn Object, index: usize, value: Option<Json>) {
    let Some(value) = value else { return };
    let raw: Box<RawValue> = value.into();
    let decoded = match crate::nesting::nested(|| read_field(object, index, &raw)) {
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
    if let Ok(fields) = from.to_json().to::<OrderedFields>() {
        for (name, value) in fields.0 {
            to.extras_mut().push_unknown(name, value);
        }
    }
}

/// The fields of an object, in their order.
struct OrderedFields(Vec<(Box<str>, Box<RawValue>)>);

impl<'de> serde::Deserialize<'de> for OrderedFields {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct InOrder;

        impl<'de> Visitor<'de> for InOrder {
            type Value = OrderedFields;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("an object")
            }

            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<OrderedFields, A::Error> {
                let mut fields = Vec::new();
                while let Some(field) = map.next_entry()? {
                    fields.push(field);
                }
                Ok(OrderedFields(fields))
            }
        }

        deserializer.deserialize_map(InOrder)
    }
}

/// The JSON of an object without a `Serialize` implementation.
#[doc(hidden)]
pub fn to_json<T: Object>(object: &T) -> Json {
    struct Whole<'a, T>(&'a T);

    impl<T: Object> Serialize for Whole<'_, T> {
        fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
            serialize(self.0, serializer)
        }
    }

    Json::from_object(&Whole(object))
}
