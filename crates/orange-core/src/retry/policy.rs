//! Number of attempts and their backoff.

use std::time::Duration;

use http::StatusCode;

use crate::error::{Error, ErrorKind};
use crate::time::{Random, doubled, fraction};

/// Longest backoff; a longer `Retry-After` ends the operation.
const MAX_BACKOFF: Duration = Duration::from_secs(24 * 60 * 60);

/// Number of attempts of an operation, and the backoff between them.
///
/// The backoff has full jitter: a random part of a bound that doubles with every retry, from 100 ms after transient
/// failures and 1 s after throttling, up to 20 s. A `Retry-After` of the server is never shortened; one of more than 24
/// hours is not waited for: the error is returned at once.
///
/// ```
/// use std::time::Duration;
/// use orange_core::retry::RetryPolicy;
///
/// let patient = RetryPolicy::new().max_attempts(6).transient_backoff(Duration::from_millis(250));
/// let never = RetryPolicy::none();
/// # let _ = (patient, never);
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
#[must_use]
pub struct RetryPolicy {
    max_attempts: u32,
    transient: Duration,
    throttled: Duration,
    max_backoff: Duration,
    /// Further transient failures: a status, with a code or with any.
    retry_on: Vec<(StatusCode, Option<i64>)>,
}

impl RetryPolicy {
    /// Creates a policy of three attempts, with a backoff from 100 ms (1 s after throttling) to 20 s.
    pub const fn new() -> Self {
        Self {
            max_attempts: 3,
            transient: Duration::from_millis(100),
            throttled: Duration::from_secs(1),
            max_backoff: Duration::from_secs(20),
            retry_on: Vec::new(),
        }
    }

    /// Creates a policy without retries. A request whose token has expired is still sent once more.
    pub fn none() -> Self {
        Self::new().max_attempts(1)
    }

    /// Sets the maximum number of attempts; 0 counts as 1. Default: 3.
    pub fn max_attempts(mut self, attempts: u32) -> Self {
        self.max_attempts = if attempts == 0 { 1 } else { attempts };
        self
    }

    /// Sets the bound of the first backoff after a transient failure, and before an interrupted download is resumed.
    /// Default: 100 ms.
    pub fn transient_backoff(mut self, pause: Duration) -> Self {
        self.transient = pause;
        self
    }

    /// Sets the bound of the first backoff after throttling. Default: 1 s.
    pub fn throttled_backoff(mut self, pause: Duration) -> Self {
        self.throttled = pause;
        self
    }

    /// Sets the bound of every backoff. Default: 20 s. A `Retry-After` may be longer.
    pub fn max_backoff(mut self, pause: Duration) -> Self {
        self.max_backoff = pause;
        self
    }

    /// Also retries responses with this status, or with this status and code. A request that is not idempotent is still
    /// not retried.
    ///
    /// ```
    /// use http::StatusCode;
    /// use orange_core::retry::RetryPolicy;
    ///
    /// let policy = RetryPolicy::new()
    ///     // A local proxy responds with 503 during its restart.
    ///     .retry_on(StatusCode::SERVICE_UNAVAILABLE, None)
    ///     // An API whose error 4711 is transient.
    ///     .retry_on(StatusCode::NOT_FOUND, 4711);
    /// # let _ = policy;
    /// ```
    pub fn retry_on(mut self, status: StatusCode, code: impl Into<Option<i64>>) -> Self {
        self.retry_on.push((status, code.into()));
        self
    }

    /// Whether a retry may succeed.
    fn is_transient(&self, error: &Error) -> bool {
        let is_added = |&(status, code): &(StatusCode, Option<i64>)| match code {
            Some(code) => error.has_code(status, code),
            None => error.has_status(status),
        };
        error.is_retryable() || error.kind() == ErrorKind::Status && self.retry_on.iter().any(is_added)
    }

    /// Returns the backoff after `error`, the `failures`th of an operation; `None` if no attempt may follow.
    pub(crate) fn pause(&self, error: &Error, failures: u32, random: &dyn Random) -> Option<Duration> {
        if failures >= self.max_attempts || !self.is_transient(error) {
            return None;
        }
        // The caller gets the error with the delay at once.
        if error.retry_after().is_some_and(|delay| delay > MAX_BACKOFF) {
            return None;
        }
        let base = if error.is_throttled() { self.throttled } else { self.transient };
        let jitter = self.backoff(base, failures, random);
        Some(match error.retry_after() {
            // Jitter spreads clients that received the same `Retry-After`.
            Some(delay) => delay.saturating_add(jitter.min(base)),
            None => jitter,
        })
    }

    /// Returns the backoff before the `number`th retry of a transient failure, without a limit on attempts.
    pub(crate) fn transient_pause(&self, number: u32, random: &dyn Random) -> Duration {
        self.backoff(self.transient, number, random)
    }

    /// Returns a random part of `base`, doubled with every failure after the first.
    fn backoff(&self, base: Duration, failures: u32, random: &dyn Random) -> Duration {
        doubled(base, failures).min(self.max_backoff).min(MAX_BACKOFF).mul_f64(fraction(random))
    }
}

impl Default for RetryPolicy {
    fn default() -> Self {
        Self::new()
    }
}

#[cfg(test)]
mod tests {
    use http::HeaderMap;

    use super::*;
    use crate::time::SystemClock;

    #[derive(Debug)]
    struct Always(f64);

    impl Random for Always {
        fn fraction(&self) -> f64 {
            self.0
        }
    }

    fn response(status: u16, body: &str, retry_after: Option<&str>) -> Error {
        let mut headers = HeaderMap::new();
        if let Some(value) = retry_after {
            headers.insert("retry-after", value.parse().unwrap());
        }
        let status = StatusCode::from_u16(status).unwrap();
        Error::from_response(status, &headers, body.as_bytes(), &SystemClock)
    }

    fn millis(policy: &RetryPolicy, error: &Error, failures: u32, fraction: f64) -> Option<u128> {
        policy.pause(error, failures, &Always(fraction)).map(|pause| pause.as_millis())
    }

    #[test]
    fn transient_failures_are_retried_and_others_are_final() {
        let policy = RetryPolicy::new();
        for (status, body, retried) in [
            (408, r#"{"code":63}"#, true),
            (429, r#"{"code":53}"#, true),
            (429, "", true),
            (403, r#"{"code":53}"#, true),
            (500, r#"{"code":1}"#, true),
            (502, r#"{"code":1}"#, true),
            (502, r#"{"code":3}"#, true),
            (503, r#"{"code":5}"#, true),
            (503, r#"{"code":6}"#, true),
            (503, r#"{"code":"5"}"#, true),
            (503, r#"{"code":2600}"#, false),
            (503, "<html>", false),
            (504, r#"{"code":6}"#, true),
            (400, r#"{"code":28}"#, false),
            (401, r#"{"code":40}"#, false),
            (401, r#"{"code":41}"#, false),
            (403, r#"{"code":50}"#, false),
            (403, r#"{"code":51}"#, false),
            (404, r#"{"code":60}"#, false),
            (409, r#"{"code":69}"#, false),
            (412, r#"{"code":65}"#, false),
            (413, "", false),
            (500, "", false),
            (500, r#"{"code":2}"#, false),
            (501, "", false),
            (505, "", false),
        ] {
            assert_eq!(
                millis(&policy, &response(status, body, None), 1, 0.5).is_some(),
                retried,
                "{status} {body}"
            );
        }
    }

    #[test]
    fn backoff_doubles_up_to_its_maximum_with_full_jitter() {
        let policy = RetryPolicy::new().max_attempts(u32::MAX);
        let (unavailable, throttled) = (response(502, "", None), response(429, "", None));
        let longest = |error: &Error, failures| millis(&policy, error, failures, 1.0).unwrap();
        assert_eq!(
            [1, 2, 3, 4, 8, 9, 4_000_000].map(|failures| longest(&unavailable, failures)),
            [100, 200, 400, 800, 12_800, 20_000, 20_000]
        );
        assert_eq!(
            [1, 2, 3, 5, 6].map(|failures| longest(&throttled, failures)),
            [1000, 2000, 4000, 16_000, 20_000]
        );
        assert_eq!(millis(&policy, &unavailable, 3, 0.0), Some(0));
        assert_eq!(millis(&policy, &unavailable, 3, 0.25), Some(100));
    }

    #[test]
    fn retry_after_is_never_shortened() {
        let policy = RetryPolicy::new();
        let delayed = response(502, "", Some("90"));
        assert_eq!(millis(&policy, &delayed, 1, 0.0), Some(90_000));
        assert_eq!(millis(&policy, &delayed, 2, 1.0), Some(90_100));
        assert_eq!(millis(&policy, &response(429, "", Some("86400")), 1, 0.0), Some(86_400_000));
        for seconds in ["86401", "18446744073709551615", "999999999999999999999999"] {
            let too_long = response(429, "", Some(seconds));
            assert_eq!(
                millis(&policy, &too_long, 1, 1.0),
                None,
                "longer than a day, with or without a deadline"
            );
            assert!(too_long.retry_after().is_some(), "the caller can read the time");
        }
    }

    #[test]
    fn number_of_attempts_is_limited() {
        let unavailable = response(502, "", None);
        for (policy, attempts) in
            [(RetryPolicy::none(), 1), (RetryPolicy::new(), 3), (RetryPolicy::new().max_attempts(0), 1)]
        {
            let made = (1..10).find(|failures| millis(&policy, &unavailable, *failures, 0.5).is_none());
            assert_eq!(made, Some(attempts), "{policy:?}");
        }
    }

    #[test]
    fn extreme_settings_do_not_panic() {
        let policy = RetryPolicy::new()
            .max_attempts(u32::MAX)
            .transient_backoff(Duration::MAX)
            .throttled_backoff(Duration::MAX)
            .max_backoff(Duration::MAX);
        for fraction in [0.0, 0.999, 1.0, 7.0, -1.0, f64::NAN, f64::INFINITY] {
            policy.pause(&response(502, "", Some("5")), u32::MAX - 1, &Always(fraction));
        }
    }
}
