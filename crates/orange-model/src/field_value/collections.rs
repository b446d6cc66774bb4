//! Arrays and maps as fields.

use std::collections::BTreeMap;

use serde_json::value::RawValue;

use super::FieldValue;
use crate::decoded::{Decoded, RawOverride};
use crate::reader::{Aborted, Input, Properties, Values, array_of, array_text, object_text, to_raw};

/// A vector that is being decoded. A trait object, so that the functions below are compiled once and not once per type.
trait Elements {
    /// Decodes the next element; `None` at the end.
    fn read_next(&mut self, array: &mut dyn Values) -> Result<Option<Decoded>, Aborted>;

    /// Decodes an object as an element.
    fn read_object(&mut self, object: &mut dyn Properties) -> Result<Decoded, Aborted>;

    /// The canonical text of a decoded element.
    fn text(&self, index: usize) -> Option<Box<RawValue>>;
}

impl<T: FieldValue> Elements for Vec<T> {
    fn read_next(&mut self, array: &mut dyn Values) -> Result<Option<Decoded>, Aborted> {
        let mut slot = None::<T>;
        let decoded = array.next(&mut slot)?;
        self.extend(slot);
        Ok(decoded)
    }

    fn read_object(&mut self, object: &mut dyn Properties) -> Result<Decoded, Aborted> {
        let mut slot = None::<T>;
        let decoded = T::read(&mut slot, Input::Object(object))?;
        self.extend(slot);
        Ok(decoded)
    }

    fn text(&self, index: usize) -> Option<Box<RawValue>> {
        self.get(index).map(to_raw)
    }
}

/// The canonical texts of the elements.
fn texts(list: &dyn Elements) -> impl Iterator<Item = Box<RawValue>> {
    (0..).map_while(|index| list.text(index))
}

fn read_elements(list: &mut dyn Elements, array: &mut dyn Values) -> Result<Decoded, Aborted> {
    // The received texts, once an element is not canonical.
    let mut received: Option<Vec<Box<RawValue>>> = None;
    let mut count = 0_usize;
    while let Some(decoded) = list.read_next(array)? {
        let raw = match decoded {
            Decoded::Value => None,
            Decoded::Null => return mismatch_in_array(list, received, RawValue::NULL.to_owned(), array),
            Decoded::Raw(raw) => match *raw {
                RawOverride::NonCanonical { received, .. } => Some(received),
                RawOverride::TypeMismatch(raw) => return mismatch_in_array(list, received, raw, array),
            },
        };
        if raw.is_some() || received.is_some() {
            let received = received.get_or_insert_with(|| texts(list).take(count).collect());
            received.extend(raw.or_else(|| list.text(count)));
        }
        count = count.saturating_add(1);
    }
    Ok(match received {
        None => Decoded::Value,
        Some(received) => {
            let canonical: Vec<_> = texts(list).collect();
            Decoded::non_canonical(array_of(&received), array_of(&canonical))
        }
    })
}

/// Decodes an object as an array of one element.
fn read_single_element(list: &mut dyn Elements, object: &mut dyn Properties) -> Result<Decoded, Aborted> {
    let decoded = list.read_object(object)?;
    let Some(element) = list.text(0) else { return Ok(decoded) };
    let canonical = array_of(std::slice::from_ref(&element));
    let received = match decoded {
        Decoded::Raw(raw) => match *raw {
            RawOverride::NonCanonical { received, .. } => received,
            RawOverride::TypeMismatch(_) => element,
        },
        Decoded::Value | Decoded::Null => element,
    };
    Ok(Decoded::non_canonical(received, canonical))
}

/// Keeps a whole array as text, because `element` is `null` or has another type.
fn mismatch_in_array(
    list: &dyn Elements,
    received: Option<Vec<Box<RawValue>>>,
    element: Box<RawValue>,
    array: &mut dyn Values,
) -> Result<Decoded, Aborted> {
    let mut elements = received.unwrap_or_else(|| texts(list).collect());
    elements.push(element);
    Ok(Decoded::mismatch(array_text(elements, array)?))
}

impl<T: FieldValue> FieldValue for Vec<T> {
    /// Decodes an array, or an object as an array of one element.
    fn read(slot: &mut Option<Self>, input: Input<'_>) -> Result<Decoded, Aborted> {
        let mut list;
        let decoded = match input {
            Input::Array(array) => {
                // A deserializer may state any length, so at most 1024 elements are allocated in advance.
                list = Self::with_capacity(array.size_hint().min(1024));
                read_elements(&mut list, array)?
            }
            Input::Object(object) => {
                list = Self::new();
                read_single_element(&mut list, object)?
            }
            other => return other.mismatch(),
        };
        if decoded.is_of_type() {
            *slot = Some(list);
        }
        Ok(decoded)
    }
}

impl<T: FieldValue> FieldValue for BTreeMap<String, T> {
    fn read(slot: &mut Option<Self>, input: Input<'_>) -> Result<Decoded, Aborted> {
        let Input::Object(object) = input else { return input.mismatch() };
        let mut values = Self::new();
        // The received texts of the values that are not canonical.
        let mut overrides: Vec<(String, Box<RawValue>)> = Vec::new();
        let mut is_mismatch = false;
        while !is_mismatch && let Some(name) = object.next_name()? {
            if values.contains_key(&name) {
                return Err(object.duplicate(&name));
            }
            let mut value = None::<T>;
            let Some(decoded) = object.next(&mut value)? else { break };
            let received = match decoded {
                Decoded::Value => None,
                Decoded::Null => Some(RawValue::NULL.to_owned()),
                Decoded::Raw(raw) => Some(raw.into_received()),
            };
            is_mismatch = value.is_none();
            overrides.extend(received.map(|received| (name.clone(), received)));
            if let Some(value) = value {
                values.insert(name, value);
            }
        }
        if overrides.is_empty() {
            *slot = Some(values);
            return Ok(Decoded::Value);
        }
        let mut properties: Vec<_> = values
            .iter()
            .filter(|(name, _)| overrides.iter().all(|(overridden, _)| overridden != *name))
            .map(|(name, value)| (name.clone(), to_raw(value)))
            .collect();
        properties.append(&mut overrides);
        let received = object_text(properties, object)?;
        if is_mismatch {
            return Ok(Decoded::mismatch(received));
        }
        let canonical = to_raw(&values);
        *slot = Some(values);
        Ok(Decoded::non_canonical(received, canonical))
    }
}
