//! Operands of comparisons, one type for each kind of field.
//!
//! They are created by `into()`. Name these types only to add a conversion, for example from your own date type.

use std::fmt;
use std::marker::PhantomData;

use time::{Date, OffsetDateTime, PrimitiveDateTime};

use super::typed_search::TypedSearch;

/// Value in its written form, with its typed search.
///
/// Text, dates and truth values are written as they are, numbers with the typed search `num`.
///
/// ```
/// use orange_core::query::{Operand, TypedSearch};
/// assert_eq!(Operand::from(10).typed_search(), Some(TypedSearch::Numeric));
/// assert_eq!(Operand::from("10").typed_search(), None);
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Operand {
    text: String,
    typed: Option<TypedSearch>,
    /// The rule that the value violates, reported when the query is written.
    broken_rule: Option<&'static str>,
}

impl Operand {
    fn text(text: impl Into<String>) -> Self {
        Self { text: text.into(), typed: None, broken_rule: None }
    }

    /// The value as text.
    pub fn as_str(&self) -> &str {
        &self.text
    }

    /// The typed search, if any.
    pub fn typed_search(&self) -> Option<TypedSearch> {
        self.typed
    }

    /// Returns the text, the typed search and the violated rule.
    pub(super) fn into_checked(self) -> (String, Option<TypedSearch>, Option<&'static str>) {
        (self.text, self.typed, self.broken_rule)
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

macro_rules! numbers {
    ($($number:ty),*) => {$(
        impl From<$number> for NumberOperand {
            fn from(number: $number) -> Self {
                Self(number.to_string())
            }
        }

        impl From<$number> for Operand {
            fn from(number: $number) -> Self {
                NumberOperand::from(number).into()
            }
        }
    )*};
}

numbers!(
    i8,
    i16,
    i32,
    i64,
    isize,
    u8,
    u16,
    u32,
    u64,
    usize,
    f32,
    f64,
    serde_json::Number,
    orange_model::Number
);

/// Value of a [`Date`](super::Date) field: the types of the `time` crate, the dates of the models, or text.
///
/// The text must be a date: RFC 3339 (`2025-01-14T13:17:58Z`), the same without a zone, or a calendar date
/// (`2025-01-14`). Any other text is refused when the query is written, because a server may return no items instead
/// of an error. For a server with another date format, compare the field as text:
/// `field.cast::<Text>()`.
///
/// The interpretation of a time without a zone is not documented. Prefer a time with a zone.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct DateOperand(String);

impl From<&str> for DateOperand {
    fn from(text: &str) -> Self {
        Self(text.to_owned())
    }
}

impl From<String> for DateOperand {
    fn from(text: String) -> Self {
        Self(text)
    }
}

impl From<OffsetDateTime> for DateOperand {
    fn from(moment: OffsetDateTime) -> Self {
        orange_model::DateTime::from(moment).into()
    }
}

macro_rules! dates {
    ($($date:ty => $text:expr;)*) => {$(
        impl From<$date> for DateOperand {
            fn from(date: $date) -> Self {
                let text: fn($date) -> String = $text;
                Self(text(date))
            }
        }

        impl From<$date> for Operand {
            fn from(date: $date) -> Self {
                DateOperand::from(date).into()
            }
        }
    )*};
}

dates! {
    Date => |date| orange_model::Date::from(date).to_string();
    PrimitiveDateTime => |moment| orange_model::DateTime::from(moment).to_string();
    orange_model::Date => |date| date.to_string();
    &orange_model::Date => |date| date.to_string();
    orange_model::DateTime => |moment| moment.to_string();
    &orange_model::DateTime => |moment| moment.to_string();
}

/// Rule for dates.
const DATE_RULE: &str = "must be a date, such as 2025-01-14T13:17:58Z, 2025-01-14T13:17:58 or 2025-01-14; to \
                         compare with another text use `cast::<Text>()`";

impl From<DateOperand> for Operand {
    fn from(operand: DateOperand) -> Self {
        let is_date = orange_model::DateTime::from(operand.0.as_str()).to_local().is_ok()
            || orange_model::Date::from(operand.0.as_str()).to_date().is_ok();
        Self { broken_rule: (!is_date).then_some(DATE_RULE), ..Self::text(operand.0) }
    }
}

/// Value of an [`Enum`](super::Enum) field: the enum, or a reference to it.
///
/// Enums are open, so unknown values are sent. An empty value is refused.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct EnumOperand<E> {
    text: String,
    of: PhantomData<fn() -> E>,
}

impl<E: fmt::Display> From<E> for EnumOperand<E> {
    fn from(value: E) -> Self {
        Self::from(&value)
    }
}

impl<E: fmt::Display> From<&E> for EnumOperand<E> {
    fn from(value: &E) -> Self {
        Self { text: value.to_string(), of: PhantomData }
    }
}

impl<E> From<EnumOperand<E>> for Operand {
    fn from(operand: EnumOperand<E>) -> Self {
        let empty = operand.text.trim().is_empty();
        Self { broken_rule: empty.then_some("must not be an empty value"), ..Self::text(operand.text) }
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

impl From<OffsetDateTime> for Operand {
    fn from(moment: OffsetDateTime) -> Self {
        DateOperand::from(moment).into()
    }
}

#[cfg(test)]
mod tests {
    use time::macros::{date, datetime};

    use super::*;

    fn written(operand: impl Into<DateOperand>) -> String {
        operand.into().0
    }

    #[test]
    fn dates_are_written_in_rfc_3339_format() {
        assert_eq!(written(date!(2021 - 01 - 02)), "2021-01-02");
        assert_eq!(written(datetime!(2021-01-02 03:04:05)), "2021-01-02T03:04:05");
        assert_eq!(written(datetime!(2021-01-02 03:04:05 UTC)), "2021-01-02T03:04:05Z");
        assert_eq!(written(datetime!(2021-01-02 03:04:05.078 +02:00)), "2021-01-02T03:04:05.078+02:00");
        assert_eq!(written(datetime!(2021-01-02 03:04:05 -00:30)), "2021-01-02T03:04:05-00:30");
        assert_eq!(written(datetime!(0021-01-02 03:04:05 -05:45)), "0021-01-02T03:04:05-05:45");
    }

    #[test]
    fn an_offset_with_seconds_becomes_the_same_instant_in_utc() {
        assert_eq!(written(datetime!(2021-01-02 03:04:05 +00:09:21)), "2021-01-02T02:54:44Z");
    }

    #[test]
    fn text_that_is_not_a_date_is_rejected() {
        let broken = |text: &str| Operand::from(DateOperand::from(text)).broken_rule.is_some();
        for text in
            ["2025-01-14", "2025-01-14T13:17:58Z", "2025-01-14T13:17:58", "2025-01-14T13:17:58.5+02:00"]
        {
            assert!(!broken(text), "{text}");
        }
        for text in [
            "yesterday",
            "",
            "2025",
            "2025-02-30",
            "14/01/2025",
            "2025-01-14T25:00:00Z",
            "now-1d",
            "1736860678",
        ] {
            assert!(broken(text), "{text}");
        }
        assert!(Operand::from(&orange_model::DateTime::from("soon")).broken_rule.is_some());
    }

    #[test]
    fn numbers_use_the_numeric_typed_search() {
        assert_eq!(Operand::from(-3i8).into_checked(), ("-3".to_owned(), Some(TypedSearch::Numeric), None));
        assert_eq!(Operand::from(1.5).into_checked(), ("1.5".to_owned(), Some(TypedSearch::Numeric), None));
        assert_eq!(Operand::from(u64::MAX).as_str(), "18446744073709551615");
    }
}
