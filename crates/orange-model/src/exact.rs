//! How a number is read from its text, so that no digit of it is lost on the way.
//!
//! A parser hands over an integer beyond 64 bits as the nearest float, and a number beyond all floats as an
//! error. Its text says what it was.

use std::fmt;
use std::marker::PhantomData;

use serde::de::{DeserializeSeed, Deserializer, IgnoredAny, MapAccess, Visitor};
use serde_json::value::RawValue;

use super::member::{Member, MemberVisitor, Read, to_raw};

/// The name under which serde_json hands over the text of a value, in [`RawValue`]. Asked for by name, the text
/// is borrowed where it can be and never copied. A deserializer that does not know the name hands over
/// the value instead, and a number is then what that makes of it.
const TEXT: &str = "$serde_json::private::RawValue";

/// Reads a type of number: `number` reads the text of one. What it does not take is kept as it came.
///
/// # Errors
/// Only those of the deserializer.
pub fn read<'de, T: Member, D: Deserializer<'de>>(
    deserializer: D,
    number: impl FnOnce(&str) -> Option<Read<T>>,
) -> Result<Read<T>, D::Error> {
    deserializer.deserialize_newtype_struct(TEXT, Text { number, value: PhantomData })
}

/// Reads an integer of 64 bits, for types that take nothing else.
///
/// # Errors
/// Only those of the deserializer.
pub fn read_integer<'de, T: Member, D: Deserializer<'de>>(deserializer: D) -> Result<Read<T>, D::Error> {
    // `-0` is a float: no integer is written like that.
    read(deserializer, |text| text.parse().ok().filter(|_| text != "-0").map(T::from_i64))
}

struct Text<T, F> {
    number: F,
    value: PhantomData<T>,
}

impl<'de, T: Member, F: FnOnce(&str) -> Option<Read<T>>> Visitor<'de> for Text<T, F> {
    type Value = Read<T>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a JSON value")
    }

    fn visit_newtype_struct<D: Deserializer<'de>>(self, deserializer: D) -> Result<Read<T>, D::Error> {
        deserializer.deserialize_any(MemberVisitor::new())
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Read<T>, A::Error> {
        map.next_key::<IgnoredAny>()?;
        map.next_value_seed(self)
    }

    fn visit_str<E: serde::de::Error>(self, text: &str) -> Result<Read<T>, E> {
        let read = match text.as_bytes().first() {
            Some(b'-' | b'0'..=b'9') => (self.number)(text),
            Some(b'n') => Some(Read::Null),
            _ => None,
        };
        match read {
            Some(read) => Ok(read),
            None => Ok(Read::Misfit(RawValue::from_string(text.to_owned()).map_err(E::custom)?)),
        }
    }
}

impl<'de, T: Member, F: FnOnce(&str) -> Option<Read<T>>> DeserializeSeed<'de> for Text<T, F> {
    type Value = Read<T>;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Read<T>, D::Error> {
        deserializer.deserialize_str(self)
    }
}

impl Member for i64 {
    fn read<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Read<Self>, D::Error> {
        read_integer(deserializer)
    }

    fn from_i64(value: i64) -> Read<Self> {
        Read::Value(value)
    }
}

impl Member for u64 {
    fn read<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Read<Self>, D::Error> {
        read(deserializer, |text| text.parse().ok().map(Read::Value))
    }

    fn from_i64(value: i64) -> Read<Self> {
        Self::try_from(value).map_or_else(|_| Read::Misfit(to_raw(&value)), Read::Value)
    }

    fn from_u64(value: u64) -> Read<Self> {
        Read::Value(value)
    }
}
