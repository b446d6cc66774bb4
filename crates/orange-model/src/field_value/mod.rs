//! Decoding of fields. A value of an unexpected JSON type is preserved and is no error.

mod collections;

use std::borrow::Cow;

use serde::ser::Serialize;
use serde_json::value::RawValue;

use super::Patch;
use super::decoded::Decoded;
use super::reader::{Aborted, Input, InputKind, Slot, to_raw};

/// A type of a field.
///
/// Decoding fails only on text that is not JSON, and on a property that occurs twice. A value of another type becomes a
/// [`TypeMismatch`](super::RawOverride::TypeMismatch).
pub trait FieldValue: Sized + Serialize {
    /// The input that the type decodes from.
    const INPUT_KIND: InputKind = InputKind::Value;

    /// Decodes a value into an empty slot. An implementation returns [`Input::mismatch`] for the JSON types that it does
    /// not accept.
    ///
    /// # Errors
    /// Returns an error if the text is not JSON, or a property occurs twice.
    fn read(slot: &mut Option<Self>, input: Input<'_>) -> Result<Decoded, Aborted>;

    /// The text of a tag: a string, or the JSON of another value.
    fn tag_text(&self) -> Cow<'_, str> {
        let json = to_raw(self);
        Cow::Owned(serde_json::from_str(json.get()).unwrap_or_else(|_| json.get().to_owned()))
    }
}

impl<T: FieldValue> Slot for Option<T> {
    fn input_kind(&self) -> InputKind {
        T::INPUT_KIND
    }

    fn read(&mut self, input: Input<'_>) -> Result<Decoded, Aborted> {
        T::read(self, input)
    }

    fn json(&self) -> Option<Box<RawValue>> {
        self.as_ref().map(to_raw)
    }

    fn clear(&mut self) {
        *self = None;
    }
}

impl<T: FieldValue> Slot for Patch<T> {
    fn input_kind(&self) -> InputKind {
        T::INPUT_KIND
    }

    fn read(&mut self, input: Input<'_>) -> Result<Decoded, Aborted> {
        let mut slot = None::<T>;
        let decoded = T::read(&mut slot, input)?;
        if matches!(decoded, Decoded::Null) {
            *self = Self::Null;
            return Ok(Decoded::Value);
        }
        *self = slot.map_or(Self::Absent, Self::Set);
        Ok(decoded)
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

impl FieldValue for String {
    fn read(slot: &mut Option<Self>, input: Input<'_>) -> Result<Decoded, Aborted> {
        input.text_into(slot, str::to_owned)
    }

    fn tag_text(&self) -> Cow<'_, str> {
        Cow::Borrowed(self)
    }
}

impl FieldValue for bool {
    fn read(slot: &mut Option<Self>, input: Input<'_>) -> Result<Decoded, Aborted> {
        let Input::Bool(value) = input else { return input.mismatch() };
        *slot = Some(value);
        Ok(Decoded::Value)
    }
}

impl FieldValue for i64 {
    const INPUT_KIND: InputKind = InputKind::Number;

    fn read(slot: &mut Option<Self>, input: Input<'_>) -> Result<Decoded, Aborted> {
        input.integer_into(slot, |value| value)
    }
}

impl FieldValue for u64 {
    const INPUT_KIND: InputKind = InputKind::Number;

    fn read(slot: &mut Option<Self>, input: Input<'_>) -> Result<Decoded, Aborted> {
        *slot = match &input {
            Input::I64(value) => Self::try_from(*value).ok(),
            Input::U64(value) => Some(*value),
            Input::Number(text) => text.parse().ok(),
            _ => None,
        };
        if slot.is_some() { Ok(Decoded::Value) } else { input.mismatch() }
    }
}

impl<T: FieldValue> FieldValue for Box<T> {
    const INPUT_KIND: InputKind = T::INPUT_KIND;

    fn read(slot: &mut Option<Self>, input: Input<'_>) -> Result<Decoded, Aborted> {
        let mut value = None;
        let decoded = T::read(&mut value, input)?;
        *slot = value.map(Box::new);
        Ok(decoded)
    }
}

/// A nullable element of an array or map.
impl<T: FieldValue> FieldValue for Option<T> {
    const INPUT_KIND: InputKind = T::INPUT_KIND;

    fn read(slot: &mut Option<Self>, input: Input<'_>) -> Result<Decoded, Aborted> {
        let mut value = None;
        let decoded = T::read(&mut value, input)?;
        if matches!(decoded, Decoded::Null) {
            *slot = Some(None);
            return Ok(Decoded::Value);
        }
        *slot = value.map(Some);
        Ok(decoded)
    }
}
