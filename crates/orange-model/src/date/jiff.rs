//! Conversions of the `jiff` crate.

use jiff::tz::{Offset, TimeZone};
use jiff::{Timestamp, ZonedDateTime, civil};

use super::{Date, DateTime, ParseDateError};

impl From<Timestamp> for DateTime {
    /// Formats as RFC 3339 in UTC.
    fn from(moment: Timestamp) -> Self {
        Self(moment.to_string().into())
    }
}

impl From<&ZonedDateTime> for DateTime {
    /// Formats as RFC 3339, with the offset of the zone at that time and without its name. An offset with seconds or of
    /// 24 hours or more, which RFC 3339 lacks, becomes UTC.
    fn from(moment: &ZonedDateTime) -> Self {
        let offset = moment.offset();
        match offset.seconds() {
            seconds if seconds == 0 || seconds % 60 != 0 || seconds.abs() >= 24 * 3600 => {
                moment.timestamp().into()
            }
            _ => Self(moment.timestamp().display_with_offset(offset).to_string().into()),
        }
    }
}

impl From<ZonedDateTime> for DateTime {
    fn from(moment: ZonedDateTime) -> Self {
        Self::from(&moment)
    }
}

impl From<civil::DateTime> for DateTime {
    /// Formats without a zone.
    fn from(local: civil::DateTime) -> Self {
        Self(local.to_string().into())
    }
}

impl From<civil::Date> for Date {
    fn from(date: civil::Date) -> Self {
        Self(date.to_string().into())
    }
}

impl TryFrom<&DateTime> for Timestamp {
    type Error = ParseDateError;

    fn try_from(date: &DateTime) -> Result<Self, ParseDateError> {
        Self::from_nanosecond(date.zoned()?.unix_timestamp_nanos()).map_err(|_| date.out_of_range())
    }
}

impl TryFrom<&DateTime> for ZonedDateTime {
    type Error = ParseDateError;

    /// Parses the date and time. The zone has the offset of the text at all times.
    fn try_from(date: &DateTime) -> Result<Self, ParseDateError> {
        let offset = Offset::from_seconds(date.zoned()?.offset().whole_seconds());
        let offset = offset.map_err(|_| date.out_of_range())?;
        Ok(Timestamp::try_from(date)?.to_zoned_datetime(TimeZone::fixed(offset)))
    }
}

impl TryFrom<&DateTime> for civil::DateTime {
    type Error = ParseDateError;

    fn try_from(date: &DateTime) -> Result<Self, ParseDateError> {
        let local = date.local()?.assume_utc().unix_timestamp_nanos();
        let utc = Timestamp::from_nanosecond(local).map_err(|_| date.out_of_range())?;
        Ok(Offset::UTC.to_datetime(utc))
    }
}

impl TryFrom<&Date> for civil::Date {
    type Error = ParseDateError;

    fn try_from(date: &Date) -> Result<Self, ParseDateError> {
        let day = date.calendar_date()?;
        let narrow = |value: u8| i8::try_from(value).ok();
        i16::try_from(day.year())
            .ok()
            .and_then(|year| Self::new(year, narrow(day.month().into())?, narrow(day.day())?).ok())
            .ok_or_else(|| date.error())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_type_converts_both_ways() {
        let local = civil::date(2025, 1, 14).at(13, 17, 58, 78_000_000);
        let moment = Offset::UTC.to_timestamp(local).unwrap();
        assert_eq!(DateTime::from(moment).as_str(), "2025-01-14T13:17:58.078Z");
        assert_eq!(Timestamp::try_from(&DateTime::from(moment)), Ok(moment));

        let zoned = moment.to_zoned_datetime(TimeZone::fixed(Offset::constant(1)));
        assert_eq!(DateTime::from(&zoned).as_str(), "2025-01-14T14:17:58.078+01:00");
        let parsed = ZonedDateTime::try_from(&DateTime::from(zoned.clone())).unwrap();
        assert_eq!((&parsed, parsed.offset()), (&zoned, zoned.offset()));

        assert_eq!(DateTime::from(local).as_str(), "2025-01-14T13:17:58.078");
        assert_eq!(civil::DateTime::try_from(&DateTime::from(local)), Ok(local));
        assert!(Timestamp::try_from(&DateTime::from(local)).is_err());

        let day = civil::date(2020, 1, 31);
        assert_eq!(Date::from(day).as_str(), "2020-01-31");
        assert_eq!(civil::Date::try_from(&Date::from(day)), Ok(day));
        assert!(civil::Date::try_from(&Date::from("31/01/2020")).is_err());
    }

    #[test]
    fn an_offset_with_seconds_becomes_utc() {
        let paris = TimeZone::fixed(Offset::from_seconds(561).unwrap());
        assert_eq!(
            DateTime::from(Timestamp::UNIX_EPOCH.to_zoned_datetime(paris)).as_str(),
            "1970-01-01T00:00:00Z"
        );
    }

    #[test]
    fn an_offset_of_a_day_or_more_becomes_utc() {
        let zone = TimeZone::fixed(Offset::from_seconds(24 * 3600).unwrap());
        assert_eq!(
            DateTime::from(Timestamp::UNIX_EPOCH.to_zoned_datetime(zone)).as_str(),
            "1970-01-01T00:00:00Z"
        );
    }

    #[test]
    fn the_end_of_the_calendar_is_an_error() {
        let error = Timestamp::try_from(&DateTime::from("9999-12-31T23:59:59Z")).unwrap_err();
        assert_eq!(error.to_string(), "`9999-12-31T23:59:59Z` is not in the range of the requested type");
    }
}
