//! Open enums: values that the specification lists, and whatever else a server may send.

use std::error::Error;
use std::fmt;

use serde::ser::Serialize;

use super::found::{Found, Odd};
use super::reader::{Scalar, to_raw};

/// A value that the specification does not list, kept as it came.
///
/// It can only come from text, never be matched as text: once a later version of the crate lists the
/// value, code that asks `as_str()` still works, and code that matched a variant would not.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Unlisted<T>(T);

impl<T> Unlisted<T> {
    #[doc(hidden)]
    pub fn __new(value: T) -> Self {
        Self(value)
    }

    #[doc(hidden)]
    pub fn __get(&self) -> &T {
        &self.0
    }
}

/// Text or a number that is not among the listed values of an enum.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NotListed {
    type_name: &'static str,
    value: String,
}

impl NotListed {
    #[doc(hidden)]
    pub fn __new(type_name: &'static str, value: impl fmt::Display) -> Self {
        Self { type_name, value: value.to_string() }
    }
}

impl fmt::Display for NotListed {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "`{}` is not a listed value of {}", self.value, self.type_name)
    }
}

impl Error for NotListed {}

/// An enum of strings. Generated; use the methods that the enum itself has.
#[doc(hidden)]
pub trait TextEnum: Sized + 'static {
    /// The name of the type, for messages.
    const NAME: &'static str;
    /// The listed values.
    const LISTED: &'static [Self];

    /// The listed value that is written like this.
    fn listed(text: &str) -> Option<Self>;

    /// The listed value that this is another spelling of.
    fn alias(_text: &str) -> Option<Self> {
        None
    }

    /// A value that is not listed.
    fn unlisted(value: Unlisted<Box<str>>) -> Self;

    /// The value for any text.
    fn of(text: &str) -> Self {
        Self::listed(text)
            .or_else(|| Self::alias(text))
            .unwrap_or_else(|| Self::unlisted(Unlisted(text.into())))
    }
}

#[doc(hidden)]
pub fn read_text<T: TextEnum + Serialize>(slot: &mut Option<T>, scalar: Scalar<'_>) -> Found {
    let Scalar::Text(text) = scalar else { return scalar.misfit() };
    if let Some(value) = T::listed(text) {
        *slot = Some(value);
        return Found::Value;
    }
    match T::alias(text) {
        Some(value) => {
            let canonical = to_raw(&value);
            *slot = Some(value);
            Found::Odd(Odd::Respelt { came: to_raw(text), canonical })
        }
        None => {
            *slot = Some(T::unlisted(Unlisted(text.into())));
            Found::Value
        }
    }
}

/// An enum of integers. Generated; use the methods that the enum itself has.
#[doc(hidden)]
pub trait IntegerEnum: Sized + 'static {
    /// The name of the type, for messages.
    const NAME: &'static str;
    /// The listed values.
    const LISTED: &'static [Self];

    /// The listed value of this number.
    fn listed(value: i64) -> Option<Self>;

    /// A value that is not listed.
    fn unlisted(value: Unlisted<i64>) -> Self;

    /// The value for any number.
    fn of(value: i64) -> Self {
        Self::listed(value).unwrap_or_else(|| Self::unlisted(Unlisted(value)))
    }
}

/// Gives an enum that implements [`TextEnum`] and has a `const fn`-like `as_str` its conversions.
#[doc(hidden)]
#[macro_export]
macro_rules! __text_enum {
    ($($name:ident)*) => {$(
        impl $name {
            /// The listed values, in the order of the specification.
            pub const LISTED: &'static [Self] = <Self as $crate::open_enum::TextEnum>::LISTED;

            /// Whether the specification lists this value.
            pub fn is_listed(&self) -> bool {
                !matches!(self, Self::__Unlisted(_))
            }
        }

        $crate::__open_enum!($name, as_str, &str, $crate::open_enum::TextEnum);

        impl From<String> for $name {
            fn from(text: String) -> Self {
                <Self as $crate::open_enum::TextEnum>::of(&text)
            }
        }

        impl std::str::FromStr for $name {
            type Err = $crate::NotListed;

            /// Strict, for what people type: an error unless the specification lists the value. To take
            /// any value as a server sends it, use `From`.
            // Not `Self::Err`, which may be a value of the list.
            fn from_str(text: &str) -> Result<Self, $crate::NotListed> {
                <Self as $crate::open_enum::TextEnum>::listed(text)
                    .ok_or_else(|| $crate::NotListed::__new(stringify!($name), text))
            }
        }

        impl $crate::Member for $name {
            fn read_scalar(
                slot: &mut Option<Self>,
                scalar: $crate::reader::Scalar<'_>,
            ) -> $crate::Found {
                $crate::open_enum::read_text(slot, scalar)
            }
        }
    )*};
}

/// Gives an enum that implements [`IntegerEnum`] and has `as_i64` its conversions.
#[doc(hidden)]
#[macro_export]
macro_rules! __integer_enum {
    ($($name:ident)*) => {$(
        impl $name {
            /// The listed values, in the order of the specification.
            pub const LISTED: &'static [Self] = <Self as $crate::open_enum::IntegerEnum>::LISTED;

            /// Whether the specification lists this value.
            pub fn is_listed(&self) -> bool {
                !matches!(self, Self::__Unlisted(_))
            }
        }

        $crate::__open_enum!($name, as_i64, i64, $crate::open_enum::IntegerEnum);

        impl $crate::Member for $name {
            const FORM: $crate::reader::Form = $crate::reader::Form::Number;

            fn read_scalar(
                slot: &mut Option<Self>,
                scalar: $crate::reader::Scalar<'_>,
            ) -> $crate::Found {
                scalar.integer_into(slot, <Self as $crate::open_enum::IntegerEnum>::of)
            }
        }
    )*};
}

#[doc(hidden)]
#[macro_export]
macro_rules! __open_enum {
    ($name:ident, $as:ident, $repr:ty, $of:path) => {
        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                std::fmt::Display::fmt(&self.$as(), f)
            }
        }

        impl From<$repr> for $name {
            fn from(value: $repr) -> Self {
                <Self as $of>::of(value)
            }
        }

        impl $crate::__private::serde::Serialize for $name {
            fn serialize<S: $crate::__private::serde::Serializer>(
                &self,
                serializer: S,
            ) -> Result<S::Ok, S::Error> {
                $crate::__private::serde::Serialize::serialize(&self.$as(), serializer)
            }
        }

        impl<'de> $crate::__private::serde::Deserialize<'de> for $name {
            fn deserialize<D: $crate::__private::serde::Deserializer<'de>>(
                deserializer: D,
            ) -> Result<Self, D::Error> {
                $crate::object::deserialize(stringify!($name), deserializer)
            }
        }
    };
}
