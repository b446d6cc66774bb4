//! Backoff after a failed token request.
//!
//! Repeated requests with refused credentials count as mishandled errors, for which Orange may revoke access: their
//! backoff is long. Other responses, including 404 and redirects, do not concern the credentials: their backoff
//! starts short and doubles.

use std::time::Duration;

use crate::error::Error;
use crate::time::{Random, doubled, fraction};

/// Longest exponential backoff.
const MAX_EXPONENTIAL_BACKOFF: Duration = Duration::from_secs(30);

/// Longest backoff of any kind.
const MAX_BACKOFF: Duration = Duration::from_secs(3600);

/// Backoff settings of one provider.
#[derive(Debug)]
pub(crate) struct FailureBackoff {
    /// After refused credentials.
    pub(crate) refusal: Duration,
    /// After the first other failure.
    pub(crate) failure: Duration,
    /// Limit for `Retry-After`: a wrong value must not stop a client.
    pub(crate) max_retry_after: Duration,
}

impl Default for FailureBackoff {
    fn default() -> Self {
        Self {
            refusal: Duration::from_secs(60),
            failure: Duration::from_secs(1),
            max_retry_after: Duration::from_secs(60),
        }
    }
}

impl FailureBackoff {
    /// Returns the backoff after `error`, the `failures`th failure in a row.
    pub(super) fn after(&self, error: &Error, failures: u32, random: &dyn Random) -> Duration {
        let pause = if error.is_token_refusal() { self.refusal } else { self.exponential(failures, random) };
        pause.max(error.retry_after().unwrap_or_default().min(self.max_retry_after)).min(MAX_BACKOFF)
    }

    /// Returns the exponential backoff with jitter, which spreads the requests of many processes.
    pub(super) fn exponential(&self, failures: u32, random: &dyn Random) -> Duration {
        doubled(self.failure, failures).min(MAX_EXPONENTIAL_BACKOFF).mul_f64(0.5 + 0.5 * fraction(random))
    }
}

#[cfg(test)]
mod tests {
    use http::{HeaderMap, StatusCode};

    use super::*;
    use crate::time::SystemClock;

    #[derive(Debug)]
    struct Always(f64);

    impl Random for Always {
        fn fraction(&self) -> f64 {
            self.0
        }
    }

    fn backoff_after(error: &Error, failures: u32, fraction: f64) -> Duration {
        let backoff =
            FailureBackoff { max_retry_after: Duration::from_secs(90), ..FailureBackoff::default() };
        backoff.after(error, failures, &Always(fraction))
    }

    fn error(status: u16, body: &str, retry_after: &str) -> Error {
        let status = StatusCode::from_u16(status).unwrap();
        let mut headers = HeaderMap::new();
        if !retry_after.is_empty() {
            headers.insert("retry-after", retry_after.parse().unwrap());
        }
        Error::token("no", Some(Error::from_response(status, &headers, body.as_bytes(), &SystemClock)))
    }

    #[test]
    fn refused_credentials_have_a_longer_backoff_than_other_failures() {
        for (status, body, seconds) in [
            (400, r#"{"error":"invalid_scope"}"#, 60),
            (401, r#"{"error":"invalid_client"}"#, 60),
            (401, r#"{"code":41}"#, 60),
            (403, r#"{"code":51}"#, 60),
            (200, r#"{"error":"invalid_client"}"#, 60),
            (404, "<html>Not Found</html>", 1),
            (403, "<html>blocked</html>", 1),
            (405, "", 1),
            (302, "", 1),
            (403, r#"{"code":53}"#, 1),
            (408, "", 1),
            (429, "", 1),
            (500, "<html>oops</html>", 1),
            (500, r#"{"code":1}"#, 1),
            (503, "", 1),
            (504, "", 1),
        ] {
            let backoff = backoff_after(&error(status, body, ""), 1, 1.0);
            assert_eq!(backoff.as_secs(), seconds, "{status} {body}");
        }
        let html_page = Error::token("200 with a page of HTML", None);
        assert_eq!(backoff_after(&html_page, 1, 1.0), Duration::from_secs(1));
    }

    #[test]
    fn backoff_doubles_up_to_30_s_with_jitter_down_to_half() {
        let unavailable = error(503, "", "");
        let millis = |fraction, failures| backoff_after(&unavailable, failures, fraction).as_millis();
        let longest = [1, 2, 3, 4, 5, 6, 7, u32::MAX].map(|failures| millis(1.0, failures) / 1000);
        assert_eq!(longest, [1, 2, 4, 8, 16, 30, 30, 30]);
        assert_eq!([1, 2, 7].map(|failures| millis(0.0, failures)), [500, 1000, 15_000]);
    }

    #[test]
    fn retry_after_lengthens_a_backoff_up_to_its_limit() {
        for (retry_after, seconds) in [("0", 1), ("40", 40), ("86400", 90), ("18446744073709551615", 90)] {
            let backoff = backoff_after(&error(429, "", retry_after), 1, 1.0);
            assert_eq!(backoff.as_secs(), seconds, "{retry_after}");
        }
    }

    #[test]
    fn random_values_out_of_range_are_clamped() {
        let unavailable = error(503, "", "");
        let millis = |fraction| backoff_after(&unavailable, 1, fraction).as_millis();
        assert_eq!([-7.0, 7.0, f64::NAN, f64::INFINITY].map(millis), [500, 1000, 500, 1000]);
    }

    #[test]
    fn backoff_settings_are_limited_to_an_hour() {
        let longest = Duration::MAX;
        let endless = FailureBackoff { refusal: longest, failure: longest, max_retry_after: longest };
        assert_eq!(endless.after(&error(401, "", ""), 1, &Always(1.0)), MAX_BACKOFF);
        assert_eq!(endless.after(&error(503, "", ""), u32::MAX, &Always(1.0)), MAX_EXPONENTIAL_BACKOFF);
    }
}
