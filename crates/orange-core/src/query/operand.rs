//! Operands of comparisons, one type for each kind of field.
//!
//! They are created by `into()`. Name these types only to add a conversion, for example from your own date type.

use std::fmt;
use std::marker::PhantomData;

use super::typed_search::TypedSearch;

/// Value in its written form, with its typed search.
///
/// Text, dates and booleans are written without a typed search, numbers with the typed search `num`.
///
/// ```
/// use orange_core::query::{Operand, TypedSearch};
/// assert_eq!(Operand::from(10).typed_search(), Some(TypedSearch::Numeric));
/// assert_eq!(Operand::from("10").typed_search(), None);
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Operand {
    pub(super) text: String,
    pub(super) typed: Option<TypedSearch>,
    /// The rule that the value violates, reported when the query is written.
    pub(super) broken_rule: Option<&'static str>,
}

impl Operand {
    fn text(text: impl Into<String>) -> Self {
        Self { text: text.into(), typed: None, broken_rule: None }
    }

    /// Creates an operand of text. `rule` is the rule that the text violates, if any.
    pub(super) fn checked_text(text: String, rule: Option<&'static str>) -> Self {
        Self { broken_rule: rule, ..Self::text(text) }
    }

    /// The value as text.
    pub fn as_str(&self) -> &str {
        &self.text
    }

    /// The typed search, if any.
    pub fn typed_search(&self) -> Option<TypedSearch> {
        self.typed
    }
}

/// Value of a [`Text`](super::Text) field: any type that converts into a `String`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct TextOperand(String);

impl<T: Into<String>> From<T> for TextOperand {
    fn from(text: T) -> Self {
        Self(text.into())
    }
}

impl From<TextOperand> for Operand {
    fn from(operand: TextOperand) -> Self {
        Self::text(operand.0)
    }
}

/// Value of a [`Number`](super::Number) field: integers, floats, [`serde_json::Number`] and the
/// [`Number`](orange_model::Number) of the models.
///
/// NaN and infinity are refused when the query is written.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct NumberOperand(String);

impl From<NumberOperand> for Operand {
    fn from(operand: NumberOperand) -> Self {
        Self { text: operand.0, typed: Some(TypedSearch::Numeric), broken_rule: None }
    }
}

/// Declares the types that convert into an operand, with their written form.
macro_rules! operands {
    ($operand:ident($value:ident) = $text:expr; $($(#[$feature:meta])? $({$($generics:tt)+})? $type:ty;)+) => {$(
        $(#[$feature])?
        impl$(<$($generics)+>)? From<$type> for $operand {
            fn from($value: $type) -> Self {
                Self($text)
            }
        }

        $(#[$feature])?
        impl$(<$($generics)+>)? From<$type> for Operand {
            fn from($value: $type) -> Self {
                $operand::from($value).into()
            }
        }
    )+};
}

pub(super) use operands;

operands! {
    NumberOperand(number) = number.to_string();
    i8; i16; i32; i64; isize; u8; u16; u32; u64; usize; f32; f64;
    serde_json::Number;
    orange_model::Number;
}

/// Value of an [`Enum`](super::Enum) field: the enum, or a reference to it.
///
/// Enums are open, so unknown values are sent. An empty value is refused.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct EnumOperand<E> {
    text: String,
    kind: PhantomData<fn() -> E>,
}

impl<E: fmt::Display> From<E> for EnumOperand<E> {
    fn from(value: E) -> Self {
        Self::from(&value)
    }
}

impl<E: fmt::Display> From<&E> for EnumOperand<E> {
    fn from(value: &E) -> Self {
        Self { text: value.to_string(), kind: PhantomData }
    }
}

impl<E> From<EnumOperand<E>> for Operand {
    fn from(operand: EnumOperand<E>) -> Self {
        let is_empty = operand.text.trim().is_empty();
        Self::checked_text(operand.text, is_empty.then_some("must not be an empty value"))
    }
}

impl From<&str> for Operand {
    fn from(text: &str) -> Self {
        Self::text(text)
    }
}

impl From<&String> for Operand {
    fn from(text: &String) -> Self {
        Self::text(text.as_str())
    }
}

impl From<String> for Operand {
    fn from(text: String) -> Self {
        Self::text(text)
    }
}

impl From<bool> for Operand {
    fn from(truth: bool) -> Self {
        Self::text(truth.to_string())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_use_the_numeric_typed_search() {
        for (operand, text) in [(Operand::from(-3i8), "-3"), (Operand::from(1.5), "1.5")] {
            assert_eq!((operand.as_str(), operand.typed_search()), (text, Some(TypedSearch::Numeric)));
        }
        assert_eq!(Operand::from(u64::MAX).as_str(), "18446744073709551615");
    }
}
