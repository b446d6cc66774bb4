//! Formats and validation rules of values.

use serde_json::Value;

#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum StringFormat {
    Plain,
    Date,
    DateTime,
    Time,
    Uuid,
    Uri,
    Email,
    /// Base64 in JSON.
    Byte,
    Password,
    Other(String),
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum IntegerFormat {
    Int8,
    Int16,
    Int32,
    Int64,
    Uint8,
    Uint16,
    Uint32,
    /// Also for integers whose limits require unsigned 64 bits.
    Uint64,
    /// No format.
    Unspecified,
}

impl IntegerFormat {
    /// Returns the OpenAPI name of the format, if there is one.
    pub(crate) fn name(self) -> Option<&'static str> {
        Some(match self {
            Self::Int8 => "int8",
            Self::Int16 => "int16",
            Self::Int32 => "int32",
            Self::Int64 => "int64",
            Self::Uint8 => "uint8",
            Self::Uint16 => "uint16",
            Self::Uint32 => "uint32",
            Self::Uint64 => "uint64",
            Self::Unspecified => return None,
        })
    }

    /// Returns the limits of the format, or `None` if they are those of the Rust type.
    pub(crate) fn range(self) -> Option<(i128, i128)> {
        Some(match self {
            Self::Int8 => (i8::MIN.into(), i8::MAX.into()),
            Self::Int16 => (i16::MIN.into(), i16::MAX.into()),
            Self::Int32 => (i32::MIN.into(), i32::MAX.into()),
            Self::Uint8 => (0, u8::MAX.into()),
            Self::Uint16 => (0, u16::MAX.into()),
            Self::Uint32 => (0, u32::MAX.into()),
            Self::Int64 | Self::Uint64 | Self::Unspecified => return None,
        })
    }
}

/// The number in a rule, without loss of digits for integers.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum Limit {
    Integer(i128),
    Fraction(f64),
}

impl Limit {
    /// Returns the nearest float.
    #[expect(clippy::cast_precision_loss, reason = "the nearest float is documented")]
    pub(crate) fn as_f64(self) -> f64 {
        match self {
            Self::Integer(value) => value as f64,
            Self::Fraction(value) => value,
        }
    }
}

impl From<f64> for Limit {
    fn from(value: f64) -> Self {
        Self::Fraction(value)
    }
}

impl std::fmt::Display for Limit {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Integer(value) => value.fmt(f),
            Self::Fraction(value) => value.fmt(f),
        }
    }
}

/// Validation rules. `validate()` checks them; decoding does not.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct Rules {
    pub pattern: Option<String>,
    pub min_length: Option<u64>,
    pub max_length: Option<u64>,
    pub minimum: Option<Limit>,
    pub maximum: Option<Limit>,
    pub exclusive_minimum: Option<Limit>,
    pub exclusive_maximum: Option<Limit>,
    pub multiple_of: Option<Limit>,
    pub min_items: Option<u64>,
    pub max_items: Option<u64>,
    pub unique_items: bool,
    /// `const`, or an inline enum with one value.
    pub constant: Option<Value>,
}
