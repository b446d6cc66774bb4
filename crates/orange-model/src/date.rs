//! Dates and times that keep the received text.
//!
//! Servers of one API send both `2025-01-14T13:17:58.078+00:00` and `2023-04-07T10:32:10`. A value keeps its text and
//! parses it on request.

use std::error::Error;
use std::fmt;

use serde::de::{Deserialize, Deserializer};
use serde::ser::{Serialize, Serializer};
use time::{Month, OffsetDateTime, PrimitiveDateTime, Time, UtcOffset};

use super::decoded::Decoded;
use super::field_value::FieldValue;
use super::object;
use super::reader::Scalar;

/// A date and time as received text, parsed on request.
///
/// ```
/// use orange_model::DateTime;
///
/// let date: DateTime = serde_json::from_str(r#""2025-01-14T13:17:58.078+00:00""#)?;
/// assert_eq!(date.to_offset()?.unix_timestamp(), 1_736_860_678);
///
/// let zoneless = DateTime::from("2023-04-07T10:32:10");
/// assert!(zoneless.to_offset().is_err());
/// assert_eq!(zoneless.to_local()?.hour(), 10);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct DateTime(Box<str>);

/// A calendar date as received text, parsed on request.
///
/// ```
/// use orange_model::Date;
///
/// assert_eq!(Date::from("2020-01-31").to_date()?.day(), 31);
/// assert!(Date::from("31/01/2020").to_date().is_err());
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct Date(Box<str>);

/// Text that is not a date or time of the requested kind.
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
        &self.0
    }

    /// Parses the date and time with its zone.
    ///
    /// # Errors
    /// Returns an error if the text is not a date and time, or has no zone. For text without a zone, use
    /// [`to_local`](Self::to_local).
    pub fn to_offset(&self) -> Result<OffsetDateTime, ParseDateError> {
        match parse(&self.0) {
            Some((local, Some(offset))) => Ok(local.assume_offset(offset)),
            _ => Err(self.error("a date and time with a zone, such as 2025-01-14T13:17:58Z")),
        }
    }

    /// Parses the date and time, ignoring the zone.
    ///
    /// # Errors
    /// Returns an error if the text is not a date and time.
    pub fn to_local(&self) -> Result<PrimitiveDateTime, ParseDateError> {
        match parse(&self.0) {
            Some((local, _)) => Ok(local),
            None => Err(self.error("a date and time, such as 2025-01-14T13:17:58")),
        }
    }

    fn error(&self, expected: &'static str) -> ParseDateError {
        ParseDateError { text: self.0.clone(), expected }
    }
}

impl Date {
    /// The received text.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Parses the date.
    ///
    /// # Errors
    /// Returns an error if the text does not have the form `2020-01-31`.
    pub fn to_date(&self) -> Result<time::Date, ParseDateError> {
        let mut text = Scan(self.0.as_bytes());
        text.date()
            .filter(|_| text.0.is_empty())
            .ok_or_else(|| ParseDateError { text: self.0.clone(), expected: "a date, such as 2020-01-31" })
    }
}

/// Parses RFC 3339 and the deviations that servers send: no zone, a space for the `T`, a zone without colon, no
/// seconds.
fn parse(text: &str) -> Option<(PrimitiveDateTime, Option<UtcOffset>)> {
    let mut text = Scan(text.as_bytes());
    let date = text.date()?;
    text.one_of(b"Tt ")?;
    let hour = text.digits(2)?;
    text.one_of(b":")?;
    let minute = text.digits(2)?;
    let mut second = 0;
    let mut nanosecond = 0;
    if text.one_of(b":").is_some() {
        second = text.digits(2)?;
        if text.one_of(b".,").is_some() {
            nanosecond = text.fraction()?;
        }
    }
    // A leap second becomes the last nanosecond before it, because `time` has no leap seconds.
    if second == 60 {
        (second, nanosecond) = (59, 999_999_999);
    }
    let time = Time::from_hms_nano(small(hour)?, small(minute)?, small(second)?, nanosecond).ok()?;
    let offset = text.offset()?;
    text.0.is_empty().then_some((PrimitiveDateTime::new(date, time), offset))
}

fn small(value: u32) -> Option<u8> {
    u8::try_from(value).ok()
}

/// The unread rest of a text.
struct Scan<'a>(&'a [u8]);

impl Scan<'_> {
    fn one_of(&mut self, allowed: &[u8]) -> Option<u8> {
        let (&first, rest) = self.0.split_first()?;
        allowed.contains(&first).then(|| {
            self.0 = rest;
            first
        })
    }

    fn digits(&mut self, count: usize) -> Option<u32> {
        let mut value: u32 = 0;
        for _ in 0..count {
            let digit = char::from(self.one_of(b"0123456789")?).to_digit(10)?;
            value = value.checked_mul(10)?.checked_add(digit)?;
        }
        Some(value)
    }

    /// Parses the digits of a fraction as nanoseconds. Further digits are dropped.
    fn fraction(&mut self) -> Option<u32> {
        let mut scale: u32 = 100_000_000;
        let mut value = scale.checked_mul(self.digits(1)?)?;
        while let Some(digit) = self.digits(1) {
            scale /= 10;
            value = value.checked_add(scale.checked_mul(digit)?)?;
        }
        Some(value)
    }

    fn date(&mut self) -> Option<time::Date> {
        let year = i32::try_from(self.digits(4)?).ok()?;
        self.one_of(b"-")?;
        let month = Month::try_from(small(self.digits(2)?)?).ok()?;
        self.one_of(b"-")?;
        time::Date::from_calendar_date(year, month, small(self.digits(2)?)?).ok()
    }

    /// Parses a zone. Returns `Some(None)` at the end of the text, and `None` for anything but a zone.
    fn offset(&mut self) -> Option<Option<UtcOffset>> {
        if self.0.is_empty() {
            return Some(None);
        }
        if self.one_of(b"Zz").is_some() {
            return Some(Some(UtcOffset::UTC));
        }
        let west = self.one_of(b"+-")? == b'-';
        let hours = i8::try_from(self.digits(2)?).ok()?;
        let minutes = if self.0.is_empty() {
            0
        } else {
            self.one_of(b":");
            i8::try_from(self.digits(2)?).ok()?
        };
        let (hours, minutes) =
            if west { (hours.checked_neg()?, minutes.checked_neg()?) } else { (hours, minutes) };
        UtcOffset::from_hms(hours, minutes, 0).ok().map(Some)
    }
}

impl From<OffsetDateTime> for DateTime {
    /// Formats as RFC 3339, in the zone of the value. A zone with seconds, which RFC 3339 lacks, becomes UTC.
    fn from(moment: OffsetDateTime) -> Self {
        let moment = match moment.offset().seconds_past_minute() {
            0 => moment,
            // Fails only at the ends of the calendar.
            _ => moment.checked_to_offset(UtcOffset::UTC).unwrap_or(moment),
        };
        let offset = moment.offset();
        let mut text = local_text(PrimitiveDateTime::new(moment.date(), moment.time()));
        if offset.is_utc() {
            text.push('Z');
        } else {
            let sign = if offset.is_negative() { '-' } else { '+' };
            let (hours, minutes, _) = offset.as_hms();
            text.push_str(&format!("{sign}{:02}:{:02}", hours.unsigned_abs(), minutes.unsigned_abs()));
        }
        Self(text.into())
    }
}

impl From<PrimitiveDateTime> for DateTime {
    /// Formats without a zone.
    fn from(local: PrimitiveDateTime) -> Self {
        Self(local_text(local).into())
    }
}

fn local_text(local: PrimitiveDateTime) -> String {
    let (hour, minute, second, nanosecond) = local.as_hms_nano();
    let mut text = format!("{}T{hour:02}:{minute:02}:{second:02}", date_text(local.date()));
    if nanosecond != 0 {
        text.push_str(format!(".{nanosecond:09}").trim_end_matches('0'));
    }
    text
}

fn date_text(date: time::Date) -> String {
    format!("{:04}-{:02}-{:02}", date.year(), u8::from(date.month()), date.day())
}

impl From<time::Date> for Date {
    fn from(date: time::Date) -> Self {
        Self(date_text(date).into())
    }
}

macro_rules! text_date {
    ($($name:ident)*) => {$(
        impl From<&str> for $name {
            /// Accepts any text; parsing it later may fail.
            fn from(text: &str) -> Self {
                Self(text.into())
            }
        }

        impl From<String> for $name {
            fn from(text: String) -> Self {
                Self(text.into())
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(&self.0)
            }
        }

        impl fmt::Debug for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(&self.0)
            }
        }

        impl Serialize for $name {
            fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.serialize_str(&self.0)
            }
        }

        impl<'de> Deserialize<'de> for $name {
            fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                object::deserialize("a date", deserializer)
            }
        }

        impl FieldValue for $name {
            fn read_scalar(slot: &mut Option<Self>, scalar: Scalar<'_>) -> Decoded {
                scalar.text_into(slot, |text| Self(text.into()))
            }
        }
    )*};
}

text_date!(DateTime Date);

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use time::macros::{date, datetime};

    use super::*;

    #[test]
    fn forms_that_servers_send_are_parsed() {
        for (text, expected) in [
            ("2025-01-14T13:17:58.078+00:00", datetime!(2025-01-14 13:17:58.078 UTC)),
            ("2025-01-14t13:17:58z", datetime!(2025-01-14 13:17:58 UTC)),
            ("2025-01-14 13:17:58+0130", datetime!(2025-01-14 13:17:58 +1:30)),
            ("2025-01-14T13:17-05", datetime!(2025-01-14 13:17 -5)),
            ("2025-01-14T13:17:58.123456789012Z", datetime!(2025-01-14 13:17:58.123_456_789 UTC)),
            ("2016-12-31T23:59:60Z", datetime!(2016-12-31 23:59:59.999_999_999 UTC)),
        ] {
            assert_eq!(DateTime::from(text).to_offset(), Ok(expected), "{text}");
        }
        assert_eq!(DateTime::from("2023-04-07T10:32:10").to_local(), Ok(datetime!(2023-04-07 10:32:10)));
    }

    #[test]
    fn text_that_is_no_date_is_kept_and_fails_to_parse() {
        for text in [
            "",
            "tomorrow",
            "2025-02-30T00:00:00Z",
            "2025-01-14T25:00:00Z",
            "2025-01-14T13:17:58.Z",
            "2025-01-14T13:17:58+99:99",
            "2025-01-14T13:17:58Z!",
            "é025-01-14",
        ] {
            let date = DateTime::from(text);
            assert!(date.to_offset().is_err() && date.to_local().is_err(), "{text}");
            assert_eq!(serde_json::to_string(&date).unwrap(), serde_json::to_string(text).unwrap());
        }
        let error = DateTime::from("2023-04-07T10:32:10").to_offset().unwrap_err();
        assert!(error.to_string().contains("with a zone"), "{error}");
        assert!(Date::from("2020-01-31T00:00:00Z").to_date().is_err());
    }

    #[test]
    fn times_are_formatted_as_rfc_3339() {
        for (moment, expected) in [
            (datetime!(2025-01-14 13:17:58.078 UTC), "2025-01-14T13:17:58.078Z"),
            (datetime!(2025-01-14 13:17:58 -3:30), "2025-01-14T13:17:58-03:30"),
            (datetime!(1900-01-01 00:09:21 +0:09:21), "1900-01-01T00:00:00Z"),
        ] {
            assert_eq!(DateTime::from(moment).as_str(), expected);
        }
        assert_eq!(DateTime::from(datetime!(2023-04-07 10:32:10)).as_str(), "2023-04-07T10:32:10");
        assert_eq!(Date::from(date!(2020 - 01 - 31)).as_str(), "2020-01-31");
    }

    proptest! {
        #[test]
        fn every_time_survives_formatting_and_parsing(seconds in -62_000_000_000_i64..250_000_000_000, nanos in 0_i64..1_000_000_000, offset in -86_399_i32..86_400, whole in any::<bool>()) {
            let offset = UtcOffset::from_whole_seconds(if whole { offset / 60 * 60 } else { offset }).unwrap();
            let moment = OffsetDateTime::from_unix_timestamp(seconds).unwrap() + time::Duration::nanoseconds(nanos);
            let moment = moment.to_offset(offset);
            prop_assume!((0..=9999).contains(&moment.year()));
            prop_assert_eq!(DateTime::from(moment).to_offset(), Ok(moment));
        }

        #[test]
        fn no_text_makes_parsing_panic(text in "\\PC{0,40}") {
            let _ = DateTime::from(text.as_str()).to_offset();
            let _ = Date::from(text).to_date();
        }
    }
}
