//! Conversions of the standard library's `SystemTime`.

use std::time::{Duration, SystemTime};

use time::OffsetDateTime;

use super::{DateTime, ParseDateError, text};

impl From<SystemTime> for DateTime {
    /// Formats as RFC 3339 in UTC. A time after the year 9999 becomes the last second of that year, and a time before the
    /// year 0 the first second of the year 0, because RFC 3339 has no other years.
    fn from(time: SystemTime) -> Self {
        Self(text::format_zoned(clamp_to_calendar(time)).into())
    }
}

/// Converts a time to UTC. A time outside the years 0 to 9999 becomes the nearest time within them.
fn clamp_to_calendar(time: SystemTime) -> OffsetDateTime {
    let (nanoseconds, limit) = match time.duration_since(SystemTime::UNIX_EPOCH) {
        Ok(after) => (i128::try_from(after.as_nanos()).ok(), LAST),
        Err(before) => (i128::try_from(before.duration().as_nanos()).ok().and_then(i128::checked_neg), FIRST),
    };
    let moment = nanoseconds.and_then(|nanos| OffsetDateTime::from_unix_timestamp_nanos(nanos).ok());
    moment
        .filter(|moment| (0..=9999).contains(&moment.year()))
        // The limits are in the calendar.
        .or_else(|| OffsetDateTime::from_unix_timestamp(limit).ok())
        .unwrap_or(OffsetDateTime::UNIX_EPOCH)
}

/// Start of the year 0, in seconds since 1970.
const FIRST: i64 = -62_167_219_200;
/// Last second of the year 9999, in seconds since 1970.
const LAST: i64 = 253_402_300_799;

impl TryFrom<&DateTime> for SystemTime {
    type Error = ParseDateError;

    fn try_from(date: &DateTime) -> Result<Self, ParseDateError> {
        let moment = date.zoned()?;
        // Whole seconds, rounded down, and the rest.
        let seconds = Duration::from_secs(moment.unix_timestamp().unsigned_abs());
        let whole = if moment.unix_timestamp() < 0 {
            Self::UNIX_EPOCH.checked_sub(seconds)
        } else {
            Self::UNIX_EPOCH.checked_add(seconds)
        };
        whole
            .and_then(|whole| whole.checked_add(Duration::from_nanos(moment.nanosecond().into())))
            .ok_or_else(|| date.out_of_range())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn times_on_both_sides_of_1970_survive() {
        for text in [
            "2025-01-14T13:17:58.078Z",
            "1970-01-01T00:00:00Z",
            "1969-12-31T23:59:59.5Z",
            "1700-01-01T00:00:00.0001Z",
            "9999-12-31T23:59:59Z",
        ] {
            let time = SystemTime::try_from(&DateTime::from(text)).unwrap();
            assert_eq!(DateTime::from(time).as_str(), text);
        }
        let zoned = SystemTime::try_from(&DateTime::from("1970-01-01T01:00:00+01:00"));
        assert_eq!(zoned, Ok(SystemTime::UNIX_EPOCH));
        assert!(SystemTime::try_from(&DateTime::from("1970-01-01T01:00:00")).is_err());
    }

    #[test]
    fn a_time_beyond_the_calendar_becomes_its_end() {
        let millennium = Duration::from_secs(365 * 24 * 3600 * 1000);
        for (time, expected) in [
            (SystemTime::UNIX_EPOCH.checked_add(9 * millennium), "9999-12-31T23:59:59Z"),
            (SystemTime::UNIX_EPOCH.checked_sub(3 * millennium), "0000-01-01T00:00:00Z"),
        ] {
            // Windows has no time before 1601.
            let Some(time) = time else { continue };
            assert_eq!(DateTime::from(time).as_str(), expected);
        }
    }
}
