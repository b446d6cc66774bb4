//! Settings of time limits, retries, rates and sizes.

use std::sync::Arc;
use std::time::Duration;

use super::ClientBuilder;
use crate::breaker::BreakerPolicy;
use crate::retry::{RetryBudget, RetryPolicy};
use crate::throttle::{SharedRateLimiter, ThrottlePolicy};

impl ClientBuilder {
    /// Sets the time limit of one attempt, from sending the request to reading the response. Default: 30 s.
    ///
    /// [`Service::with_attempt_timeout`](crate::Service::with_attempt_timeout) overrides it for single calls.
    pub fn attempt_timeout(mut self, limit: Duration) -> Self {
        self.timeouts.attempt = limit;
        self
    }

    /// Sets the time limit of an operation, including its token and all attempts. Default: 60 s.
    pub fn operation_timeout(mut self, limit: Duration) -> Self {
        self.timeouts.operation = limit;
        self
    }

    /// Sets the time limit between two chunks of a body, for downloads and for uploads that are produced while they
    /// are sent. Default: 20 s.
    pub fn stall_timeout(mut self, limit: Duration) -> Self {
        self.timeouts.stall = limit;
        self
    }

    /// Sets the largest response body that is read into memory. Default: 16 MiB. Downloads are not affected.
    ///
    /// Decoding can take about ten times the length of the body in memory. A body that would take far more is refused.
    pub fn max_body(mut self, bytes: usize) -> Self {
        self.max_body = Some(bytes);
        self
    }

    /// Sets the retry policy. Default: three attempts. [`RetryPolicy::none`] disables retries. The
    /// [`retry`](crate::retry) module lists the failures that are retried.
    pub fn retry(mut self, policy: RetryPolicy) -> Self {
        self.retry = policy;
        self
    }

    /// Sets the retry budget that all clones of the client share, resumed downloads included. Default: a tenth of the
    /// operations, plus ten.
    pub fn retry_budget(mut self, budget: RetryBudget) -> Self {
        self.retry_budget = budget;
        self
    }

    /// Sets the limits on concurrency and rate for each API. Default: 64 concurrent requests, fewer after the server
    /// has throttled the client. See [`throttle`](crate::throttle).
    pub fn throttle(mut self, policy: ThrottlePolicy) -> Self {
        self.throttle = policy;
        self
    }

    /// Sets a rate limiter that several processes share, such as `RedisRateLimiter` of the crate `orange-redis`.
    ///
    /// The [rate](ThrottlePolicy::per_second) of each API and the [token
    /// requests](Self::token_calls_per_minute) are then limits of all processes with the same client id together. All
    /// processes must set the same limits. Throttling by the server slows all of them.
    ///
    /// ```
    /// use std::sync::Arc;
    /// use orange_core::throttle::{SharedRateLimiter, ThrottlePolicy};
    /// use orange_core::{Client, ClientBuilder};
    ///
    /// /// Eight workers share 50 requests per second.
    /// fn worker(limiter: impl SharedRateLimiter) -> ClientBuilder {
    ///     Client::builder()
    ///         .shared_rate_limiter(limiter)
    ///         .throttle(ThrottlePolicy::new().per_second(50.0).local_share(1.0 / 8.0))
    /// }
    /// ```
    pub fn shared_rate_limiter(mut self, limiter: impl SharedRateLimiter) -> Self {
        self.shared_rate_limiter = Some(Arc::new(limiter));
        self
    }

    /// Sets when requests to an API are suspended. Default: after three consecutive refusals of the application, or ten
    /// consecutive attempts without a connection or a response. See [`breaker`](crate::breaker).
    pub fn breaker(mut self, policy: BreakerPolicy) -> Self {
        self.breaker = policy;
        self
    }
}
