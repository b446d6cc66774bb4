//! Parses dates in filters.

use time::format_description::well_known::Rfc3339;
use time::macros::format_description;
use time::{Date, OffsetDateTime, PrimitiveDateTime};

/// Parses RFC 3339, a date and time without zone (UTC), or a date (midnight UTC).
pub(super) fn parse_date(text: &str) -> Option<OffsetDateTime> {
    // Fast exit: every date begins with a year and a hyphen and is within these lengths.
    let bytes = text.as_bytes();
    if bytes.len() < 10 || bytes.len() > 64 || bytes.get(4) != Some(&b'-') {
        return None;
    }
    if let Ok(date) = Date::parse(text, format_description!("[year]-[month]-[day]")) {
        return Some(date.midnight().assume_utc());
    }
    if let Ok(date) = OffsetDateTime::parse(text, &Rfc3339) {
        return Some(date);
    }
    let zoneless =
        format_description!("[year]-[month]-[day]T[hour]:[minute]:[second][optional [.[subsecond]]]");
    PrimitiveDateTime::parse(text, zoneless).ok().map(PrimitiveDateTime::assume_utc)
}

#[cfg(test)]
mod tests {
    use time::macros::datetime;

    use super::*;

    #[test]
    fn documented_date_formats_are_parsed() {
        let noon = datetime!(2025-01-14 12:00 UTC);
        assert_eq!(parse_date("2025-01-14T12:00:00Z"), Some(noon));
        assert_eq!(parse_date("2025-01-14T13:00:00+01:00"), Some(noon));
        assert_eq!(parse_date("2025-01-14T12:00:00.000+00:00"), Some(noon));
        assert_eq!(parse_date("2025-01-14T12:00:00"), Some(noon));
        assert_eq!(parse_date("2025-01-14T12:00:00.5"), Some(noon + time::Duration::milliseconds(500)));
        assert_eq!(parse_date("2025-01-14"), Some(datetime!(2025-01-14 0:00 UTC)));
    }

    #[test]
    fn other_text_is_not_a_date() {
        for text in [
            "",
            "31000",
            "doudou",
            "2025-13-01",
            "2025-01-14T25:00:00Z",
            "2025-01-14 12:00:00",
            "20250114",
            "0000-00-00",
        ] {
            assert_eq!(parse_date(text), None, "{text}");
        }
    }
}
