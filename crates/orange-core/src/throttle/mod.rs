//! Rate and concurrency limits for the requests of an API.
//!
//! A [`ThrottlePolicy`] limits the rate and the number of concurrent requests of one API. All clones of a client
//! share the limits, and requests wait in order of arrival. By default 64 requests run concurrently, without a rate
//! limit until the server throttles (429, or 403 with code 53). All clones then halve their rate and double it every 30 s
//! until it is restored. A `Retry-After` stops the requests of all clones until it has passed.
//!
//! Waiting counts towards the time limit of the operation. If the wait would exceed it, the operation fails at once
//! with [`ErrorKind::RejectedLocally`](crate::ErrorKind::RejectedLocally) and the length of the wait; nothing was
//! sent. A later throttling response, or a wait for the [concurrency limit](ThrottlePolicy::concurrency_limit), can
//! still use up the time; the error names the reason.
//!
//! Processes that use one application share its rate through a
//! [`shared_rate_limiter`](crate::ClientBuilder::shared_rate_limiter). The limit of concurrent requests and the order of
//! arrival remain those of the process. While the limiter is unavailable, each process sends its
//! [`local_share`](ThrottlePolicy::local_share).
//!
//! The token endpoint has a separate limit: [`token_calls_per_minute`](crate::ClientBuilder::token_calls_per_minute). It is
//! fixed: a 429 of the token endpoint does not lower it, but starts the [backoff](crate::token) of a failed token request.
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
//! # Source
//!
//! Orange's pages state one limit, 50 tokens per minute (CRI Prod, Eligibility). The limits of the APIs are part of a
//! contract. No page states whether a throttling response has a `Retry-After` header.

mod bucket;
mod concurrency;
#[cfg(test)]
mod model;
mod rate_limiter;
mod shared;
mod shared_limits;
mod shared_slots;

pub(crate) use concurrency::{BodyReader, Permit};
pub(crate) use rate_limiter::{Admitted, RateLimiter};
pub use shared::{LimitScope, SharedRate, SharedRateLimiter, Slot, SlotRequest, SlotResponse, Throttling};
pub(crate) use shared_limits::SharedLimits;

use std::time::Duration;

use crate::error::{Error, Result};

/// Default limit of concurrent requests of one API.
const DEFAULT_CONCURRENCY_LIMIT: usize = 64;

/// Rate and concurrency limits of one API. See the [module](self).
///
/// ```
/// use std::time::Duration;
/// use orange_core::throttle::ThrottlePolicy;
///
/// let limited = ThrottlePolicy::new().per_second(20.0).burst(5).concurrency_limit(8);
/// let fixed_rate = ThrottlePolicy::new().per_second(20.0).adaptive(false);
/// let unlimited = ThrottlePolicy::new().concurrency_limit(None).max_retry_after(Duration::from_secs(10));
/// # let _ = (limited, fixed_rate, unlimited);
/// ```
#[derive(Clone, Debug, PartialEq)]
#[must_use]
pub struct ThrottlePolicy {
    rate: Option<f64>,
    burst: u32,
    concurrency_limit: Option<usize>,
    adaptive: bool,
    max_retry_after: Duration,
    local_share: Option<f64>,
    shared_timeout: Duration,
}

/// Default of the longest stop after a `Retry-After`.
const MAX_RETRY_AFTER: Duration = Duration::from_secs(60);

/// Default time limit of a call of the shared rate limiter.
const SHARED_TIMEOUT: Duration = Duration::from_millis(500);

impl ThrottlePolicy {
    /// Creates a policy of 64 concurrent requests, with no rate limit until the server throttles.
    pub fn new() -> Self {
        Self {
            rate: None,
            burst: 1,
            concurrency_limit: Some(DEFAULT_CONCURRENCY_LIMIT),
            adaptive: true,
            max_retry_after: MAX_RETRY_AFTER,
            local_share: None,
            shared_timeout: SHARED_TIMEOUT,
        }
    }

    /// Creates a policy without limits, which ignores throttling responses.
    pub fn none() -> Self {
        Self { adaptive: false, concurrency_limit: None, ..Self::new() }
    }

    /// Sets the average number of attempts per second.
    pub fn per_second(mut self, rate: f64) -> Self {
        self.rate = Some(rate);
        self
    }

    /// Sets the number of attempts that may follow each other at once after an idle time. Default: 1.
    pub fn burst(mut self, attempts: u32) -> Self {
        self.burst = attempts;
        self
    }

    /// Sets the number of concurrent attempts, including open downloads; `None` for no limit. Default: 64.
    ///
    /// Open downloads use at most three quarters of the permits (one, if there is only one), so that a caller with
    /// many downloads can still send other requests. Requests wait in order of arrival, within the time limit of
    /// their operation.
    ///
    /// With HTTP/1.1 each attempt uses a connection, so this also limits the number of sockets. With HTTP/2 the
    /// default stays below the 100 streams that a server should allow per connection (RFC 9113, section 6.5.2).
    ///
    /// 10,000 concurrent calls from a client without connections, against a loopback server that takes 50 ms per
    /// request (`cargo run --example cold_calls`):
    ///
    /// | limit | sockets | failed | total time |
    /// |---|---|---|---|
    /// | none | 9,992 | 8 | 8.5 s |
    /// | 16 | 16 | 0 | 35 s |
    /// | 64 | 64 | 0 | 10 s |
    /// | 128 | 130 | 0 | 5.8 s |
    pub fn concurrency_limit(mut self, attempts: impl Into<Option<usize>>) -> Self {
        self.concurrency_limit = attempts.into();
        self
    }

    /// Sets whether throttling responses lower the rate. Default: true.
    pub fn adaptive(mut self, adaptive: bool) -> Self {
        self.adaptive = adaptive;
        self
    }

    /// Sets the longest time for which a `Retry-After` stops all requests of the API. Default: 60 s.
    /// [`Client::reset_backoff`](crate::Client::reset_backoff) ends a stop early.
    pub fn max_retry_after(mut self, limit: Duration) -> Self {
        self.max_retry_after = limit;
        self
    }

    /// Sets the part of the rate that this process uses while the [shared rate
    /// limiter](crate::ClientBuilder::shared_rate_limiter) is unavailable: greater than 0, at most 1. Without a shared
    /// limiter it has no effect.
    ///
    /// With `n` processes, `1.0 / n` keeps their sum within the rate. The part also applies to
    /// [`token_calls_per_minute`](crate::ClientBuilder::token_calls_per_minute), rounded down to at least one request.
    /// [`burst`](Self::burst) does not apply meanwhile.
    pub fn local_share(mut self, part: f64) -> Self {
        self.local_share = Some(part);
        self
    }

    /// Sets the time limit of a call of the [shared rate limiter](crate::ClientBuilder::shared_rate_limiter), after which
    /// the process continues with its [`local_share`](Self::local_share). Default: 500 ms.
    pub fn shared_timeout(mut self, limit: Duration) -> Self {
        self.shared_timeout = limit;
        self
    }

    /// Checks the settings.
    ///
    /// # Errors
    /// Returns a configuration error if the rate is not positive and finite, the local share is out of range, or another
    /// limit is zero.
    pub(crate) fn check(&self) -> Result<()> {
        if self.rate.is_some_and(|rate| !rate.is_finite() || rate <= 0.0) {
            return Err(Error::configuration("throttle", "the rate must be finite and greater than zero"));
        }
        if self.burst == 0 || self.concurrency_limit == Some(0) {
            return Err(Error::configuration(
                "throttle",
                "the burst and the concurrency limit must be at least 1",
            ));
        }
        if self.local_share.is_some_and(|part| !(part > 0.0 && part <= 1.0)) {
            let rule = "the local share must be greater than zero and at most 1";
            return Err(Error::configuration("throttle", rule));
        }
        if self.shared_timeout.is_zero() {
            return Err(Error::configuration("throttle", "the shared timeout must be longer than zero"));
        }
        Ok(())
    }
}

impl Default for ThrottlePolicy {
    fn default() -> Self {
        Self::new()
    }
}
