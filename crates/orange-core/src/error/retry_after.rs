//! `Retry-After`: seconds or a date (RFC 9110, 10.2.3).
//!
//! No Orange document mentions the header, so it is honoured when present and never relied on.

use std::time::{Duration, SystemTime};

use http::HeaderMap;
use http::header::{DATE, RETRY_AFTER};

/// How long the server asks to wait. A date is measured against the answer's own `Date` where there
/// is one, so that a wrong clock here does not matter.
pub(crate) fn retry_after(headers: &HeaderMap, now: SystemTime) -> Option<Duration> {
    let text = headers.get(RETRY_AFTER)?.to_str().ok()?.trim();
    if let Ok(seconds) = text.parse::<u64>() {
        return Some(Duration::from_secs(seconds));
    }
    let until = httpdate::parse_http_date(text).ok()?;
    let sent = headers
        .get(DATE)
        .and_then(|date| date.to_str().ok())
        .and_then(|date| httpdate::parse_http_date(date).ok())
        .unwrap_or(now);
    Some(until.duration_since(sent).unwrap_or_default())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(pairs: &[(http::HeaderName, &str)]) -> Option<Duration> {
        let mut headers = HeaderMap::new();
        for (name, value) in pairs {
            headers.insert(name.clone(), value.parse().unwrap());
        }
        retry_after(&headers, SystemTime::UNIX_EPOCH + Duration::from_secs(784_111_777 - 10))
    }

    #[test]
    fn seconds_and_dates_are_read_and_nonsense_is_not() {
        let date = "Sun, 06 Nov 1994 08:49:37 GMT";
        assert_eq!(read(&[(RETRY_AFTER, "120")]), Some(Duration::from_secs(120)));
        assert_eq!(read(&[(RETRY_AFTER, date)]), Some(Duration::from_secs(10)));
        assert_eq!(
            read(&[(RETRY_AFTER, date), (DATE, "Sun, 06 Nov 1994 08:49:07 GMT")]),
            Some(Duration::from_secs(30))
        );
        assert_eq!(
            read(&[(RETRY_AFTER, date), (DATE, "Sun, 06 Nov 1994 09:00:00 GMT")]),
            Some(Duration::ZERO)
        );
        for nonsense in ["-1", "soon", "", "99999999999999999999999"] {
            assert_eq!(read(&[(RETRY_AFTER, nonsense)]), None, "{nonsense:?}");
        }
        assert_eq!(read(&[]), None);
    }
}
