//! Dates and times that keep the received text.
//!
//! Servers of one API send both `2025-01-14T13:17:58.078+00:00` and `2023-04-07T10:32:10`. A value keeps its text and
//! parses it on request.

mod text;

mod system_time;

#[cfg(feature = "chrono")]
mod chrono;
#[cfg(feature = "jiff")]
mod jiff;
#[cfg(feature = "time")]
mod time;

use std::error::Error;
use std::fmt;

use super::short_text::ShortText;

/// A date and time as received text, parsed on request.
///
/// The text is RFC 3339. These deviations are accepted: no zone, a zone without a colon or of hours only, a space for the
/// `T`, no seconds, a comma as the decimal separator. Second 60 is accepted in any minute and becomes the last nanosecond
/// before it. Digits beyond nanoseconds are ignored. Any other text is kept as received and is not
/// [valid](Self::is_valid).
///
/// # Conversions
///
/// `From` writes RFC 3339, without the zone if the type has none. RFC 3339 has the years 0 to 9999. Another year is written
/// with a sign and is not [valid](Self::is_valid); a `SystemTime` becomes the nearest time within these years instead.
///
/// `TryFrom<&DateTime>` parses the text and returns a [`ParseDateError`] if it is not a date and time, if the target needs a
/// zone that the text lacks, or if the target cannot hold the value. A target without a zone ignores the zone of the text.
///
/// | feature | with a zone | without a zone |
/// |---|---|---|
/// | none | [`SystemTime`](std::time::SystemTime) | |
/// | `time` | `time::OffsetDateTime` | `time::PrimitiveDateTime` |
/// | `chrono` | `chrono::DateTime` (parsed as `Utc` or `FixedOffset`) | `chrono::NaiveDateTime` |
/// | `jiff` | `jiff::Timestamp`, `jiff::ZonedDateTime` | `jiff::civil::DateTime` |
///
/// ```
/// use std::time::{Duration, SystemTime};
///
/// use orange_model::DateTime;
///
/// let date: DateTime = serde_json::from_str(r#""2025-01-14T13:17:58.078+00:00""#)?;
/// assert_eq!(SystemTime::try_from(&date)?, SystemTime::UNIX_EPOCH + Duration::from_millis(1_736_860_678_078));
///
/// let zoneless = DateTime::from("2023-04-07T10:32:10");
/// assert!(zoneless.is_valid());
/// assert!(SystemTime::try_from(&zoneless).is_err());
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct DateTime(ShortText);

/// A calendar date as received text, parsed on request.
///
/// # Conversions
///
/// `From` writes a date, `TryFrom<&Date>` parses it and returns a [`ParseDateError`] if the text is not a date such as
/// `2020-01-31`: `time::Date` (feature `time`), `chrono::NaiveDate` (`chrono`) and `jiff::civil::Date` (`jiff`).
///
/// ```
/// use orange_model::Date;
///
/// assert!(Date::from("2020-01-31").is_valid());
/// assert!(!Date::from("31/01/2020").is_valid());
/// ```
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct Date(ShortText);

/// Text that is not a date or time, lacks the zone that the requested type needs, or exceeds its range.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ParseDateError {
    text: Box<str>,
    expected: &'static str,
}

impl fmt::Display for ParseDateError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "`{}` is not {}", self.text, self.expected)
    }
}

impl Error for ParseDateError {}

impl DateTime {
    /// The received text.
    pub fn as_str(&self) -> &str {
        self.0.as_str()
    }

    /// Whether the text is a date and time, with or without a zone.
    pub fn is_valid(&self) -> bool {
        text::date_time(self.as_str()).is_some()
    }

    /// The seconds since 1970-01-01T00:00:00Z, rounded down.
    ///
    /// ```
    /// use orange_model::DateTime;
    ///
    /// assert_eq!(DateTime::from("2025-01-14T14:17:58.078+01:00").unix_timestamp()?, 1_736_860_678);
    /// # Ok::<(), orange_model::ParseDateError>(())
    /// ```
    ///
    /// # Errors
    /// Returns an error if the text is not a date and time, or has no zone.
    pub fn unix_timestamp(&self) -> Result<i64, ParseDateError> {
        Ok(self.zoned()?.unix_timestamp())
    }

    /// Parses the date and time with its zone.
    fn zoned(&self) -> Result<::time::OffsetDateTime, ParseDateError> {
        match text::date_time(self.as_str()) {
            Some((local, Some(offset))) => Ok(local.assume_offset(offset)),
            _ => Err(self.error("a date and time with a zone, such as 2025-01-14T13:17:58Z")),
        }
    }

    /// Parses the date and time, ignoring the zone.
    #[cfg(any(feature = "time", feature = "chrono", feature = "jiff"))]
    fn local(&self) -> Result<::time::PrimitiveDateTime, ParseDateError> {
        match text::date_time(self.as_str()) {
            Some((local, _)) => Ok(local),
            None => Err(self.error("a date and time, such as 2025-01-14T13:17:58")),
        }
    }

    /// The error for a value that the target type cannot hold.
    fn out_of_range(&self) -> ParseDateError {
        self.error("in the range of the requested type")
    }

    fn error(&self, expected: &'static str) -> ParseDateError {
        ParseDateError { text: self.as_str().into(), expected }
    }
}

impl Date {
    /// The received text.
    pub fn as_str(&self) -> &str {
        self.0.as_str()
    }

    /// Whether the text is a date, such as `2020-01-31`.
    pub fn is_valid(&self) -> bool {
        text::date(self.as_str()).is_some()
    }

    #[cfg(any(feature = "time", feature = "chrono", feature = "jiff"))]
    fn calendar_date(&self) -> Result<::time::Date, ParseDateError> {
        text::date(self.as_str()).ok_or_else(|| self.error())
    }

    #[cfg(any(feature = "time", feature = "chrono", feature = "jiff"))]
    fn error(&self) -> ParseDateError {
        ParseDateError { text: self.as_str().into(), expected: "a date, such as 2020-01-31" }
    }
}

macro_rules! text_date {
    ($($name:ident)*) => {$(
        impl fmt::Debug for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(self.as_str())
            }
        }

        crate::__text_value!($name, "a date", #[doc = "Accepts any text; parsing it later may fail."]);
    )*};
}

text_date!(DateTime Date);

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn text_that_is_no_date_is_kept() {
        for text in [
            "",
            "tomorrow",
            "2025-02-30T00:00:00Z",
            "2025-01-14T13:17:58+24:00",
            "-0001-01-14T00:00:00Z",
            "-0001-01-14",
        ] {
            let date = DateTime::from(text);
            assert!(!date.is_valid() && date.unix_timestamp().is_err(), "{text}");
            assert_eq!(serde_json::to_string(&date).unwrap(), serde_json::to_string(text).unwrap());
            assert!(!Date::from(text).is_valid());
        }
    }

    #[test]
    fn a_time_without_a_zone_has_no_timestamp() {
        let error = DateTime::from("2023-04-07T10:32:10").unix_timestamp().unwrap_err();
        assert_eq!(
            error.to_string(),
            "`2023-04-07T10:32:10` is not a date and time with a zone, such as 2025-01-14T13:17:58Z"
        );
    }
}
