//! Conversions of the `chrono` crate.

use chrono::{FixedOffset, NaiveDate, NaiveDateTime, SecondsFormat, TimeZone, Utc};

use super::{Date, DateTime, ParseDateError};

impl<Z: TimeZone> From<chrono::DateTime<Z>> for DateTime {
    /// Formats as RFC 3339, in the zone of the value. A zone with seconds, which RFC 3339 lacks, becomes UTC.
    fn from(moment: chrono::DateTime<Z>) -> Self {
        let moment = moment.fixed_offset();
        let text = match moment.offset().local_minus_utc() % 60 {
            0 => moment.to_rfc3339_opts(SecondsFormat::AutoSi, true),
            _ => moment.to_utc().to_rfc3339_opts(SecondsFormat::AutoSi, true),
        };
        Self(text.into())
    }
}

impl From<NaiveDateTime> for DateTime {
    /// Formats without a zone.
    fn from(local: NaiveDateTime) -> Self {
        Self(local.format("%Y-%m-%dT%H:%M:%S%.f").to_string().into())
    }
}

impl From<NaiveDate> for Date {
    fn from(date: NaiveDate) -> Self {
        Self(date.to_string().into())
    }
}

impl TryFrom<&DateTime> for chrono::DateTime<FixedOffset> {
    type Error = ParseDateError;

    fn try_from(date: &DateTime) -> Result<Self, ParseDateError> {
        let offset = FixedOffset::east_opt(date.zoned()?.offset().whole_seconds());
        let utc = chrono::DateTime::<Utc>::try_from(date)?;
        offset.map(|offset| utc.with_timezone(&offset)).ok_or_else(|| date.out_of_range())
    }
}

impl TryFrom<&DateTime> for chrono::DateTime<Utc> {
    type Error = ParseDateError;

    fn try_from(date: &DateTime) -> Result<Self, ParseDateError> {
        let moment = date.zoned()?;
        Self::from_timestamp(moment.unix_timestamp(), moment.nanosecond()).ok_or_else(|| date.out_of_range())
    }
}

impl TryFrom<&DateTime> for NaiveDateTime {
    type Error = ParseDateError;

    fn try_from(date: &DateTime) -> Result<Self, ParseDateError> {
        let local = date.local()?.assume_utc();
        chrono::DateTime::from_timestamp(local.unix_timestamp(), local.nanosecond())
            .map(|utc| utc.naive_utc())
            .ok_or_else(|| date.out_of_range())
    }
}

impl TryFrom<&Date> for NaiveDate {
    type Error = ParseDateError;

    fn try_from(date: &Date) -> Result<Self, ParseDateError> {
        let day = date.calendar_date()?;
        Self::from_ymd_opt(day.year(), u8::from(day.month()).into(), day.day().into())
            .ok_or_else(|| date.error())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn local() -> NaiveDateTime {
        NaiveDate::from_ymd_opt(2025, 1, 14).and_then(|day| day.and_hms_milli_opt(13, 17, 58, 78)).unwrap()
    }

    #[test]
    fn every_type_converts_both_ways() {
        let moment = local().and_utc();
        assert_eq!(DateTime::from(moment).as_str(), "2025-01-14T13:17:58.078Z");
        assert_eq!(chrono::DateTime::<Utc>::try_from(&DateTime::from(moment)), Ok(moment));

        let zoned = moment.with_timezone(&FixedOffset::east_opt(3600).unwrap());
        assert_eq!(DateTime::from(zoned).as_str(), "2025-01-14T14:17:58.078+01:00");
        let parsed = chrono::DateTime::<FixedOffset>::try_from(&DateTime::from(zoned)).unwrap();
        assert_eq!((parsed, parsed.offset()), (zoned, zoned.offset()));

        assert_eq!(DateTime::from(local()).as_str(), "2025-01-14T13:17:58.078");
        assert_eq!(NaiveDateTime::try_from(&DateTime::from(local())), Ok(local()));
        assert!(chrono::DateTime::<Utc>::try_from(&DateTime::from(local())).is_err());

        let day = local().date();
        assert_eq!(Date::from(day).as_str(), "2025-01-14");
        assert_eq!(NaiveDate::try_from(&Date::from(day)), Ok(day));
        assert!(NaiveDate::try_from(&Date::from("31/01/2020")).is_err());
    }

    #[test]
    fn a_zone_with_seconds_becomes_utc() {
        let paris = FixedOffset::east_opt(561).unwrap();
        assert_eq!(
            DateTime::from(local().and_utc().with_timezone(&paris)).as_str(),
            "2025-01-14T13:17:58.078Z"
        );
    }

    #[test]
    fn a_zone_of_a_day_or_more_is_an_error() {
        let error = chrono::DateTime::<FixedOffset>::try_from(&DateTime::from("2025-01-14T13:17:58+24:00"));
        assert_eq!(
            error.unwrap_err().to_string(),
            "`2025-01-14T13:17:58+24:00` is not a date and time with a zone, such as 2025-01-14T13:17:58Z"
        );
    }
}
