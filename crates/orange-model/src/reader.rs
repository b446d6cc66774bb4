//! Reading JSON through trait objects: the code that reads is compiled once, not once per model.
//!
//! [`Slot`] is where a value goes, [`Values`] and [`Properties`] are where values come from. Only this module knows
//! the deserializer.

use std::fmt;

use serde::de::{DeserializeSeed, Deserializer, IgnoredAny, MapAccess, SeqAccess, Visitor};
use serde_json::value::RawValue;

use super::decode::duplicate_field;
use super::found::Found;
pub use super::outermost::PropertyIndex;

/// Reading stopped; the error is kept where the values come from.
#[derive(Debug)]
pub struct Failed;

/// In which form a type wants its JSON.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Form {
    /// As the value that it is.
    Value,
    /// Numbers as text: a parser hands over an integer beyond 64 bits as the nearest float, and a number beyond all
    /// floats as an error.
    Number,
    /// As JSON text.
    Json,
}

/// A value that is neither an array nor an object, or any value in the form that was asked for.
#[derive(Debug)]
pub enum Scalar<'a> {
    /// `null`.
    Null,
    /// `true` or `false`.
    Bool(bool),
    /// A number without fraction.
    I64(i64),
    /// A number without fraction that is too large for `i64`.
    U64(u64),
    /// Any other number.
    F64(f64),
    /// A string.
    Text(&'a str),
    /// The text of a number, for [`Form::Number`].
    Number(&'a str),
    /// JSON text, for [`Form::Json`], and for [`Form::Number`] what is no number.
    Json(Box<RawValue>),
}

/// Where a value is read into: a field, or an element of an array.
pub trait Slot {
    /// In which form the value is wanted.
    fn form(&self) -> Form;

    /// Takes a value that is neither an array nor an object.
    fn scalar(&mut self, scalar: Scalar<'_>) -> Found;

    /// Takes an array.
    ///
    /// # Errors
    /// Text that is not JSON.
    fn array(&mut self, array: &mut dyn Values) -> Result<Found, Failed>;

    /// Takes an object.
    ///
    /// # Errors
    /// Text that is not JSON, or a name that comes twice.
    fn object(&mut self, object: &mut dyn Properties) -> Result<Found, Failed>;

    /// The JSON of the value in it: `null` for an explicit null, nothing if it is empty.
    fn json(&self) -> Option<Box<RawValue>>;

    /// Empties it.
    fn clear(&mut self);
}

/// The elements of an array, or the value of the property whose name was read.
pub trait Values {
    /// Reads the next value into `slot`; `None` after the last element of an array.
    ///
    /// # Errors
    /// Text that is not JSON.
    fn next(&mut self, slot: &mut dyn Slot) -> Result<Option<Found>, Failed>;

    /// The text of the next value; `None` after the last element of an array.
    ///
    /// # Errors
    /// Text that is not JSON.
    fn next_text(&mut self) -> Result<Option<Box<RawValue>>, Failed>;

    /// How many elements are announced.
    fn announced(&self) -> usize;
}

/// The properties of an object, in the order they come.
pub trait Properties: Values {
    /// The next property: its position in the model, or its name if the model has no field for it.
    ///
    /// # Errors
    /// Text that is not JSON, or a property of the model that comes twice.
    fn next_property(&mut self, index: PropertyIndex, seen: &mut Seen) -> Result<Option<Property>, Failed>;

    /// The name of the next property.
    ///
    /// # Errors
    /// Text that is not JSON.
    fn next_name(&mut self) -> Result<Option<String>, Failed>;

    /// Fails because this property comes twice.
    fn duplicate(&mut self, name: &str) -> Failed;
}

/// A property of an object that is being read.
pub enum Property {
    /// The position of its field.
    Field(usize),
    /// The name of a property without a field.
    Unknown(Box<str>),
}

/// The fields of an object that have come, by their position: one bit each for the first 64.
#[derive(Default)]
pub struct Seen {
    low: u64,
    high: Vec<usize>,
}

impl Seen {
    fn is_first(&mut self, index: usize) -> bool {
        match 1_u64.checked_shl(u32::try_from(index).unwrap_or(u32::MAX)) {
            Some(bit) => {
                let first = self.low & bit == 0;
                self.low |= bit;
                first
            }
            None if self.high.contains(&index) => false,
            None => {
                self.high.push(index);
                true
            }
        }
    }
}

/// Reads one value into a slot.
///
/// # Errors
/// Those of the deserializer.
pub(super) fn read<'de, D: Deserializer<'de>>(
    slot: &mut dyn Slot,
    deserializer: D,
) -> Result<Found, D::Error> {
    Value(slot).deserialize(deserializer)
}

/// Reads text into a slot.
///
/// # Errors
/// Text that is not JSON.
pub(super) fn read_text(slot: &mut dyn Slot, text: &str) -> serde_json::Result<Found> {
    read(slot, &mut serde_json::Deserializer::from_str(text))
}

/// The name under which serde_json hands over the text of a value, in [`RawValue`]. Asked for by name, the text
/// is borrowed where it can be and never copied. A deserializer that does not know the name hands over
/// the value instead, and a number is then what that makes of it.
const TEXT: &str = "$serde_json::private::RawValue";

struct Value<'a>(&'a mut dyn Slot);

impl<'de> DeserializeSeed<'de> for Value<'_> {
    type Value = Found;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Found, D::Error> {
        match self.0.form() {
            Form::Value => deserializer.deserialize_any(self),
            Form::Number => deserializer.deserialize_newtype_struct(TEXT, Number(self.0)),
            Form::Json => {
                let raw: Box<RawValue> = serde::Deserialize::deserialize(deserializer)?;
                let scalar = if raw.get() == "null" { Scalar::Null } else { Scalar::Json(raw) };
                Ok(self.0.scalar(scalar))
            }
        }
    }
}

impl<'de> Visitor<'de> for Value<'_> {
    type Value = Found;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a JSON value")
    }

    fn visit_bool<E>(self, value: bool) -> Result<Found, E> {
        Ok(self.0.scalar(Scalar::Bool(value)))
    }

    fn visit_i64<E>(self, value: i64) -> Result<Found, E> {
        Ok(self.0.scalar(Scalar::I64(value)))
    }

    fn visit_u64<E>(self, value: u64) -> Result<Found, E> {
        Ok(self.0.scalar(i64::try_from(value).map_or(Scalar::U64(value), Scalar::I64)))
    }

    fn visit_f64<E>(self, value: f64) -> Result<Found, E> {
        Ok(self.0.scalar(Scalar::F64(value)))
    }

    fn visit_str<E>(self, value: &str) -> Result<Found, E> {
        Ok(self.0.scalar(Scalar::Text(value)))
    }

    fn visit_unit<E>(self) -> Result<Found, E> {
        Ok(self.0.scalar(Scalar::Null))
    }

    fn visit_none<E>(self) -> Result<Found, E> {
        Ok(self.0.scalar(Scalar::Null))
    }

    fn visit_some<D: Deserializer<'de>>(self, deserializer: D) -> Result<Found, D::Error> {
        self.deserialize(deserializer)
    }

    fn visit_newtype_struct<D: Deserializer<'de>>(self, deserializer: D) -> Result<Found, D::Error> {
        self.deserialize(deserializer)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, access: A) -> Result<Found, A::Error> {
        let mut array = Array { access, error: None };
        let found = self.0.array(&mut array);
        found.map_err(|Failed| error(array.error))
    }

    fn visit_map<A: MapAccess<'de>>(self, access: A) -> Result<Found, A::Error> {
        let mut object = Object { access, error: None };
        let found = self.0.object(&mut object);
        found.map_err(|Failed| error(object.error))
    }
}

fn error<E: serde::de::Error>(kept: Option<E>) -> E {
    kept.unwrap_or_else(|| E::custom("reading stopped"))
}

/// Reads the text of a number.
struct Number<'a>(&'a mut dyn Slot);

impl<'de> Visitor<'de> for Number<'_> {
    type Value = Found;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a JSON value")
    }

    fn visit_newtype_struct<D: Deserializer<'de>>(self, deserializer: D) -> Result<Found, D::Error> {
        deserializer.deserialize_any(Value(self.0))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut access: A) -> Result<Found, A::Error> {
        access.next_key::<IgnoredAny>()?;
        access.next_value_seed(self)
    }

    fn visit_str<E: serde::de::Error>(self, text: &str) -> Result<Found, E> {
        Ok(self.0.scalar(match text.as_bytes().first() {
            Some(b'-' | b'0'..=b'9') => Scalar::Number(text),
            Some(b'n') => Scalar::Null,
            _ => Scalar::Json(RawValue::from_string(text.to_owned()).map_err(E::custom)?),
        }))
    }
}

impl<'de> DeserializeSeed<'de> for Number<'_> {
    type Value = Found;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Found, D::Error> {
        deserializer.deserialize_str(self)
    }
}

/// An array of a deserializer.
struct Array<A, E> {
    access: A,
    error: Option<E>,
}

impl<'de, A: SeqAccess<'de>> Values for Array<A, A::Error> {
    fn next(&mut self, slot: &mut dyn Slot) -> Result<Option<Found>, Failed> {
        self.access.next_element_seed(Value(slot)).map_err(|error| keep(&mut self.error, error))
    }

    fn next_text(&mut self) -> Result<Option<Box<RawValue>>, Failed> {
        self.access.next_element().map_err(|error| keep(&mut self.error, error))
    }

    fn announced(&self) -> usize {
        self.access.size_hint().unwrap_or(0)
    }
}

/// An object of a deserializer.
struct Object<A, E> {
    access: A,
    error: Option<E>,
}

impl<'de, A: MapAccess<'de>> Values for Object<A, A::Error> {
    fn next(&mut self, slot: &mut dyn Slot) -> Result<Option<Found>, Failed> {
        self.access.next_value_seed(Value(slot)).map(Some).map_err(|error| keep(&mut self.error, error))
    }

    fn next_text(&mut self) -> Result<Option<Box<RawValue>>, Failed> {
        self.access.next_value().map(Some).map_err(|error| keep(&mut self.error, error))
    }

    fn announced(&self) -> usize {
        self.access.size_hint().unwrap_or(0)
    }
}

impl<'de, A: MapAccess<'de>> Properties for Object<A, A::Error> {
    fn next_property(&mut self, index: PropertyIndex, seen: &mut Seen) -> Result<Option<Property>, Failed> {
        self.access.next_key_seed(Name { index, seen }).map_err(|error| keep(&mut self.error, error))
    }

    fn next_name(&mut self) -> Result<Option<String>, Failed> {
        self.access.next_key().map_err(|error| keep(&mut self.error, error))
    }

    fn duplicate(&mut self, name: &str) -> Failed {
        keep(&mut self.error, duplicate_field(name))
    }
}

#[cold]
fn keep<E>(kept: &mut Option<E>, error: E) -> Failed {
    *kept = Some(error);
    Failed
}

/// Finds the position of a name that has not come before.
struct Name<'a> {
    index: PropertyIndex,
    seen: &'a mut Seen,
}

impl<'de> DeserializeSeed<'de> for Name<'_> {
    type Value = Property;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Property, D::Error> {
        deserializer.deserialize_identifier(self)
    }
}

impl Visitor<'_> for Name<'_> {
    type Value = Property;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the name of a member")
    }

    fn visit_str<E: serde::de::Error>(self, name: &str) -> Result<Property, E> {
        match (self.index)(name) {
            Some(index) if self.seen.is_first(index) => Ok(Property::Field(index)),
            Some(_) => Err(duplicate_field(name)),
            None => Ok(Property::Unknown(name.into())),
        }
    }
}

/// The rest of an array as text, after the elements that were read already.
pub(super) fn array_text(
    mut elements: Vec<Box<RawValue>>,
    array: &mut dyn Values,
) -> Result<Box<RawValue>, Failed> {
    while let Some(element) = array.next_text()? {
        elements.push(element);
    }
    Ok(join(&elements))
}

/// The text of an array of these elements.
pub(super) fn join(elements: &[Box<RawValue>]) -> Box<RawValue> {
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

/// The rest of an object as text, after the properties that were read already.
pub(super) fn object_text(
    mut properties: Vec<(String, Box<RawValue>)>,
    object: &mut dyn Properties,
) -> Result<Box<RawValue>, Failed> {
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

/// The JSON text of a value that cannot fail to have one.
pub(super) fn to_raw<T: serde::Serialize + ?Sized>(value: &T) -> Box<RawValue> {
    written(serde_json::to_vec(value))
}

// What was read from JSON can be written as JSON; `null` is what serde_json itself writes for a number that has no
// JSON form.
fn written(text: serde_json::Result<Vec<u8>>) -> Box<RawValue> {
    text.ok().and_then(|text| String::from_utf8(text).ok()).map_or_else(|| RawValue::NULL.to_owned(), raw)
}

fn raw(text: String) -> Box<RawValue> {
    RawValue::from_string(text).unwrap_or_else(|_| RawValue::NULL.to_owned())
}
