//! [`Disposition`]: how a worker settles a job that failed.

use std::time::Duration;

use orange_core::bulk::affects_all_inputs;
use orange_core::{Error, ErrorKind};

/// How a worker settles a job that failed with an error.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Disposition {
    /// Schedules another attempt after a delay. After the last attempt, the job becomes a dead letter.
    Retry,
    /// Stores the error as the final result.
    Fail,
    /// Makes the job a dead letter, without further attempts.
    DeadLetter,
    /// Gives the job back, and claims nothing until [`Error::retry_after`] has passed. The attempt does not count.
    Pause,
    /// Gives the job back, and ends the worker with the error after the jobs in progress. The attempt does not count.
    Stop,
}

impl Disposition {
    /// The default of [`Worker::on_error`](super::Worker::on_error).
    ///
    /// - [`Pause`](Self::Pause): the client rejected the call for a time, because of its rate limit or its circuit breaker.
    /// - [`Stop`](Self::Stop): the error [affects all inputs](orange_core::bulk::affects_all_inputs), such as a 401.
    /// - [`Retry`](Self::Retry): the error is [retryable](Error::is_retryable), is a 503, or is one of a store such as Redis.
    /// - [`Fail`](Self::Fail): any other error, such as an unknown address.
    ///
    /// ```
    /// use std::time::Duration;
    /// use orange_core::Error;
    /// use orange_redis::work::Disposition;
    ///
    /// assert_eq!(Disposition::of(&Error::timeout("attempt", Duration::from_secs(30))), Disposition::Retry);
    /// assert_eq!(Disposition::of(&Error::invalid("code_oi", "must have four characters")), Disposition::Fail);
    /// assert_eq!(Disposition::of(&Error::configuration("base_url", "must be https")), Disposition::Stop);
    /// ```
    pub fn of(error: &Error) -> Self {
        if error.kind() == ErrorKind::RejectedLocally && error.retry_after().is_some() {
            Self::Pause
        } else if affects_all_inputs(error) {
            Self::Stop
        } else if error.is_retryable() || error.is_unavailable() || error.kind() == ErrorKind::Store {
            Self::Retry
        } else {
            Self::Fail
        }
    }
}

/// Delays between the attempts of a job.
#[derive(Clone, Copy, Debug)]
pub(super) struct RetryDelay {
    pub(super) first: Duration,
    pub(super) max: Duration,
}

impl RetryDelay {
    /// The delay after the given attempt, counted from 1: doubled with each attempt, up to the maximum, of which `random`
    /// (0 to 1) varies the second half. Not shorter than the time that the server asks for.
    pub(super) fn after(self, attempt: u32, retry_after: Option<Duration>, random: f64) -> Duration {
        let doublings = attempt.saturating_sub(1).min(31);
        let delay = self.first.saturating_mul(1_u32.checked_shl(doublings).unwrap_or(u32::MAX)).min(self.max);
        let half = delay.div_f64(2.0);
        let delay = half.saturating_add(half.mul_f64(random.clamp(0.0, 1.0)));
        delay.max(retry_after.unwrap_or_default().min(Duration::from_secs(86_400)))
    }
}

#[cfg(test)]
mod tests {
    use http::{HeaderMap, StatusCode};
    use orange_core::time::SystemClock;

    use super::*;

    fn response(status: StatusCode) -> Error {
        Error::from_response(status, &HeaderMap::new(), b"", &SystemClock)
    }

    #[test]
    fn errors_are_settled_by_their_kind() {
        for (error, expected) in [
            (response(StatusCode::UNAUTHORIZED), Disposition::Stop),
            (response(StatusCode::FORBIDDEN), Disposition::Stop),
            (Error::configuration("a", "b"), Disposition::Stop),
            (Error::token("no access token", Some(response(StatusCode::UNAUTHORIZED))), Disposition::Stop),
            (Error::token("no access token", Some(response(StatusCode::BAD_GATEWAY))), Disposition::Retry),
            (response(StatusCode::TOO_MANY_REQUESTS), Disposition::Retry),
            (response(StatusCode::SERVICE_UNAVAILABLE), Disposition::Retry),
            (Error::store("Redis", std::io::Error::other("away")), Disposition::Retry),
            (response(StatusCode::NOT_FOUND), Disposition::Fail),
            (response(StatusCode::BAD_REQUEST), Disposition::Fail),
            (Error::invalid("a", "b"), Disposition::Fail),
        ] {
            assert_eq!(Disposition::of(&error), expected, "{error}");
        }
    }

    #[test]
    fn delays_double_up_to_the_maximum() {
        let delay = RetryDelay { first: Duration::from_secs(1), max: Duration::from_secs(600) };
        for (attempt, seconds) in [(1, 1), (2, 2), (5, 16), (10, 512), (11, 600), (100, 600)] {
            let full = Duration::from_secs(seconds);
            assert_eq!(delay.after(attempt, None, 1.0), full);
            assert_eq!(delay.after(attempt, None, 0.0), full / 2);
        }
        assert_eq!(delay.after(1, Some(Duration::from_secs(30)), 0.5), Duration::from_secs(30));
    }
}
