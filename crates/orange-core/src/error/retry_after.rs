//! The `Retry-After` header: seconds or a date (RFC 9110, section 10.2.3).
//!
//! No Orange document mentions the header. The client respects it if present and does not require it.

use std::time::{Duration, SystemTime};

use http::HeaderMap;
use http::header::{DATE, RETRY_AFTER};

/// The delay that the server requests; the longest if the header has several values.
///
/// A date is compared with the `Date` of the response, if present, so that the local clock does not matter. A past
/// date means no delay.
pub(crate) fn retry_after(headers: &HeaderMap, now: SystemTime) -> Option<Duration> {
    let values = headers.get_all(RETRY_AFTER).iter().filter_map(|value| value.to_str().ok());
    values.filter_map(|text| delay(text.trim(), headers, now)).max()
}

fn delay(text: &str, headers: &HeaderMap, now: SystemTime) -> Option<Duration> {
    if !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit()) {
        // A number that overflows exceeds every limit.
        return Some(Duration::from_secs(text.parse().unwrap_or(u64::MAX)));
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
            headers.append(name.clone(), value.parse().unwrap());
        }
        // Ten seconds before 1994-11-06 08:49:37 UTC, the example date of RFC 9110.
        retry_after(&headers, SystemTime::UNIX_EPOCH + Duration::from_secs(784_111_777 - 10))
    }

    #[test]
    fn seconds_and_dates_are_read_and_invalid_text_is_not() {
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
        assert_eq!(read(&[(RETRY_AFTER, "99999999999999999999999")]), Some(Duration::from_secs(u64::MAX)));
        for invalid in ["-1", "+1", "1.5", "1 2", "soon", "", "Sun, 99 Nov 1994 08:49:37 GMT"] {
            assert_eq!(read(&[(RETRY_AFTER, invalid)]), None, "{invalid:?}");
        }
        assert_eq!(read(&[]), None);
    }

    #[test]
    fn the_longest_of_several_valid_values_counts() {
        let several = [(RETRY_AFTER, "5"), (RETRY_AFTER, "soon"), (RETRY_AFTER, "120"), (RETRY_AFTER, "7")];
        assert_eq!(read(&several), Some(Duration::from_secs(120)));
    }
}
