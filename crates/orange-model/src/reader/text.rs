//! JSON text of values, and of arrays and objects that were read in part.

use serde_json::value::RawValue;

use super::{Aborted, Input, Properties, Values};
use crate::decoded::Decoded;

impl Input<'_> {
    /// Preserves a value that the type of the slot does not accept.
    ///
    /// # Errors
    /// Returns an error if the text is not JSON.
    pub fn mismatch(self) -> Result<Decoded, Aborted> {
        Ok(self.into_raw()?.map_or(Decoded::Null, Decoded::mismatch))
    }

    /// The JSON text of the value; `None` for `null`.
    pub(crate) fn into_raw(self) -> Result<Option<Box<RawValue>>, Aborted> {
        Ok(Some(match self {
            Self::Null => return Ok(None),
            Self::Bool(value) => to_raw(&value),
            Self::I64(value) => to_raw(&value),
            Self::U64(value) => to_raw(&value),
            Self::F64(value) => to_raw(&value),
            Self::Text(value) => to_raw(value),
            Self::Number(text) => RawValue::from_string(text.to_owned()).unwrap_or_else(|_| to_raw(text)),
            Self::Json(raw) => raw,
            Self::Array(array) => array_text(Vec::new(), array)?,
            Self::Object(object) => object_text(Vec::new(), object)?,
        }))
    }
}

/// The text of an array, of which the first elements were read already.
pub(crate) fn array_text(
    mut elements: Vec<Box<RawValue>>,
    array: &mut dyn Values,
) -> Result<Box<RawValue>, Aborted> {
    while let Some(element) = array.next_text()? {
        elements.push(element);
    }
    Ok(array_of(&elements))
}

/// The text of an array of these elements.
pub(crate) fn array_of(elements: &[Box<RawValue>]) -> Box<RawValue> {
    let mut text = String::from("[");
    for (index, element) in elements.iter().enumerate() {
        if index > 0 {
            text.push(',');
        }
        text.push_str(element.get());
    }
    text.push(']');
    raw(text)
}

/// The text of an object, of which the first properties were read already.
pub(crate) fn object_text(
    mut properties: Vec<(String, Box<RawValue>)>,
    object: &mut dyn Properties,
) -> Result<Box<RawValue>, Aborted> {
    while let Some(name) = object.next_name()? {
        if let Some(value) = object.next_text()? {
            properties.push((name, value));
        }
    }
    let mut text = String::from("{");
    for (index, (name, value)) in properties.iter().enumerate() {
        if index > 0 {
            text.push(',');
        }
        text.push_str(to_raw(name.as_str()).get());
        text.push(':');
        text.push_str(value.get());
    }
    text.push('}');
    Ok(raw(text))
}

/// The JSON text of a model value.
pub(crate) fn to_raw<T: serde::Serialize + ?Sized>(value: &T) -> Box<RawValue> {
    let mut text = Vec::new();
    let result = value.serialize(&mut serde_json::Serializer::new(&mut text));
    or_null(&result, text)
}

// Decoded values can be written as JSON. For infinity and NaN, serde_json writes `null` as well.
fn or_null(result: &serde_json::Result<()>, text: Vec<u8>) -> Box<RawValue> {
    let text = if result.is_ok() { String::from_utf8(text).ok() } else { None };
    text.map_or_else(|| RawValue::NULL.to_owned(), raw)
}

fn raw(text: String) -> Box<RawValue> {
    RawValue::from_string(text).unwrap_or_else(|_| RawValue::NULL.to_owned())
}
