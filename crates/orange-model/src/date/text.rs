//! Parser and formatter of dates: RFC 3339 with the deviations that servers send.
//!
//! The calendar is that of the `time` crate. No public signature names it unless the feature `time` is enabled.

use time::{Date, Month, OffsetDateTime, PrimitiveDateTime, Time, UtcOffset};

/// A date and time, and its zone if the text has one.
pub(super) type Parsed = (PrimitiveDateTime, Option<UtcOffset>);

/// Parses RFC 3339, with these deviations:
///
/// - no zone, a zone without a colon, or a zone of hours only;
/// - a space for the `T`;
/// - no seconds;
/// - a comma as the decimal separator;
/// - second 60 in any minute.
///
/// Digits beyond nanoseconds are dropped.
pub(super) fn date_time(text: &str) -> Option<Parsed> {
    let mut text = Scanner(text.as_bytes());
    let date = text.date()?;
    text.take_one_of(b"Tt ")?;
    let hour = text.digits(2)?;
    text.take_one_of(b":")?;
    let minute = text.digits(2)?;
    let mut second = 0;
    let mut nanosecond = 0;
    if text.take_one_of(b":").is_some() {
        second = text.digits(2)?;
        if text.take_one_of(b".,").is_some() {
            nanosecond = text.fraction()?;
        }
    }
    // A leap second becomes the last nanosecond before it, because `time` has no leap seconds.
    if second == 60 {
        (second, nanosecond) = (59, 999_999_999);
    }
    let time = Time::from_hms_nano(to_u8(hour)?, to_u8(minute)?, to_u8(second)?, nanosecond).ok()?;
    let offset = text.offset()?;
    text.0.is_empty().then_some((PrimitiveDateTime::new(date, time), offset))
}

/// Parses `2020-01-31`.
pub(super) fn date(text: &str) -> Option<Date> {
    let mut text = Scanner(text.as_bytes());
    text.date().filter(|_| text.0.is_empty())
}

fn to_u8(value: u32) -> Option<u8> {
    u8::try_from(value).ok()
}

/// The unread rest of a text.
struct Scanner<'a>(&'a [u8]);

impl Scanner<'_> {
    fn take_one_of(&mut self, allowed: &[u8]) -> Option<u8> {
        let (&first, rest) = self.0.split_first()?;
        allowed.contains(&first).then(|| {
            self.0 = rest;
            first
        })
    }

    fn digits(&mut self, count: usize) -> Option<u32> {
        let mut value: u32 = 0;
        for _ in 0..count {
            let digit = char::from(self.take_one_of(b"0123456789")?).to_digit(10)?;
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

    fn date(&mut self) -> Option<Date> {
        let year = i32::try_from(self.digits(4)?).ok()?;
        self.take_one_of(b"-")?;
        let month = Month::try_from(to_u8(self.digits(2)?)?).ok()?;
        self.take_one_of(b"-")?;
        Date::from_calendar_date(year, month, to_u8(self.digits(2)?)?).ok()
    }

    /// Parses a zone. Returns `Some(None)` at the end of the text, and `None` for anything but a zone.
    fn offset(&mut self) -> Option<Option<UtcOffset>> {
        if self.0.is_empty() {
            return Some(None);
        }
        if self.take_one_of(b"Zz").is_some() {
            return Some(Some(UtcOffset::UTC));
        }
        let west = self.take_one_of(b"+-")? == b'-';
        // `UtcOffset` has hours up to 25, RFC 3339 up to 23.
        let hours = i8::try_from(self.digits(2)?).ok().filter(|hours| *hours < 24)?;
        let minutes = if self.0.is_empty() {
            0
        } else {
            self.take_one_of(b":");
            i8::try_from(self.digits(2)?).ok()?
        };
        let (hours, minutes) =
            if west { (hours.checked_neg()?, minutes.checked_neg()?) } else { (hours, minutes) };
        UtcOffset::from_hms(hours, minutes, 0).ok().map(Some)
    }
}

/// Formats as RFC 3339, in the zone of the value. A zone with seconds or of 24 hours or more, which RFC 3339 lacks, becomes
/// UTC.
pub(super) fn format_zoned(moment: OffsetDateTime) -> String {
    let moment = match moment.offset().as_hms() {
        (-23..=23, _, 0) => moment,
        // Fails only at the ends of the calendar.
        _ => moment.checked_to_offset(UtcOffset::UTC).unwrap_or(moment),
    };
    let offset = moment.offset();
    let mut text = format_local(PrimitiveDateTime::new(moment.date(), moment.time()));
    if offset.is_utc() {
        text.push('Z');
    } else {
        let sign = if offset.is_negative() { '-' } else { '+' };
        let (hours, minutes, _) = offset.as_hms();
        text.push_str(&format!("{sign}{:02}:{:02}", hours.unsigned_abs(), minutes.unsigned_abs()));
    }
    text
}

/// Formats as RFC 3339 without a zone.
pub(super) fn format_local(local: PrimitiveDateTime) -> String {
    let (hour, minute, second, nanosecond) = local.as_hms_nano();
    let mut text = format!("{}T{hour:02}:{minute:02}:{second:02}", format_date(local.date()));
    if nanosecond != 0 {
        text.push_str(format!(".{nanosecond:09}").trim_end_matches('0'));
    }
    text
}

/// Formats as `2020-01-31`. A year before 0, which RFC 3339 lacks, has a minus sign and four digits, and is not parsed.
pub(super) fn format_date(date: Date) -> String {
    let sign = if date.year() < 0 { "-" } else { "" };
    format!("{sign}{:04}-{:02}-{:02}", date.year().unsigned_abs(), u8::from(date.month()), date.day())
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use time::macros::{date, datetime};

    use super::*;

    fn zoned(text: &str) -> Option<OffsetDateTime> {
        let (local, offset) = date_time(text)?;
        Some(local.assume_offset(offset?))
    }

    #[test]
    fn notations_that_servers_send_are_parsed() {
        for (text, expected) in [
            ("2025-01-14T13:17:58.078+00:00", datetime!(2025-01-14 13:17:58.078 UTC)),
            ("2025-01-14t13:17:58z", datetime!(2025-01-14 13:17:58 UTC)),
            ("2025-01-14 13:17:58+0130", datetime!(2025-01-14 13:17:58 +1:30)),
            ("2025-01-14T13:17-05", datetime!(2025-01-14 13:17 -5)),
            ("2025-01-14T13:17:58.123456789012Z", datetime!(2025-01-14 13:17:58.123_456_789 UTC)),
            ("2025-01-14T13:17:58,078+23:59", datetime!(2025-01-14 13:17:58.078 +23:59)),
            ("2016-12-31T23:59:60Z", datetime!(2016-12-31 23:59:59.999_999_999 UTC)),
            ("2025-01-14T13:17:60.5Z", datetime!(2025-01-14 13:17:59.999_999_999 UTC)),
        ] {
            assert_eq!(zoned(text), Some(expected), "{text}");
        }
        assert_eq!(date_time("2023-04-07T10:32:10"), Some((datetime!(2023-04-07 10:32:10), None)));
        assert_eq!(date("2020-01-31"), Some(date!(2020 - 01 - 31)));
    }

    #[test]
    fn text_that_is_no_date_fails_to_parse() {
        for text in [
            "",
            "tomorrow",
            "2025-02-30T00:00:00Z",
            "2025-01-14T25:00:00Z",
            "2025-01-14T13:17:58.Z",
            "2025-01-14T13:17:58+99:99",
            "2025-01-14T13:17:58+24:00",
            "2025-01-14T13:17:58-25:59",
            "2025-01-14T13:17:58+24",
            "-0001-01-14T13:17:58Z",
            "-001-01-14T13:17:58Z",
            "2025-01-14T13:17:58Z!",
            "é025-01-14",
        ] {
            assert_eq!(date_time(text), None, "{text}");
        }
        for text in ["2020-01-31T00:00:00Z", "-0001-01-31", "-001-01-31"] {
            assert_eq!(date(text), None, "{text}");
        }
    }

    #[test]
    fn times_are_written_as_rfc_3339() {
        for (moment, expected) in [
            (datetime!(2025-01-14 13:17:58.078 UTC), "2025-01-14T13:17:58.078Z"),
            (datetime!(2025-01-14 13:17:58 -3:30), "2025-01-14T13:17:58-03:30"),
            (datetime!(1900-01-01 00:09:21 +0:09:21), "1900-01-01T00:00:00Z"),
            (datetime!(2025-01-14 13:17:58 +24:00), "2025-01-13T13:17:58Z"),
        ] {
            assert_eq!(format_zoned(moment), expected);
        }
        assert_eq!(format_local(datetime!(2023-04-07 10:32:10)), "2023-04-07T10:32:10");
        assert_eq!(format_date(date!(2020 - 01 - 31)), "2020-01-31");
    }

    #[test]
    fn a_year_before_zero_is_written_with_a_sign_and_is_no_date() {
        let text = format_date(date!(-0001 - 12 - 31));
        assert_eq!(text, "-0001-12-31");
        assert_eq!(date(&text), None);
        assert_eq!(date_time(&format_zoned(datetime!(-0001-12-31 23:00 UTC))), None);
    }

    proptest! {
        #[test]
        fn every_time_survives_writing_and_parsing(
            seconds in -62_000_000_000_i64..250_000_000_000,
            nanos in 0_i64..1_000_000_000,
            offset in -86_399_i32..86_400,
            whole in any::<bool>(),
        ) {
            let offset = UtcOffset::from_whole_seconds(if whole { offset / 60 * 60 } else { offset }).unwrap();
            let moment = OffsetDateTime::from_unix_timestamp(seconds).unwrap() + time::Duration::nanoseconds(nanos);
            let moment = moment.to_offset(offset);
            prop_assume!((0..=9999).contains(&moment.year()));
            prop_assert_eq!(zoned(&format_zoned(moment)), Some(moment));
        }

        #[test]
        fn no_text_makes_parsing_panic(text in "\\PC{0,40}") {
            let _ = date_time(&text);
            let _ = date(&text);
        }
    }
}
