//! How one value of a member is read without ever failing on its type.

use std::collections::BTreeMap;
use std::fmt;
use std::marker::PhantomData;

use serde::de::{DeserializeSeed, Deserializer, Error as _, MapAccess, SeqAccess, Visitor};
use serde::ser::Serialize;
use serde_json::value::RawValue;

use super::decode::duplicate_field;

/// What stood where a value of `T` was due.
#[derive(Debug)]
pub enum Read<T> {
    /// A value of the type, in the form in which it is written.
    Value(T),
    /// A value of the type in another form (an alias, one object for a list of one), and that form.
    Respelt(T, Box<RawValue>),
    /// An explicit `null`.
    Null,
    /// A value of another type.
    Misfit(Box<RawValue>),
}

impl<T> Read<T> {
    /// The same with another value.
    pub fn map<U>(self, into: impl FnOnce(T) -> U) -> Read<U> {
        match self {
            Self::Value(value) => Read::Value(into(value)),
            Self::Respelt(value, raw) => Read::Respelt(into(value), raw),
            Self::Null => Read::Null,
            Self::Misfit(raw) => Read::Misfit(raw),
        }
    }
}

/// A type that can stand in a member of an object.
///
/// Reading fails only on what is not JSON; a value of another type becomes [`Read::Misfit`] and is
/// kept. An implementation says which of JSON's forms it takes by overriding the `from_…` functions.
pub trait Member: Sized + Serialize {
    /// Reads a value.
    ///
    /// # Errors
    /// Only those of the deserializer: text that is not JSON.
    fn read<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Read<Self>, D::Error> {
        deserializer.deserialize_any(MemberVisitor::new())
    }

    /// From `true` or `false`.
    fn from_bool(value: bool) -> Read<Self> {
        Read::Misfit(to_raw(&value))
    }

    /// From a number without fraction.
    fn from_i64(value: i64) -> Read<Self> {
        Read::Misfit(to_raw(&value))
    }

    /// From a number without fraction that is too large for `i64`.
    fn from_u64(value: u64) -> Read<Self> {
        Read::Misfit(to_raw(&value))
    }

    /// From any other number.
    fn from_f64(value: f64) -> Read<Self> {
        Read::Misfit(to_raw(&value))
    }

    /// From a string.
    fn from_text(value: &str) -> Read<Self> {
        Read::Misfit(to_raw(value))
    }

    /// From a list.
    ///
    /// # Errors
    /// Only those of the deserializer.
    fn from_list<'de, A: SeqAccess<'de>>(list: A) -> Result<Read<Self>, A::Error> {
        Ok(Read::Misfit(list_text(Vec::new(), list)?))
    }

    /// From an object.
    ///
    /// # Errors
    /// Only those of the deserializer.
    fn from_object<'de, A: MapAccess<'de>>(object: A) -> Result<Read<Self>, A::Error> {
        Ok(Read::Misfit(object_text(Vec::new(), object)?))
    }
}

pub(super) struct MemberVisitor<T> {
    /// Whether a list may stand for the value.
    lists: bool,
    value: PhantomData<T>,
}

impl<T> MemberVisitor<T> {
    pub(super) fn new() -> Self {
        Self { lists: true, value: PhantomData }
    }
}

impl<'de, T: Member> Visitor<'de> for MemberVisitor<T> {
    type Value = Read<T>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a JSON value")
    }

    fn visit_bool<E>(self, value: bool) -> Result<Read<T>, E> {
        Ok(T::from_bool(value))
    }

    fn visit_i64<E>(self, value: i64) -> Result<Read<T>, E> {
        Ok(T::from_i64(value))
    }

    fn visit_u64<E>(self, value: u64) -> Result<Read<T>, E> {
        Ok(match i64::try_from(value) {
            Ok(value) => T::from_i64(value),
            Err(_) => T::from_u64(value),
        })
    }

    fn visit_f64<E>(self, value: f64) -> Result<Read<T>, E> {
        Ok(T::from_f64(value))
    }

    fn visit_str<E>(self, value: &str) -> Result<Read<T>, E> {
        Ok(T::from_text(value))
    }

    fn visit_unit<E>(self) -> Result<Read<T>, E> {
        Ok(Read::Null)
    }

    fn visit_none<E>(self) -> Result<Read<T>, E> {
        Ok(Read::Null)
    }

    fn visit_some<D: Deserializer<'de>>(self, deserializer: D) -> Result<Read<T>, D::Error> {
        T::read(deserializer)
    }

    fn visit_newtype_struct<D: Deserializer<'de>>(self, deserializer: D) -> Result<Read<T>, D::Error> {
        T::read(deserializer)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, list: A) -> Result<Read<T>, A::Error> {
        if !self.lists {
            return Ok(Read::Misfit(list_text(Vec::new(), list)?));
        }
        T::from_list(list)
    }

    fn visit_map<A: MapAccess<'de>>(self, object: A) -> Result<Read<T>, A::Error> {
        T::from_object(object)
    }
}

/// Reads the next value of a list or object as a `T`.
pub(super) struct Seed<T>(PhantomData<T>);

impl<T> Seed<T> {
    pub(super) fn new() -> Self {
        Self(PhantomData)
    }
}

impl<'de, T: Member> DeserializeSeed<'de> for Seed<T> {
    type Value = Read<T>;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Read<T>, D::Error> {
        T::read(deserializer)
    }
}

/// Reads an element that may stand for its list as a `T`, unless it is a list again: following lists down
/// into each other would take a stack as deep as they are.
pub(super) struct Element<T>(PhantomData<T>);

impl<T> Element<T> {
    pub(super) fn new() -> Self {
        Self(PhantomData)
    }
}

impl<'de, T: Member> DeserializeSeed<'de> for Element<T> {
    type Value = Read<T>;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Read<T>, D::Error> {
        deserializer.deserialize_any(MemberVisitor { lists: false, value: PhantomData })
    }
}

/// The JSON text of a value that cannot fail to have one.
pub(super) fn to_raw<T: Serialize + ?Sized>(value: &T) -> Box<RawValue> {
    // What was read from JSON can be written as JSON; `null` is what serde_json itself writes for a
    // number that has no JSON form.
    serde_json::value::to_raw_value(value).unwrap_or_else(|_| RawValue::NULL.to_owned())
}

fn from_text<E: serde::de::Error>(text: String) -> Result<Box<RawValue>, E> {
    RawValue::from_string(text).map_err(E::custom)
}

/// The rest of a list as text, after the elements that were read already.
pub(super) fn list_text<'de, A: SeqAccess<'de>>(
    mut elements: Vec<Box<RawValue>>,
    mut list: A,
) -> Result<Box<RawValue>, A::Error> {
    while let Some(element) = list.next_element::<Box<RawValue>>()? {
        elements.push(element);
    }
    join(&elements)
}

fn join<E: serde::de::Error>(elements: &[Box<RawValue>]) -> Result<Box<RawValue>, E> {
    let mut text = String::from("[");
    for (index, element) in elements.iter().enumerate() {
        if index > 0 {
            text.push(',');
        }
        text.push_str(element.get());
    }
    text.push(']');
    from_text(text)
}

/// The rest of an object as text, after the members that were read already.
pub(super) fn object_text<'de, A: MapAccess<'de>>(
    mut members: Vec<(String, Box<RawValue>)>,
    mut object: A,
) -> Result<Box<RawValue>, A::Error> {
    while let Some(member) = object.next_entry::<String, Box<RawValue>>()? {
        members.push(member);
    }
    let mut text = String::from("{");
    for (index, (name, value)) in members.iter().enumerate() {
        if index > 0 {
            text.push(',');
        }
        text.push_str(&serde_json::to_string(name).map_err(A::Error::custom)?);
        text.push(':');
        text.push_str(value.get());
    }
    text.push('}');
    from_text(text)
}

impl Member for String {
    fn from_text(value: &str) -> Read<Self> {
        Read::Value(value.to_owned())
    }
}

impl Member for bool {
    fn from_bool(value: bool) -> Read<Self> {
        Read::Value(value)
    }
}

impl<T: Member> Member for Box<T> {
    fn read<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Read<Self>, D::Error> {
        Ok(T::read(deserializer)?.map(Box::new))
    }
}

/// An element of a list or map that may be `null`.
impl<T: Member> Member for Option<T> {
    fn read<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Read<Self>, D::Error> {
        Ok(match T::read(deserializer)? {
            Read::Null => Read::Value(None),
            other => other.map(Some),
        })
    }
}

impl<T: Member> Member for Vec<T> {
    fn from_list<'de, A: SeqAccess<'de>>(mut list: A) -> Result<Read<Self>, A::Error> {
        // Room for what is announced, but no more than a page on the word of the sender.
        let mut values = Self::with_capacity(list.size_hint().unwrap_or(0).min(1024));
        let mut odd: Option<Vec<Box<RawValue>>> = None;
        while let Some(element) = list.next_element_seed(Seed::<T>::new())? {
            let (value, raw) = match element {
                Read::Value(value) => (Ok(value), None),
                Read::Respelt(value, raw) => (Ok(value), Some(raw)),
                Read::Null => (Err(RawValue::NULL.to_owned()), None),
                Read::Misfit(raw) => (Err(raw), None),
            };
            match value {
                Ok(value) => {
                    if raw.is_some() || odd.is_some() {
                        let raw = raw.unwrap_or_else(|| to_raw(&value));
                        odd.get_or_insert_with(|| values.iter().map(to_raw).collect()).push(raw);
                    }
                    values.push(value);
                }
                Err(misfit) => {
                    let mut elements = odd.unwrap_or_else(|| values.iter().map(to_raw).collect());
                    elements.push(misfit);
                    return Ok(Read::Misfit(list_text(elements, list)?));
                }
            }
        }
        Ok(match odd {
            None => Read::Value(values),
            Some(elements) => Read::Respelt(values, join(&elements)?),
        })
    }

    /// One object stands for a list of one.
    fn from_object<'de, A: MapAccess<'de>>(object: A) -> Result<Read<Self>, A::Error> {
        Ok(match T::from_object(object)? {
            Read::Value(value) => {
                let raw = to_raw(&value);
                Read::Respelt(vec![value], raw)
            }
            Read::Respelt(value, raw) => Read::Respelt(vec![value], raw),
            Read::Null => Read::Null,
            Read::Misfit(raw) => Read::Misfit(raw),
        })
    }
}

impl<T: Member> Member for BTreeMap<String, T> {
    fn from_object<'de, A: MapAccess<'de>>(mut object: A) -> Result<Read<Self>, A::Error> {
        let mut values = Self::new();
        // The forms of the values that are not written as they came.
        let mut odd: Vec<(String, Box<RawValue>)> = Vec::new();
        let mut misfit = false;
        while let Some(name) = object.next_key::<String>()? {
            if values.contains_key(&name) {
                return Err(duplicate_field(&name));
            }
            match object.next_value_seed(Seed::<T>::new())? {
                Read::Value(value) => {
                    values.insert(name, value);
                }
                Read::Respelt(value, raw) => {
                    values.insert(name.clone(), value);
                    odd.push((name, raw));
                }
                Read::Null => {
                    misfit = true;
                    odd.push((name, RawValue::NULL.to_owned()));
                }
                Read::Misfit(raw) => {
                    misfit = true;
                    odd.push((name, raw));
                }
            }
            if misfit {
                break;
            }
        }
        if odd.is_empty() {
            return Ok(Read::Value(values));
        }
        let mut members: Vec<_> = values
            .iter()
            .filter(|(name, _)| odd.iter().all(|(other, _)| other != *name))
            .map(|(name, value)| (name.clone(), to_raw(value)))
            .collect();
        members.append(&mut odd);
        let raw = object_text(members, object)?;
        Ok(if misfit { Read::Misfit(raw) } else { Read::Respelt(values, raw) })
    }
}
