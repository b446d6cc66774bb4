//! Decoding through trait objects, so that the decoder is compiled once and not once per model.
//!
//! A [`Slot`] receives a value, and [`Fields`] the properties of an object. [`Values`] and [`Properties`] supply them from
//! a serde deserializer.

mod deserializer;
mod text;

use serde_json::value::RawValue;

use super::decoded::Decoded;
pub use super::model_probe::PropertyIndex;
use super::short_text::ShortText;
pub(super) use deserializer::{read, read_text};
pub(super) use text::{array_of, array_text, object_text, to_raw};

/// Decoding was aborted. The source of the values stores the error.
#[derive(Debug)]
pub struct Aborted;

/// The input that a type decodes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum InputKind {
    /// The parsed value.
    Value,
    /// The text of numbers, because the parser rounds integers beyond 64 bits to floats and refuses numbers beyond all
    /// floats.
    Number,
    /// The JSON text.
    Json,
}

/// A value that the parser delivers to a [`Slot`].
pub enum Input<'a> {
    /// `null`.
    Null,
    /// `true` or `false`.
    Bool(bool),
    /// An integer.
    I64(i64),
    /// An integer too large for `i64`.
    U64(u64),
    /// Any other number.
    F64(f64),
    /// A string.
    Text(&'a str),
    /// The text of a number, for [`InputKind::Number`].
    Number(&'a str),
    /// JSON text, for [`InputKind::Json`], and for values other than numbers with [`InputKind::Number`].
    Json(Box<RawValue>),
    /// An array.
    Array(&'a mut dyn Values),
    /// An object.
    Object(&'a mut dyn Properties),
}

impl Input<'_> {
    /// Decodes a string into a slot.
    ///
    /// # Errors
    /// Returns an error if the text is not JSON.
    #[inline]
    pub fn text_into<T>(
        self,
        slot: &mut Option<T>,
        convert: impl FnOnce(&str) -> T,
    ) -> Result<Decoded, Aborted> {
        let Self::Text(text) = self else { return self.mismatch() };
        *slot = Some(convert(text));
        Ok(Decoded::Value)
    }

    /// Decodes an `i64` into a slot.
    ///
    /// # Errors
    /// Returns an error if the text is not JSON.
    #[inline]
    pub fn integer_into<T>(
        self,
        slot: &mut Option<T>,
        convert: impl FnOnce(i64) -> T,
    ) -> Result<Decoded, Aborted> {
        let integer = match &self {
            Self::I64(value) => Some(*value),
            // `-0` is a float, because no integer is written like that.
            Self::Number(text) => text.parse().ok().filter(|_| *text != "-0"),
            _ => None,
        };
        let Some(integer) = integer else { return self.mismatch() };
        *slot = Some(convert(integer));
        Ok(Decoded::Value)
    }
}

/// The destination of a value: a field, or an element of an array.
pub trait Slot {
    /// The input that the slot decodes from.
    fn input_kind(&self) -> InputKind;

    /// Decodes a value into the slot, which is empty.
    ///
    /// # Errors
    /// Returns an error if the text is not JSON, or a property occurs twice.
    fn read(&mut self, input: Input<'_>) -> Result<Decoded, Aborted>;

    /// The JSON of the value; `None` if the slot is empty.
    fn json(&self) -> Option<Box<RawValue>>;

    /// Empties the slot.
    fn clear(&mut self);
}

/// The elements of an array, or the value of the current property.
pub trait Values {
    /// Decodes the next value into `slot`; `None` after the last element of an array.
    ///
    /// # Errors
    /// Returns an error if the text is not JSON.
    fn next(&mut self, slot: &mut dyn Slot) -> Result<Option<Decoded>, Aborted>;

    /// The text of the next value; `None` after the last element of an array.
    ///
    /// # Errors
    /// Returns an error if the text is not JSON.
    fn next_text(&mut self) -> Result<Option<Box<RawValue>>, Aborted>;

    /// The number of remaining elements that the deserializer expects; 0 if it is unknown.
    fn size_hint(&self) -> usize {
        0
    }
}

/// The properties of an object, in the received order.
pub trait Properties: Values {
    /// Decodes all properties into the fields of an object.
    ///
    /// # Errors
    /// Returns an error if the text is not JSON, or a field of the model occurs twice.
    fn read_fields(&mut self, fields: &mut dyn Fields) -> Result<(), Aborted>;

    /// The name of the next property.
    ///
    /// # Errors
    /// Returns an error if the text is not JSON.
    fn next_name(&mut self) -> Result<Option<String>, Aborted>;

    /// The error of a property that occurs twice.
    fn duplicate(&mut self, name: &str) -> Aborted;
}

/// The destination of the properties of an object.
pub trait Fields {
    /// The function from the JSON name of a field to its index.
    fn property_index(&self) -> PropertyIndex;

    /// The field at an index, to decode into.
    fn field_mut(&mut self, index: usize) -> Option<&mut dyn Slot>;

    /// The fields whose types depend on the tag of the object.
    fn tagged_fields(&self) -> &'static [usize] {
        &[]
    }

    /// Passes a slot of the type that the tag selects for a field to `read`. Returns whether there is such a type.
    fn read_tagged(&mut self, _index: usize, _read: &mut dyn FnMut(&mut dyn Slot)) -> bool {
        false
    }

    /// Records the result of decoding a field.
    fn record(&mut self, index: usize, decoded: Decoded);

    /// Appends an unknown property.
    fn push_unknown(&mut self, name: ShortText, value: Box<RawValue>);
}

/// The fields that were received, one bit for each of the first 64 indices.
#[derive(Default)]
struct SeenFields {
    low: u64,
    high: Vec<usize>,
}

impl SeenFields {
    /// Adds a field. Returns whether it was not yet received.
    #[inline]
    fn insert(&mut self, index: usize) -> bool {
        match field_bit(index) {
            Some(bit) => {
                let is_new = self.low & bit == 0;
                self.low |= bit;
                is_new
            }
            None if self.high.contains(&index) => false,
            None => {
                self.high.push(index);
                true
            }
        }
    }
}

/// The bit of one of the first 64 fields of a model.
#[inline]
pub(super) fn field_bit(index: usize) -> Option<u64> {
    1_u64.checked_shl(u32::try_from(index).unwrap_or(u32::MAX))
}
