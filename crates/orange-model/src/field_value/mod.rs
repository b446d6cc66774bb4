//! Decoding of a field of any JSON type without failing.

mod collections;

use std::borrow::Cow;

use serde::ser::{Serialize, Serializer};
use serde_json::value::RawValue;

use super::Patch;
use super::decoded::{Decoded, RawOverride};
use super::reader::{Aborted, InputKind, Properties, Scalar, Slot, Values, array_text, object_text, to_raw};

/// A type of a field.
///
/// Decoding fails only on text that is not JSON. A value of another type becomes a
/// [`TypeMismatch`](RawOverride::TypeMismatch). An implementation overrides the functions of the JSON types that it
/// accepts.
pub trait FieldValue: Sized + Serialize {
    /// The input that the type decodes from.
    const INPUT: InputKind = InputKind::Value;

    /// Decodes a value other than an array or object into an empty slot.
    fn read_scalar(_slot: &mut Option<Self>, scalar: Scalar<'_>) -> Decoded {
        scalar.mismatch()
    }

    /// Decodes an array into an empty slot.
    ///
    /// # Errors
    /// Returns an error if the text is not JSON.
    fn read_array(_slot: &mut Option<Self>, array: &mut dyn Values) -> Result<Decoded, Aborted> {
        array_mismatch(array)
    }

    /// Decodes an object into an empty slot.
    ///
    /// # Errors
    /// Returns an error if the text is not JSON, or a property occurs twice.
    fn read_object(_slot: &mut Option<Self>, object: &mut dyn Properties) -> Result<Decoded, Aborted> {
        object_mismatch(object)
    }

    /// The text of a tag: a string, or the JSON of another value.
    fn tag_text(&self) -> Cow<'_, str> {
        let json = to_raw(&Written(self));
        Cow::Owned(serde_json::from_str(json.get()).unwrap_or_else(|_| json.get().to_owned()))
    }

    /// Encodes the value.
    ///
    /// # Errors
    /// Returns the errors of the serializer.
    fn write<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.serialize(serializer)
    }
}

/// A value that is encoded as a field.
pub(super) struct Written<'a, T>(pub(super) &'a T);

impl<T: FieldValue> Serialize for Written<'_, T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.0.write(serializer)
    }
}

/// The JSON of a field; `None` if it is empty.
fn field_json<T: FieldValue>(value: Option<&T>) -> Option<Box<RawValue>> {
    if let Some(value) = value {
        return Some(to_raw(&Written(value)));
    }
    None
}

fn array_mismatch(array: &mut dyn Values) -> Result<Decoded, Aborted> {
    Ok(mismatch(array_text(Vec::new(), array)?))
}

fn object_mismatch(object: &mut dyn Properties) -> Result<Decoded, Aborted> {
    Ok(mismatch(object_text(Vec::new(), object)?))
}

fn mismatch(raw: Box<RawValue>) -> Decoded {
    Decoded::Raw(RawOverride::TypeMismatch(raw))
}

impl Scalar<'_> {
    /// The result for a type that does not accept this value.
    pub fn mismatch(self) -> Decoded {
        mismatch(match self {
            Self::Null => return Decoded::Null,
            Self::Bool(value) => to_raw(&value),
            Self::I64(value) => to_raw(&value),
            Self::U64(value) => to_raw(&value),
            Self::F64(value) => to_raw(&value),
            Self::Text(value) => to_raw(value),
            Self::Number(text) => RawValue::from_string(text.to_owned()).unwrap_or_else(|_| to_raw(text)),
            Self::Json(raw) => raw,
        })
    }

    /// Decodes a string into a slot.
    pub fn text_into<T>(self, slot: &mut Option<T>, value: impl FnOnce(&str) -> T) -> Decoded {
        let Self::Text(text) = self else { return self.mismatch() };
        *slot = Some(value(text));
        Decoded::Value
    }

    /// Decodes an `i64` into a slot.
    pub fn integer_into<T>(self, slot: &mut Option<T>, value: impl FnOnce(i64) -> T) -> Decoded {
        let Some(integer) = self.integer() else { return self.mismatch() };
        *slot = Some(value(integer));
        Decoded::Value
    }

    fn integer(&self) -> Option<i64> {
        match self {
            Self::I64(value) => Some(*value),
            // `-0` is a float, because no integer is written like that.
            Self::Number(text) => text.parse().ok().filter(|_| *text != "-0"),
            _ => None,
        }
    }
}

impl<T: FieldValue> Slot for Option<T> {
    fn input(&self) -> InputKind {
        T::INPUT
    }

    fn scalar(&mut self, scalar: Scalar<'_>) -> Decoded {
        *self = None;
        T::read_scalar(self, scalar)
    }

    fn array(&mut self, array: &mut dyn Values) -> Result<Decoded, Aborted> {
        *self = None;
        T::read_array(self, array)
    }

    fn object(&mut self, object: &mut dyn Properties) -> Result<Decoded, Aborted> {
        *self = None;
        T::read_object(self, object)
    }

    fn json(&self) -> Option<Box<RawValue>> {
        field_json(self.as_ref())
    }

    fn clear(&mut self) {
        *self = None;
    }
}

impl<T: FieldValue> Slot for Patch<T> {
    fn input(&self) -> InputKind {
        T::INPUT
    }

    fn scalar(&mut self, scalar: Scalar<'_>) -> Decoded {
        let mut slot = None::<T>;
        let decoded = slot.scalar(scalar);
        self.set_decoded(slot, &decoded);
        decoded
    }

    fn array(&mut self, array: &mut dyn Values) -> Result<Decoded, Aborted> {
        let mut slot = None::<T>;
        let decoded = slot.array(array)?;
        self.set_decoded(slot, &decoded);
        Ok(decoded)
    }

    fn object(&mut self, object: &mut dyn Properties) -> Result<Decoded, Aborted> {
        let mut slot = None::<T>;
        let decoded = slot.object(object)?;
        self.set_decoded(slot, &decoded);
        Ok(decoded)
    }

    fn json(&self) -> Option<Box<RawValue>> {
        match self {
            Self::Absent => None,
            Self::Null => Some(RawValue::NULL.to_owned()),
            Self::Set(value) => field_json(Some(value)),
        }
    }

    fn clear(&mut self) {
        *self = Self::Absent;
    }
}

impl<T> Patch<T> {
    fn set_decoded(&mut self, value: Option<T>, decoded: &Decoded) {
        *self = match (value, decoded) {
            (Some(value), _) => Self::Set(value),
            (None, Decoded::Null) => Self::Null,
            (None, _) => Self::Absent,
        };
    }
}

impl FieldValue for String {
    fn read_scalar(slot: &mut Option<Self>, scalar: Scalar<'_>) -> Decoded {
        scalar.text_into(slot, str::to_owned)
    }

    fn tag_text(&self) -> Cow<'_, str> {
        Cow::Borrowed(self)
    }
}

impl FieldValue for bool {
    fn read_scalar(slot: &mut Option<Self>, scalar: Scalar<'_>) -> Decoded {
        let Scalar::Bool(value) = scalar else { return scalar.mismatch() };
        *slot = Some(value);
        Decoded::Value
    }
}

impl FieldValue for i64 {
    const INPUT: InputKind = InputKind::Number;

    fn read_scalar(slot: &mut Option<Self>, scalar: Scalar<'_>) -> Decoded {
        scalar.integer_into(slot, |value| value)
    }
}

impl FieldValue for u64 {
    const INPUT: InputKind = InputKind::Number;

    fn read_scalar(slot: &mut Option<Self>, scalar: Scalar<'_>) -> Decoded {
        *slot = match &scalar {
            Scalar::I64(value) => Self::try_from(*value).ok(),
            Scalar::U64(value) => Some(*value),
            Scalar::Number(text) => text.parse().ok(),
            _ => None,
        };
        if slot.is_some() { Decoded::Value } else { scalar.mismatch() }
    }
}

impl<T: FieldValue> FieldValue for Box<T> {
    const INPUT: InputKind = T::INPUT;

    fn read_scalar(slot: &mut Option<Self>, scalar: Scalar<'_>) -> Decoded {
        let mut value = None;
        let decoded = T::read_scalar(&mut value, scalar);
        *slot = value.map(Box::new);
        decoded
    }

    fn read_array(slot: &mut Option<Self>, array: &mut dyn Values) -> Result<Decoded, Aborted> {
        let mut value = None;
        let decoded = T::read_array(&mut value, array)?;
        *slot = value.map(Box::new);
        Ok(decoded)
    }

    fn read_object(slot: &mut Option<Self>, object: &mut dyn Properties) -> Result<Decoded, Aborted> {
        let mut value = None;
        let decoded = T::read_object(&mut value, object)?;
        *slot = value.map(Box::new);
        Ok(decoded)
    }
}

/// A nullable element of an array or map.
impl<T: FieldValue> FieldValue for Option<T> {
    const INPUT: InputKind = T::INPUT;

    fn read_scalar(slot: &mut Option<Self>, scalar: Scalar<'_>) -> Decoded {
        let mut value = None;
        let decoded = T::read_scalar(&mut value, scalar);
        if matches!(decoded, Decoded::Null) {
            *slot = Some(None);
            return Decoded::Value;
        }
        *slot = value.map(Some);
        decoded
    }

    fn read_array(slot: &mut Option<Self>, array: &mut dyn Values) -> Result<Decoded, Aborted> {
        let mut value = None;
        let decoded = T::read_array(&mut value, array)?;
        *slot = value.map(Some);
        Ok(decoded)
    }

    fn read_object(slot: &mut Option<Self>, object: &mut dyn Properties) -> Result<Decoded, Aborted> {
        let mut value = None;
        let decoded = T::read_object(&mut value, object)?;
        *slot = value.map(Some);
        Ok(decoded)
    }
}
