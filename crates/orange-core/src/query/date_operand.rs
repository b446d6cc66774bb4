//! [`DateOperand`]: the dates that a filter accepts.

use std::time::SystemTime;

use orange_model::{Date, DateTime};

use super::operand::{Operand, operands};

/// Value of a [`Date`](super::Date) field: a date of the models, a [`SystemTime`], text, or a type of the date libraries
/// whose features are enabled.
///
/// | feature | types |
/// |---|---|
/// | `time` (default) | `time::OffsetDateTime`, `PrimitiveDateTime`, `Date` |
/// | `chrono` | `chrono::DateTime`, `NaiveDateTime`, `NaiveDate` |
/// | `jiff` | `jiff::Timestamp`, `ZonedDateTime`, `civil::DateTime`, `civil::Date` |
///
/// The text must be a date: RFC 3339 (`2025-01-14T13:17:58Z`), the same without a zone, or a calendar date
/// (`2025-01-14`). Any other text is refused when the query is written, because a server may return no items instead
/// of an error. For a server with another date format, compare the field as text:
/// `field.cast::<Text>()`.
///
/// The interpretation of a time without a zone is not documented. Prefer a time with a zone.
///
/// ```
/// use std::time::{Duration, SystemTime};
///
/// use orange_core::query::{Date, Dialect, Field, Query};
///
/// let created: Field<Date> = Field::new("createdAt");
/// let since = SystemTime::UNIX_EPOCH + Duration::from_secs(1_736_860_678);
/// assert_eq!(
///     Query::new().filter(created.gte(since)).to_query_string(Dialect::Bracket)?,
///     "createdAt%5Bgte%5D=2025-01-14T13%3A17%3A58Z",
/// );
/// # Ok::<(), orange_core::Error>(())
/// ```
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

operands! {
    DateOperand(date) = date.to_string();
    Date;
    DateTime;
    &Date;
    &DateTime;
}

operands! {
    DateOperand(date) = Date::from(date).to_string();
    #[cfg(feature = "time")] time::Date;
    #[cfg(feature = "chrono")] chrono::NaiveDate;
    #[cfg(feature = "jiff")] jiff::civil::Date;
}

operands! {
    DateOperand(date) = DateTime::from(date).to_string();
    SystemTime;
    #[cfg(feature = "time")] time::OffsetDateTime;
    #[cfg(feature = "time")] time::PrimitiveDateTime;
    #[cfg(feature = "chrono")] chrono::NaiveDateTime;
    #[cfg(feature = "chrono")] {Z: chrono::TimeZone} chrono::DateTime<Z>;
    #[cfg(feature = "jiff")] jiff::Timestamp;
    #[cfg(feature = "jiff")] jiff::ZonedDateTime;
    #[cfg(feature = "jiff")] &jiff::ZonedDateTime;
    #[cfg(feature = "jiff")] jiff::civil::DateTime;
}

/// Rule for dates.
const DATE_RULE: &str = "must be a date, such as 2025-01-14T13:17:58Z, 2025-01-14T13:17:58 or 2025-01-14; to \
                         compare with another text use `cast::<Text>()`";

impl From<DateOperand> for Operand {
    fn from(operand: DateOperand) -> Self {
        let text = operand.0.as_str();
        let is_date = DateTime::from(text).is_valid() || Date::from(text).is_valid();
        Self::checked_text(operand.0, (!is_date).then_some(DATE_RULE))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn is_refused(operand: impl Into<Operand>) -> bool {
        operand.into().broken_rule.is_some()
    }

    #[test]
    fn text_that_is_not_a_date_is_refused() {
        for text in
            ["2025-01-14", "2025-01-14T13:17:58Z", "2025-01-14T13:17:58", "2025-01-14T13:17:58.5+02:00"]
        {
            assert!(!is_refused(DateOperand::from(text)), "{text}");
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
            assert!(is_refused(DateOperand::from(text)), "{text}");
        }
        let soon = DateTime::from("soon");
        assert!(is_refused(&soon) && is_refused(soon));
    }

    #[test]
    fn dates_of_the_models_and_of_the_standard_library_are_written() {
        let time = SystemTime::UNIX_EPOCH;
        assert_eq!(Operand::from(time).as_str(), "1970-01-01T00:00:00Z");
        for date in [Operand::from(Date::from("2021-01-02")), Operand::from(&Date::from("2021-01-02"))] {
            assert_eq!(date.as_str(), "2021-01-02");
        }
        assert_eq!(Operand::from(DateTime::from(time)).as_str(), "1970-01-01T00:00:00Z");
    }

    #[cfg(feature = "time")]
    #[test]
    fn dates_of_time_are_written() {
        use time::macros::{date, datetime};

        for (operand, written) in [
            (Operand::from(date!(2021 - 01 - 02)), "2021-01-02"),
            (datetime!(2021-01-02 03:04:05).into(), "2021-01-02T03:04:05"),
            (datetime!(2021-01-02 03:04:05 UTC).into(), "2021-01-02T03:04:05Z"),
            (datetime!(2021-01-02 03:04:05.078 +02:00).into(), "2021-01-02T03:04:05.078+02:00"),
            (datetime!(0021-01-02 03:04:05 -05:45).into(), "0021-01-02T03:04:05-05:45"),
        ] {
            assert_eq!(operand.as_str(), written);
            assert!(!is_refused(operand), "{written}");
        }
    }

    #[cfg(feature = "chrono")]
    #[test]
    fn dates_of_chrono_are_written() {
        let day = chrono::NaiveDate::from_ymd_opt(2021, 1, 2).unwrap();
        let time = day.and_hms_opt(3, 4, 5).unwrap();
        for (operand, written) in [
            (Operand::from(day), "2021-01-02"),
            (time.into(), "2021-01-02T03:04:05"),
            (time.and_utc().into(), "2021-01-02T03:04:05Z"),
            (time.and_utc().fixed_offset().into(), "2021-01-02T03:04:05Z"),
        ] {
            assert_eq!(operand.as_str(), written);
            assert!(!is_refused(operand), "{written}");
        }
        let distant = chrono::NaiveDate::from_ymd_opt(12021, 1, 2).unwrap();
        assert!(is_refused(distant), "RFC 3339 has four digits for the year");
    }

    #[cfg(feature = "jiff")]
    #[test]
    fn dates_of_jiff_are_written() {
        use jiff::tz::{TimeZone, offset};

        let time = jiff::civil::date(2021, 1, 2).at(3, 4, 5, 0);
        let zoned = time.to_zoned_datetime(TimeZone::fixed(offset(2))).unwrap();
        for (operand, written) in [
            (Operand::from(time.date()), "2021-01-02"),
            (time.into(), "2021-01-02T03:04:05"),
            (zoned.timestamp().into(), "2021-01-02T01:04:05Z"),
            ((&zoned).into(), "2021-01-02T03:04:05+02:00"),
            (zoned.into(), "2021-01-02T03:04:05+02:00"),
        ] {
            assert_eq!(operand.as_str(), written);
            assert!(!is_refused(operand), "{written}");
        }
    }
}
