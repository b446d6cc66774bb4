//! Not asking more often than the other side takes.
//!
//! A [`ThrottlePolicy`] holds back the calls of one API: so many a second, so many at once. All clones of a
//! client share it, and whoever waits longest goes first. Unless set, 64 requests of one API are under way at a
//! time, and their rate is not held back until a server says that there were too many requests (429, or 403 with code 53): then all clones slow down to half
//! of what they did, and double it every half minute until they are back. A `Retry-After` stops all of them
//! until then.
//!
//! Waiting counts against the time limit of the operation. When the wait for a turn, behind all who wait already,
//! would be longer than what is left of it, the call fails at once with
//! [`ErrorKind::RejectedLocally`](crate::ErrorKind::RejectedLocally) and says how long it would have been: nothing was sent then. A
//! complaint that comes later, and a wait for one of the [requests at a time](ThrottlePolicy::concurrency_limit), can still
//! use the time up: the error says what was waited for.
//!
//! The token endpoint has a limit of its own:
//! [`token_calls_per_minute`](crate::ClientBuilder::token_calls_per_minute).
//!
//! ```
//! use orange_core::throttle::ThrottlePolicy;
//! use orange_core::{Client, Credentials};
//!
//! # #[cfg(any(feature = "rustls-tls", feature = "native-tls"))]
//! # fn main() -> orange_core::Result<()> {
//! let client = Client::builder()
//!     .credentials(Credentials::new("id", "secret")?)
//!     .throttle(ThrottlePolicy::new().per_second(20.0).burst(5).concurrency_limit(8))
//!     .build()?;
//! # let _ = client; Ok(()) }
//! # #[cfg(not(any(feature = "rustls-tls", feature = "native-tls")))]
//! # fn main() {}
//! ```
//!
//! *Source*: Orange's pages give one limit, 50 tokens a minute (CRI Prod, Eligibility); those of the APIs are
//! part of a contract. That a refusal carries `Retry-After` is nowhere documented.

mod bucket;
mod concurrency;
#[cfg(test)]
mod model;
mod rate_limiter;

pub(crate) use concurrency::{BodyReader, Permit};
pub(crate) use rate_limiter::RateLimiter;

use std::time::Duration;

use crate::error::{Error, Result};

/// How many requests of one API are under way at a time, unless set.
const DEFAULT_CONCURRENCY_LIMIT: usize = 64;

/// How the calls of one API are held back. See the [module](self).
#[derive(Clone, Debug, PartialEq)]
#[must_use]
pub struct ThrottlePolicy {
    rate: Option<f64>,
    burst: u32,
    concurrency_limit: Option<usize>,
    adaptive: bool,
    max_retry_after: Duration,
}

/// The longest stop that a `Retry-After` imposes on all calls of an API unless set.
const MAX_RETRY_AFTER: Duration = Duration::from_secs(60);

impl ThrottlePolicy {
    /// 64 requests at a time, at any rate before the server complains.
    pub fn new() -> Self {
        Self {
            rate: None,
            burst: 1,
            concurrency_limit: Some(DEFAULT_CONCURRENCY_LIMIT),
            adaptive: true,
            max_retry_after: MAX_RETRY_AFTER,
        }
    }

    /// Nothing is held back, whatever the server says.
    pub fn none() -> Self {
        Self { adaptive: false, concurrency_limit: None, ..Self::new() }
    }

    /// At most so many attempts a second, on the average.
    pub fn per_second(mut self, rate: f64) -> Self {
        self.rate = Some(rate);
        self
    }

    /// So many attempts may come together after a quiet time; 1 unless set.
    pub fn burst(mut self, attempts: u32) -> Self {
        self.burst = attempts;
        self
    }

    /// At most so many attempts at a time, downloads included until they are read or dropped; 64 unless set,
    /// `None` for any number.
    ///
    /// Open downloads take three quarters of the permits at most (one, where there is only one), so that a caller
    /// that holds many can still list. Whoever waits longest goes first, within the time limit of its operation.
    ///
    /// With HTTP/1.1 each attempt has a connection of its own, so this is also the number of sockets. With HTTP/2
    /// it stays below the 100 streams that a server should allow on a connection (RFC 9113, 6.5.2).
    ///
    /// 10,000 calls at once from a client without a connection, against a loopback server that takes 50 ms for
    /// each (`cargo run --example cold_calls`):
    ///
    /// | at a time | sockets | failed | all in |
    /// |---|---|---|---|
    /// | any number | 9,992 | 8 | 8.5 s |
    /// | 16 | 16 | 0 | 35 s |
    /// | 64 | 64 | 0 | 10 s |
    /// | 128 | 130 | 0 | 5.8 s |
    pub fn concurrency_limit(mut self, attempts: impl Into<Option<usize>>) -> Self {
        self.concurrency_limit = attempts.into();
        self
    }

    /// Whether it slows down when the server complains; it does unless set.
    pub fn adaptive(mut self, adaptive: bool) -> Self {
        self.adaptive = adaptive;
        self
    }

    /// The longest stop that a `Retry-After` of one answer imposes on all calls of the API; 60 s unless set.
    /// [`Client::reset_backoff`](crate::Client::reset_backoff) ends a stop early.
    pub fn max_retry_after(mut self, limit: Duration) -> Self {
        self.max_retry_after = limit;
        self
    }

    /// Refuses what cannot work.
    pub(crate) fn check(&self) -> Result<()> {
        if self.rate.is_some_and(|rate| !rate.is_finite() || rate <= 0.0) {
            return Err(Error::configuration(
                "throttle",
                "must let more than zero attempts a second through",
            ));
        }
        if self.burst == 0 || self.concurrency_limit == Some(0) {
            return Err(Error::configuration("throttle", "must let at least one attempt through"));
        }
        Ok(())
    }
}

impl Default for ThrottlePolicy {
    fn default() -> Self {
        Self::new()
    }
}
