//! Conversions of the `time` crate.

use time::{OffsetDateTime, PrimitiveDateTime};

use super::{Date, DateTime, ParseDateError, text};

impl From<OffsetDateTime> for DateTime {
    /// Formats as RFC 3339, in the zone of the value. A zone with seconds or of 24 hours or more, which RFC
    /// 3339 lacks, becomes UTC.
    fn from(moment: OffsetDateTime) -> Self {
        Self(text::format_zoned(moment).into())
    }
}

impl From<PrimitiveDateTime> for DateTime {
    /// Formats without a zone.
    fn from(local: PrimitiveDateTime) -> Self {
        Self(text::format_local(local).into())
    }
}

impl From<time::Date> for Date {
    fn from(date: time::Date) -> Self {
        Self(text::format_date(date).into())
    }
}

impl TryFrom<&DateTime> for OffsetDateTime {
    type Error = ParseDateError;

    fn try_from(date: &DateTime) -> Result<Self, ParseDateError> {
        date.zoned()
    }
}

impl TryFrom<&DateTime> for PrimitiveDateTime {
    type Error = ParseDateError;

    fn try_from(date: &DateTime) -> Result<Self, ParseDateError> {
        date.local()
    }
}

impl TryFrom<&Date> for time::Date {
    type Error = ParseDateError;

    fn try_from(date: &Date) -> Result<Self, ParseDateError> {
        date.calendar_date()
    }
}

#[cfg(test)]
mod tests {
    use time::macros::{date, datetime};

    use super::*;

    #[test]
    fn every_type_converts_both_ways() {
        let moment = datetime!(2025-01-14 13:17:58.078 +1);
        assert_eq!(DateTime::from(moment).as_str(), "2025-01-14T13:17:58.078+01:00");
        assert_eq!(OffsetDateTime::try_from(&DateTime::from(moment)), Ok(moment));

        let local = datetime!(2025-01-14 13:17:58.078);
        assert_eq!(DateTime::from(local).as_str(), "2025-01-14T13:17:58.078");
        assert_eq!(PrimitiveDateTime::try_from(&DateTime::from(moment)), Ok(local));
        assert!(OffsetDateTime::try_from(&DateTime::from(local)).is_err());

        let day = date!(2020 - 01 - 31);
        assert_eq!(Date::from(day).as_str(), "2020-01-31");
        assert_eq!(time::Date::try_from(&Date::from(day)), Ok(day));
        assert!(time::Date::try_from(&Date::from("31/01/2020")).is_err());
    }
}
