//! How long nothing is asked after a failure.
//!
//! A refusal does not pass by itself: asking again with the same credentials only makes the count of
//! mishandled errors grow, for which Orange may revoke access. Everything else may pass, so it is
//! tried again soon, then ever more slowly.

use std::sync::Arc;
use std::time::Duration;

use crate::error::Error;
use crate::time::{Random, fraction};

/// The longest pause between two tries that may succeed.
const MAX_BACKOFF: Duration = Duration::from_secs(30);

/// A `Retry-After` is believed up to here: a server that is wrong about it must not end a client.
const MAX_PAUSE: Duration = Duration::from_secs(3600);

/// The pauses of one provider.
#[derive(Debug)]
pub(super) struct Pauses {
    pub(super) refusal: Duration,
    pub(super) failure: Duration,
    pub(super) random: Arc<dyn Random>,
}

impl Pauses {
    /// The pause after `error`, the `failures`th in a row.
    pub(super) fn after(&self, error: &Error, failures: u32) -> Duration {
        let pause = if is_refusal(error) { self.refusal } else { self.backoff(failures) };
        pause.max(error.retry_after().unwrap_or_default()).min(MAX_PAUSE)
    }

    /// The first pause, doubled by each further failure, with jitter so that a fleet does not come
    /// back at once.
    pub(super) fn backoff(&self, failures: u32) -> Duration {
        let doubled = self.failure.saturating_mul(1 << failures.saturating_sub(1).min(16));
        doubled.min(MAX_BACKOFF).mul_f64(0.5 + 0.5 * fraction(&*self.random))
    }
}

/// Whether the endpoint understood the request and does not want it. Of a redirect too: none is
/// followed, and the next one would point to the same place.
fn is_refusal(error: &Error) -> bool {
    let passes = |status: u16| matches!(status, 408 | 425 | 429);
    !error.is_throttled()
        && error.status().is_some_and(|status| {
            status.is_redirection() || status.is_client_error() && !passes(status.as_u16())
        })
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

    fn pauses(fraction: f64) -> Pauses {
        let seconds = Duration::from_secs;
        Pauses { refusal: seconds(60), failure: seconds(1), random: Arc::new(Always(fraction)) }
    }

    fn error(status: u16, body: &str, retry_after: &str) -> Error {
        let status = StatusCode::from_u16(status).unwrap();
        let mut headers = HeaderMap::new();
        if !retry_after.is_empty() {
            headers.insert("retry-after", retry_after.parse().unwrap());
        }
        Error::token("no", Some(Error::from_answer(status, &headers, body.as_bytes(), &SystemClock)))
    }

    #[test]
    fn a_refusal_is_remembered_long_and_everything_else_short() {
        let most = pauses(1.0);
        for (status, body, seconds) in [
            (400, r#"{"error":"invalid_scope"}"#, 60),
            (401, r#"{"error":"invalid_client"}"#, 60),
            (401, r#"{"code":41}"#, 60),
            (403, r#"{"code":51}"#, 60),
            (404, "", 60),
            (302, "", 60),
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
    fn the_pause_doubles_up_to_half_a_minute_and_jitter_takes_up_to_half_of_it() {
        let down = error(503, "", "");
        let of = |fraction, failures| pauses(fraction).after(&down, failures).as_millis();
        assert_eq!([1, 2, 3, 4, 5, 6, 7, u32::MAX].map(|n| of(1.0, n) / 1000), [1, 2, 4, 8, 16, 30, 30, 30]);
        assert_eq!([1, 2, 7].map(|n| of(0.0, n)), [500, 1000, 15_000]);
    }

    #[test]
    fn a_retry_after_lengthens_a_pause_but_not_beyond_reason() {
        let of = |wait: &str| pauses(1.0).after(&error(429, "", wait), 1).as_secs();
        assert_eq!([of("0"), of("40"), of("86400"), of("18446744073709551615")], [1, 40, 3600, 3600]);
    }

    #[test]
    fn a_source_of_chance_that_is_out_of_bounds_makes_no_pause_panic() {
        let down = error(503, "", "");
        let of = |fraction| pauses(fraction).after(&down, 1).as_millis();
        assert_eq!([-7.0, 7.0, f64::NAN, f64::INFINITY].map(of), [500, 1000, 500, 1000]);
    }

    #[test]
    fn no_setting_makes_a_pause_that_the_clock_cannot_count() {
        let random = Arc::new(Always(1.0));
        let endless = Pauses { refusal: Duration::MAX, failure: Duration::MAX, random };
        assert_eq!(endless.after(&error(401, "", ""), 1), MAX_PAUSE);
        assert_eq!(endless.after(&error(503, "", ""), u32::MAX), MAX_BACKOFF);
    }
}
