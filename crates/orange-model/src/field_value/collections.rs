//! Arrays and maps as fields.

use std::collections::BTreeMap;

use serde::ser::{SerializeSeq, Serializer};
use serde_json::value::RawValue;

use super::{FieldValue, Written, field_json, mismatch};
use crate::decoded::{Decoded, RawOverride};
use crate::reader::{Aborted, Properties, Values, array_text, join, object_text, to_raw};

/// A vector that is being decoded.
trait Elements {
    /// Decodes the next element; `None` at the end.
    fn read(&mut self, array: &mut dyn Values) -> Result<Option<Decoded>, Aborted>;

    /// Decodes an object as an element.
    fn read_object(&mut self, object: &mut dyn Properties) -> Result<Decoded, Aborted>;

    /// The canonical text of a decoded element.
    fn text(&self, index: usize) -> Option<Box<RawValue>>;
}

impl<T: FieldValue> Elements for Vec<T> {
    fn read(&mut self, array: &mut dyn Values) -> Result<Option<Decoded>, Aborted> {
        let mut slot = None::<T>;
        let decoded = array.next(&mut slot)?;
        if let Some(value) = slot {
            self.push(value);
        }
        Ok(decoded)
    }

    fn read_object(&mut self, object: &mut dyn Properties) -> Result<Decoded, Aborted> {
        let mut slot = None::<T>;
        let decoded = T::read_object(&mut slot, object)?;
        if let Some(value) = slot {
            self.push(value);
        }
        Ok(decoded)
    }

    fn text(&self, index: usize) -> Option<Box<RawValue>> {
        field_json(self.get(index))
    }
}

/// The canonical texts of the elements.
fn texts(list: &dyn Elements) -> impl Iterator<Item = Box<RawValue>> {
    (0..).map_while(|index| list.text(index))
}

fn read_elements(list: &mut dyn Elements, array: &mut dyn Values) -> Result<Decoded, Aborted> {
    // The received texts, once an element is not canonical.
    let mut received: Option<Vec<Box<RawValue>>> = None;
    let mut read = 0_usize;
    while let Some(decoded) = list.read(array)? {
        let raw = match decoded {
            Decoded::Value => None,
            Decoded::Raw(RawOverride::NonCanonical { received, .. }) => Some(received),
            Decoded::Null => return mismatch_in_array(list, received, RawValue::NULL.to_owned(), array),
            Decoded::Raw(RawOverride::TypeMismatch(raw)) => {
                return mismatch_in_array(list, received, raw, array);
            }
        };
        if raw.is_some() || received.is_some() {
            let received = received.get_or_insert_with(|| texts(list).take(read).collect());
            received.extend(raw.or_else(|| list.text(read)));
        }
        read = read.saturating_add(1);
    }
    Ok(match received {
        None => Decoded::Value,
        Some(received) => {
            let canonical: Vec<_> = texts(list).collect();
            Decoded::Raw(RawOverride::NonCanonical { received: join(&received), canonical: join(&canonical) })
        }
    })
}

/// Decodes an object as an array of one element.
fn read_only_element(list: &mut dyn Elements, object: &mut dyn Properties) -> Result<Decoded, Aborted> {
    let decoded = list.read_object(object)?;
    let Some(element) = list.text(0) else { return Ok(decoded) };
    let canonical = join(std::slice::from_ref(&element));
    let received = match decoded {
        Decoded::Raw(RawOverride::NonCanonical { received, .. }) => received,
        _ => element,
    };
    Ok(Decoded::Raw(RawOverride::NonCanonical { received, canonical }))
}

/// Keeps a whole array as text, because an element has another type.
fn mismatch_in_array(
    list: &dyn Elements,
    received: Option<Vec<Box<RawValue>>>,
    element: Box<RawValue>,
    array: &mut dyn Values,
) -> Result<Decoded, Aborted> {
    let mut elements = received.unwrap_or_else(|| texts(list).collect());
    elements.push(element);
    Ok(mismatch(array_text(elements, array)?))
}

impl<T: FieldValue> FieldValue for Vec<T> {
    fn read_array(slot: &mut Option<Self>, array: &mut dyn Values) -> Result<Decoded, Aborted> {
        // The sender is trusted up to the length of a page.
        let list = slot.insert(Self::with_capacity(array.size_hint().min(1024)));
        let decoded = read_elements(list, array)?;
        if matches!(decoded, Decoded::Raw(RawOverride::TypeMismatch(_))) {
            *slot = None;
        }
        Ok(decoded)
    }

    // A plain loop. The one of serde goes through five iterators, each of them compiled for every type.
    fn write<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut array = serializer.serialize_seq(Some(self.len()))?;
        let mut rest = self.as_slice();
        while let [element, tail @ ..] = rest {
            array.serialize_element(&Written(element))?;
            rest = tail;
        }
        array.end()
    }

    /// Decodes an object as an array of one element.
    fn read_object(slot: &mut Option<Self>, object: &mut dyn Properties) -> Result<Decoded, Aborted> {
        let list = slot.insert(Self::new());
        let decoded = read_only_element(list, object)?;
        if list.is_empty() {
            *slot = None;
        }
        Ok(decoded)
    }
}

impl<T: FieldValue> FieldValue for BTreeMap<String, T> {
    fn read_object(slot: &mut Option<Self>, object: &mut dyn Properties) -> Result<Decoded, Aborted> {
        let mut values = Self::new();
        // The received texts of the values that are not canonical.
        let mut overrides: Vec<(String, Box<RawValue>)> = Vec::new();
        let mut is_mismatch = false;
        while let Some(name) = object.next_name()? {
            if values.contains_key(&name) {
                return Err(object.duplicate(&name));
            }
            let mut value = None::<T>;
            let Some(decoded) = object.next(&mut value)? else { break };
            match decoded {
                Decoded::Value => {}
                Decoded::Raw(RawOverride::NonCanonical { received, .. }) => {
                    overrides.push((name.clone(), received))
                }
                Decoded::Null => {
                    is_mismatch = true;
                    overrides.push((name.clone(), RawValue::NULL.to_owned()));
                }
                Decoded::Raw(RawOverride::TypeMismatch(raw)) => {
                    is_mismatch = true;
                    overrides.push((name.clone(), raw));
                }
            }
            if let Some(value) = value {
                values.insert(name, value);
            }
            if is_mismatch {
                break;
            }
        }
        if overrides.is_empty() {
            *slot = Some(values);
            return Ok(Decoded::Value);
        }
        let mut properties: Vec<_> = values
            .iter()
            .filter(|(name, _)| overrides.iter().all(|(other, _)| other != *name))
            .map(|(name, value)| (name.clone(), to_raw(value)))
            .collect();
        properties.append(&mut overrides);
        let received = object_text(properties, object)?;
        if is_mismatch {
            return Ok(mismatch(received));
        }
        let canonical = to_raw(&values);
        *slot = Some(values);
        Ok(Decoded::Raw(RawOverride::NonCanonical { received, canonical }))
    }
}
