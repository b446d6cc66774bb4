//! Open enums: the values that the specification lists, and any other value.

use std::error::Error;
use std::fmt;

use serde::ser::Serialize;

use super::decoded::Decoded;
use super::reader::{Aborted, Input, to_raw};

/// A value that the specification does not list, as received.
///
/// It cannot be constructed or matched. Compare `as_str()` instead, which still works once a later version of the crate
/// lists the value.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct UnknownValue<T>(T);

impl<T> UnknownValue<T> {
    #[doc(hidden)]
    pub fn __new(value: T) -> Self {
        Self(value)
    }

    #[doc(hidden)]
    pub fn __get(&self) -> &T {
        &self.0
    }
}

/// Text that is not a listed value of an enum.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ParseEnumError {
    type_name: &'static str,
    value: String,
}

impl ParseEnumError {
    #[doc(hidden)]
    pub fn __new(type_name: &'static str, value: impl fmt::Display) -> Self {
        Self { type_name, value: value.to_string() }
    }
}

impl fmt::Display for ParseEnumError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "`{}` is not a listed value of {}", self.value, self.type_name)
    }
}

impl Error for ParseEnumError {}

/// A generated enum of strings. Use its inherent methods.
#[doc(hidden)]
pub trait TextEnum: Sized + 'static {
    /// The listed values.
    const VALUES: &'static [Self];

    /// The listed value with this text.
    fn known(text: &str) -> Option<Self>;

    /// The listed value of which this text is an alias.
    fn alias(_text: &str) -> Option<Self> {
        None
    }

    /// The variant for a value that is not listed.
    fn unknown(value: UnknownValue<Box<str>>) -> Self;

    /// The value for any text.
    fn from_repr(text: &str) -> Self {
        Self::known(text)
            .or_else(|| Self::alias(text))
            .unwrap_or_else(|| Self::unknown(UnknownValue(text.into())))
    }
}

/// Decodes a string: a listed value, an alias of one, or any other value.
///
/// # Errors
/// Returns an error if the text is not JSON.
#[doc(hidden)]
pub fn read_text<T: TextEnum + Serialize>(
    slot: &mut Option<T>,
    input: Input<'_>,
) -> Result<Decoded, Aborted> {
    let Input::Text(text) = input else { return input.mismatch() };
    let known = T::known(text);
    if known.is_none()
        && let Some(value) = T::alias(text)
    {
        let canonical = to_raw(slot.insert(value));
        return Ok(Decoded::non_canonical(to_raw(text), canonical));
    }
    *slot = Some(known.unwrap_or_else(|| T::unknown(UnknownValue(text.into()))));
    Ok(Decoded::Value)
}

/// A generated enum of integers. Use its inherent methods.
#[doc(hidden)]
pub trait IntegerEnum: Sized + 'static {
    /// The listed values.
    const VALUES: &'static [Self];

    /// The listed value with this number.
    fn known(value: i64) -> Option<Self>;

    /// The variant for a value that is not listed.
    fn unknown(value: UnknownValue<i64>) -> Self;

    /// The value for any number.
    fn from_repr(value: i64) -> Self {
        Self::known(value).unwrap_or_else(|| Self::unknown(UnknownValue(value)))
    }
}

/// Implements the conversions of an enum that implements [`TextEnum`] and has `as_str`.
#[doc(hidden)]
#[macro_export]
macro_rules! __text_enum {
    ($($name:ident)*) => {$(
        $crate::__open_enum!($name, as_str, &str, $crate::open_enum::TextEnum);

        impl From<String> for $name {
            fn from(text: String) -> Self {
                <Self as $crate::open_enum::TextEnum>::from_repr(&text)
            }
        }

        impl std::str::FromStr for $name {
            type Err = $crate::ParseEnumError;

            /// Parses a listed value. To accept any value, use `From`.
            ///
            /// # Errors
            /// Returns an error if the specification does not list the value.
            // Not `Self::Err`, which may be a variant.
            fn from_str(text: &str) -> Result<Self, $crate::ParseEnumError> {
                <Self as $crate::open_enum::TextEnum>::known(text)
                    .ok_or_else(|| $crate::ParseEnumError::__new(stringify!($name), text))
            }
        }

        $crate::__field_value!($name, stringify!($name), Value, |slot, input| $crate::open_enum::read_text(slot, input));
    )*};
}

/// Implements the conversions of an enum that implements [`IntegerEnum`] and has `as_i64`.
#[doc(hidden)]
#[macro_export]
macro_rules! __integer_enum {
    ($($name:ident)*) => {$(
        $crate::__open_enum!($name, as_i64, i64, $crate::open_enum::IntegerEnum);

        $crate::__field_value!($name, stringify!($name), Number, |slot, input| {
            input.integer_into(slot, <Self as $crate::open_enum::IntegerEnum>::from_repr)
        });
    )*};
}

/// Implements the conversions that enums of strings and of integers share.
#[doc(hidden)]
#[macro_export]
macro_rules! __open_enum {
    ($name:ident, $as_repr:ident, $repr:ty, $enum_trait:path) => {
        impl $name {
            /// The listed values, in the order of the specification.
            pub const VALUES: &'static [Self] = <Self as $enum_trait>::VALUES;

            /// Whether the specification lists this value.
            pub fn is_known(&self) -> bool {
                !matches!(self, Self::__Unknown(_))
            }
        }

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                std::fmt::Display::fmt(&self.$as_repr(), f)
            }
        }

        impl From<$repr> for $name {
            fn from(value: $repr) -> Self {
                <Self as $enum_trait>::from_repr(value)
            }
        }

        impl $crate::__private::serde::Serialize for $name {
            fn serialize<S: $crate::__private::serde::Serializer>(
                &self,
                serializer: S,
            ) -> Result<S::Ok, S::Error> {
                $crate::__private::serde::Serialize::serialize(&self.$as_repr(), serializer)
            }
        }
    };
}
