//! Backoff after a failed token request.
//!
//! Repeated requests with refused credentials count as mishandled errors, for which Orange may revoke access: their
//! backoff is long. Other responses, including 404 and redirects, do not concern the credentials: their backoff
//! starts short and doubles.

use std::sync::Arc;
use std::time::Duration;

use crate::error::Error;
use crate::time::{Random, fraction};

/// Longest exponential backoff.
const MAX_BACKOFF: Duration = Duration::from_secs(30);

/// Longest backoff of any kind.
const MAX_DELAY: Duration = Duration::from_secs(3600);

/// Longest `Retry-After` that is respected by default.
pub(super) const MAX_RETRY_AFTER: Duration = Duration::from_secs(60);

/// Backoff settings of one provider.
#[derive(Debug)]
pub(super) struct FailureBackoff {
    pub(super) refusal: Duration,
    pub(super) failure: Duration,
    /// Limit for `Retry-After`: a wrong value must not stop a client.
    pub(super) max_retry_after: Duration,
    pub(super) random: Arc<dyn Random>,
}

impl FailureBackoff {
    /// Returns the backoff after `error`, the `failures`th failure in a row.
    pub(super) fn after(&self, error: &Error, failures: u32) -> Duration {
        let pause = if error.is_token_refusal() { self.refusal } else { self.backoff(failures) };
        pause.max(error.retry_after().unwrap_or_default().min(self.max_retry_after)).min(MAX_DELAY)
    }

    /// Returns the exponential backoff with jitter, which spreads the requests of many processes.
    pub(super) fn backoff(&self, failures: u32) -> Duration {
        let doubled = self.failure.saturating_mul(1 << failures.saturating_sub(1).min(16));
        doubled.min(MAX_BACKOFF).mul_f64(0.5 + 0.5 * fraction(&*self.random))
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

    fn backoff(fraction: f64) -> FailureBackoff {
        let seconds = Duration::from_secs;
        FailureBackoff {
            refusal: seconds(60),
            failure: seconds(1),
            max_retry_after: seconds(90),
            random: Arc::new(Always(fraction)),
        }
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
        let most = backoff(1.0);
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
            assert_eq!(most.after(&error(status, body, ""), 1).as_secs(), seconds, "{status} {body}");
        }
        let unreadable = Error::token("200 with a page of HTML", None);
        assert_eq!(most.after(&unreadable, 1), Duration::from_secs(1));
    }

    #[test]
    fn backoff_doubles_up_to_30_s_with_jitter_down_to_half() {
        let down = error(503, "", "");
        let of = |fraction, failures| backoff(fraction).after(&down, failures).as_millis();
        assert_eq!([1, 2, 3, 4, 5, 6, 7, u32::MAX].map(|n| of(1.0, n) / 1000), [1, 2, 4, 8, 16, 30, 30, 30]);
        assert_eq!([1, 2, 7].map(|n| of(0.0, n)), [500, 1000, 15_000]);
    }

    #[test]
    fn retry_after_lengthens_a_backoff_up_to_its_limit() {
        let of = |wait: &str| backoff(1.0).after(&error(429, "", wait), 1).as_secs();
        assert_eq!([of("0"), of("40"), of("86400"), of("18446744073709551615")], [1, 40, 90, 90]);
    }

    #[test]
    fn random_values_out_of_range_are_clamped() {
        let down = error(503, "", "");
        let of = |fraction| backoff(fraction).after(&down, 1).as_millis();
        assert_eq!([-7.0, 7.0, f64::NAN, f64::INFINITY].map(of), [500, 1000, 500, 1000]);
    }

    #[test]
    fn backoff_settings_are_limited_to_an_hour() {
        let random = Arc::new(Always(1.0));
        let longest = Duration::MAX;
        let endless = FailureBackoff { refusal: longest, failure: longest, max_retry_after: longest, random };
        assert_eq!(endless.after(&error(401, "", ""), 1), MAX_DELAY);
        assert_eq!(endless.after(&error(503, "", ""), u32::MAX), MAX_BACKOFF);
    }
}
