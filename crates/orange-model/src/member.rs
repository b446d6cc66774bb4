//! How one value of a member is read without ever failing on its type.

use std::collections::BTreeMap;

use serde::ser::Serialize;
use serde_json::value::RawValue;

use super::Patch;
use super::found::{Found, Odd};
use super::reader::{Failed, Form, Properties, Scalar, Slot, Values, array_text, join, object_text, to_raw};

/// A type that can stand in a member of an object.
///
/// Reading fails only on what is not JSON; a value of another type is a misfit and is
/// kept. An implementation says which of JSON's forms it takes by overriding the functions.
pub trait Member: Sized + Serialize {
    /// In which form it wants its JSON.
    const FORM: Form = Form::Value;

    /// From a value that is neither an array nor an object, into an empty slot.
    fn read_scalar(_slot: &mut Option<Self>, scalar: Scalar<'_>) -> Found {
        scalar.misfit()
    }

    /// From an array, into an empty slot.
    ///
    /// # Errors
    /// Text that is not JSON.
    fn read_array(_slot: &mut Option<Self>, array: &mut dyn Values) -> Result<Found, Failed> {
        array_misfit(array)
    }

    /// From an object, into an empty slot.
    ///
    /// # Errors
    /// Text that is not JSON, or a name that comes twice.
    fn read_object(_slot: &mut Option<Self>, object: &mut dyn Properties) -> Result<Found, Failed> {
        object_misfit(object)
    }
}

fn array_misfit(array: &mut dyn Values) -> Result<Found, Failed> {
    Ok(misfit(array_text(Vec::new(), array)?))
}

fn object_misfit(object: &mut dyn Properties) -> Result<Found, Failed> {
    Ok(misfit(object_text(Vec::new(), object)?))
}

fn misfit(raw: Box<RawValue>) -> Found {
    Found::Odd(Odd::Misfit(raw))
}

impl Scalar<'_> {
    /// What it is to a type that does not take it.
    pub fn misfit(self) -> Found {
        misfit(match self {
            Self::Null => return Found::Null,
            Self::Bool(value) => to_raw(&value),
            Self::I64(value) => to_raw(&value),
            Self::U64(value) => to_raw(&value),
            Self::F64(value) => to_raw(&value),
            Self::Text(value) => to_raw(value),
            Self::Number(text) => RawValue::from_string(text.to_owned()).unwrap_or_else(|_| to_raw(text)),
            Self::Json(raw) => raw,
        })
    }

    /// Puts the value of a string into a slot.
    pub fn text_into<T>(self, slot: &mut Option<T>, value: impl FnOnce(&str) -> T) -> Found {
        let Self::Text(text) = self else { return self.misfit() };
        *slot = Some(value(text));
        Found::Value
    }

    /// Puts the value of an integer of 64 bits into a slot.
    pub fn integer_into<T>(self, slot: &mut Option<T>, value: impl FnOnce(i64) -> T) -> Found {
        let Some(integer) = self.integer() else { return self.misfit() };
        *slot = Some(value(integer));
        Found::Value
    }

    fn integer(&self) -> Option<i64> {
        match self {
            Self::I64(value) => Some(*value),
            // `-0` is a float: no integer is written like that.
            Self::Number(text) => text.parse().ok().filter(|_| *text != "-0"),
            _ => None,
        }
    }
}

impl<T: Member> Slot for Option<T> {
    fn form(&self) -> Form {
        T::FORM
    }

    fn scalar(&mut self, scalar: Scalar<'_>) -> Found {
        *self = None;
        T::read_scalar(self, scalar)
    }

    fn array(&mut self, array: &mut dyn Values) -> Result<Found, Failed> {
        *self = None;
        T::read_array(self, array)
    }

    fn object(&mut self, object: &mut dyn Properties) -> Result<Found, Failed> {
        *self = None;
        T::read_object(self, object)
    }

    fn json(&self) -> Option<Box<RawValue>> {
        self.as_ref().map(to_raw)
    }

    fn clear(&mut self) {
        *self = None;
    }
}

impl<T: Member> Slot for Patch<T> {
    fn form(&self) -> Form {
        T::FORM
    }

    fn scalar(&mut self, scalar: Scalar<'_>) -> Found {
        let mut slot = None::<T>;
        let found = slot.scalar(scalar);
        self.take(slot, &found);
        found
    }

    fn array(&mut self, array: &mut dyn Values) -> Result<Found, Failed> {
        let mut slot = None::<T>;
        let found = slot.array(array)?;
        self.take(slot, &found);
        Ok(found)
    }

    fn object(&mut self, object: &mut dyn Properties) -> Result<Found, Failed> {
        let mut slot = None::<T>;
        let found = slot.object(object)?;
        self.take(slot, &found);
        Ok(found)
    }

    fn json(&self) -> Option<Box<RawValue>> {
        match self {
            Self::Absent => None,
            Self::Null => Some(RawValue::NULL.to_owned()),
            Self::Set(value) => Some(to_raw(value)),
        }
    }

    fn clear(&mut self) {
        *self = Self::Absent;
    }
}

impl<T> Patch<T> {
    fn take(&mut self, value: Option<T>, found: &Found) {
        *self = match (value, found) {
            (Some(value), _) => Self::Set(value),
            (None, Found::Null) => Self::Null,
            (None, _) => Self::Absent,
        };
    }
}

impl Member for String {
    fn read_scalar(slot: &mut Option<Self>, scalar: Scalar<'_>) -> Found {
        scalar.text_into(slot, str::to_owned)
    }
}

impl Member for bool {
    fn read_scalar(slot: &mut Option<Self>, scalar: Scalar<'_>) -> Found {
        let Scalar::Bool(value) = scalar else { return scalar.misfit() };
        *slot = Some(value);
        Found::Value
    }
}

impl Member for i64 {
    const FORM: Form = Form::Number;

    fn read_scalar(slot: &mut Option<Self>, scalar: Scalar<'_>) -> Found {
        scalar.integer_into(slot, |value| value)
    }
}

impl Member for u64 {
    const FORM: Form = Form::Number;

    fn read_scalar(slot: &mut Option<Self>, scalar: Scalar<'_>) -> Found {
        *slot = match &scalar {
            Scalar::I64(value) => Self::try_from(*value).ok(),
            Scalar::U64(value) => Some(*value),
            Scalar::Number(text) => text.parse().ok(),
            _ => None,
        };
        if slot.is_some() { Found::Value } else { scalar.misfit() }
    }
}

impl<T: Member> Member for Box<T> {
    const FORM: Form = T::FORM;

    fn read_scalar(slot: &mut Option<Self>, scalar: Scalar<'_>) -> Found {
        let mut value = None;
        let found = T::read_scalar(&mut value, scalar);
        *slot = value.map(Box::new);
        found
    }

    fn read_array(slot: &mut Option<Self>, array: &mut dyn Values) -> Result<Found, Failed> {
        let mut value = None;
        let found = T::read_array(&mut value, array)?;
        *slot = value.map(Box::new);
        Ok(found)
    }

    fn read_object(slot: &mut Option<Self>, object: &mut dyn Properties) -> Result<Found, Failed> {
        let mut value = None;
        let found = T::read_object(&mut value, object)?;
        *slot = value.map(Box::new);
        Ok(found)
    }
}

/// An element of a list or map that may be `null`.
impl<T: Member> Member for Option<T> {
    const FORM: Form = T::FORM;

    fn read_scalar(slot: &mut Option<Self>, scalar: Scalar<'_>) -> Found {
        let mut value = None;
        let found = T::read_scalar(&mut value, scalar);
        if matches!(found, Found::Null) {
            *slot = Some(None);
            return Found::Value;
        }
        *slot = value.map(Some);
        found
    }

    fn read_array(slot: &mut Option<Self>, array: &mut dyn Values) -> Result<Found, Failed> {
        let mut value = None;
        let found = T::read_array(&mut value, array)?;
        *slot = value.map(Some);
        Ok(found)
    }

    fn read_object(slot: &mut Option<Self>, object: &mut dyn Properties) -> Result<Found, Failed> {
        let mut value = None;
        let found = T::read_object(&mut value, object)?;
        *slot = value.map(Some);
        Ok(found)
    }
}

/// A list that is being filled.
trait Elements {
    /// Reads one more element; `None` if there is none.
    fn read(&mut self, array: &mut dyn Values) -> Result<Option<Found>, Failed>;

    /// Reads an object as an element.
    fn read_object(&mut self, object: &mut dyn Properties) -> Result<Found, Failed>;

    /// The text of an element that was read, as it is written.
    fn text(&self, index: usize) -> Option<Box<RawValue>>;
}

impl<T: Member> Elements for Vec<T> {
    fn read(&mut self, array: &mut dyn Values) -> Result<Option<Found>, Failed> {
        let mut slot = None::<T>;
        let found = array.next(&mut slot)?;
        if let Some(value) = slot {
            self.push(value);
        }
        Ok(found)
    }

    fn read_object(&mut self, object: &mut dyn Properties) -> Result<Found, Failed> {
        let mut slot = None::<T>;
        let found = T::read_object(&mut slot, object)?;
        if let Some(value) = slot {
            self.push(value);
        }
        Ok(found)
    }

    fn text(&self, index: usize) -> Option<Box<RawValue>> {
        self.get(index).map(to_raw)
    }
}

/// The texts of the elements from the one of this index on.
fn texts(list: &dyn Elements, from: usize) -> impl Iterator<Item = Box<RawValue>> {
    (from..).map_while(|index| list.text(index))
}

fn read_elements(list: &mut dyn Elements, array: &mut dyn Values) -> Result<Found, Failed> {
    // The texts of the elements, once one came in another form than it is written in.
    let mut came: Option<Vec<Box<RawValue>>> = None;
    let mut read = 0_usize;
    while let Some(found) = list.read(array)? {
        let raw = match found {
            Found::Value => None,
            Found::Odd(Odd::Respelt { came, .. }) => Some(came),
            Found::Null => return list_misfit(list, came, RawValue::NULL.to_owned(), array),
            Found::Odd(Odd::Misfit(raw)) => return list_misfit(list, came, raw, array),
        };
        if raw.is_some() || came.is_some() {
            let came = came.get_or_insert_with(|| texts(list, 0).take(read).collect());
            came.extend(raw.or_else(|| list.text(read)));
        }
        read = read.saturating_add(1);
    }
    Ok(match came {
        None => Found::Value,
        Some(came) => {
            let canonical: Vec<_> = texts(list, 0).collect();
            Found::Odd(Odd::Respelt { came: join(&came), canonical: join(&canonical) })
        }
    })
}

/// One object that stands for a list of one.
fn read_only_element(list: &mut dyn Elements, object: &mut dyn Properties) -> Result<Found, Failed> {
    let found = list.read_object(object)?;
    let Some(element) = list.text(0) else { return Ok(found) };
    let canonical = join(std::slice::from_ref(&element));
    let came = match found {
        Found::Odd(Odd::Respelt { came, .. }) => came,
        _ => element,
    };
    Ok(Found::Odd(Odd::Respelt { came, canonical }))
}

/// A list with an element of another type is kept as text as a whole.
fn list_misfit(
    list: &dyn Elements,
    came: Option<Vec<Box<RawValue>>>,
    element: Box<RawValue>,
    array: &mut dyn Values,
) -> Result<Found, Failed> {
    let mut elements = came.unwrap_or_else(|| texts(list, 0).collect());
    elements.push(element);
    Ok(misfit(array_text(elements, array)?))
}

impl<T: Member> Member for Vec<T> {
    fn read_array(slot: &mut Option<Self>, array: &mut dyn Values) -> Result<Found, Failed> {
        // Room for what is announced, but no more than a page on the word of the sender.
        let list = slot.insert(Self::with_capacity(array.announced().min(1024)));
        let found = read_elements(list, array)?;
        if matches!(found, Found::Odd(Odd::Misfit(_))) {
            *slot = None;
        }
        Ok(found)
    }

    /// One object stands for a list of one.
    fn read_object(slot: &mut Option<Self>, object: &mut dyn Properties) -> Result<Found, Failed> {
        let list = slot.insert(Self::new());
        let found = read_only_element(list, object)?;
        if list.is_empty() {
            *slot = None;
        }
        Ok(found)
    }
}

impl<T: Member> Member for BTreeMap<String, T> {
    fn read_object(slot: &mut Option<Self>, object: &mut dyn Properties) -> Result<Found, Failed> {
        let mut values = Self::new();
        // The forms of the values that are not written as they came.
        let mut odd: Vec<(String, Box<RawValue>)> = Vec::new();
        let mut is_misfit = false;
        while let Some(name) = object.next_name()? {
            if values.contains_key(&name) {
                return Err(object.duplicate(&name));
            }
            let mut value = None::<T>;
            let Some(found) = object.next(&mut value)? else { break };
            match found {
                Found::Value => {}
                Found::Odd(Odd::Respelt { came, .. }) => odd.push((name.clone(), came)),
                Found::Null => {
                    is_misfit = true;
                    odd.push((name.clone(), RawValue::NULL.to_owned()));
                }
                Found::Odd(Odd::Misfit(raw)) => {
                    is_misfit = true;
                    odd.push((name.clone(), raw));
                }
            }
            if let Some(value) = value {
                values.insert(name, value);
            }
            if is_misfit {
                break;
            }
        }
        if odd.is_empty() {
            *slot = Some(values);
            return Ok(Found::Value);
        }
        let mut members: Vec<_> = values
            .iter()
            .filter(|(name, _)| odd.iter().all(|(other, _)| other != *name))
            .map(|(name, value)| (name.clone(), to_raw(value)))
            .collect();
        members.append(&mut odd);
        let came = object_text(members, object)?;
        if is_misfit {
            return Ok(misfit(came));
        }
        let canonical = to_raw(&values);
        *slot = Some(values);
        Ok(Found::Odd(Odd::Respelt { came, canonical }))
    }
}
