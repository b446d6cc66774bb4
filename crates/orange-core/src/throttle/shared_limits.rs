//! Calls of the [`SharedRateLimiter`] of a client, and whether it is available.

use std::pin::pin;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

use super::{LimitScope, SharedRateLimiter, ThrottlePolicy};
use crate::deadline::with_timeout;
use crate::error::{Error, Result};
use crate::time::{Clock, after};

/// Time after a failed call in which the limiter is not called again.
const RETRY_INTERVAL: Duration = Duration::from_secs(1);

/// The shared rate limiter of a client, for all its APIs and the token endpoint.
#[derive(Debug)]
pub(crate) struct SharedLimits {
    pub(super) limiter: Arc<dyn SharedRateLimiter>,
    local_share: f64,
    timeout: Duration,
    /// Set while the limiter is unavailable: the instant from which it is called again.
    retry_at: Mutex<Option<Instant>>,
}

impl SharedLimits {
    /// Creates the shared limits of a client.
    ///
    /// # Errors
    /// Returns a configuration error if the policy has no rate or no local share.
    pub(crate) fn new(limiter: Arc<dyn SharedRateLimiter>, policy: &ThrottlePolicy) -> Result<Self> {
        if policy.rate.is_none() {
            let rule = "needs a rate to share: set `ThrottlePolicy::per_second`";
            return Err(Error::configuration("shared_rate_limiter", rule));
        }
        Self::for_tokens(limiter, policy)
    }

    /// Creates the limits of a token provider, which has no rate.
    ///
    /// # Errors
    /// Returns a configuration error if the policy lacks the local share, or one of its settings is out of range.
    pub(crate) fn for_tokens(limiter: Arc<dyn SharedRateLimiter>, policy: &ThrottlePolicy) -> Result<Self> {
        policy.check()?;
        let Some(local_share) = policy.local_share else {
            let rule =
                "needs the part of the rate that remains without it: set `ThrottlePolicy::local_share`";
            return Err(Error::configuration("shared_rate_limiter", rule));
        };
        Ok(Self { limiter, local_share, timeout: policy.shared_timeout, retry_at: Mutex::default() })
    }

    /// Longest time of one call.
    pub(crate) fn timeout(&self) -> Duration {
        self.timeout
    }

    /// Returns the part of `requests` that one process may send on its own, at least one.
    pub(crate) fn local_part(&self, requests: u32) -> u32 {
        // The product is not negative and at most `requests`.
        ((f64::from(requests) * self.local_share) as u32).max(1)
    }

    /// Returns the policy of a process while the limiter is unavailable.
    pub(super) fn local_policy(&self, policy: &ThrottlePolicy) -> ThrottlePolicy {
        let rate = policy.rate.map(|rate| rate * self.local_share);
        ThrottlePolicy { rate, burst: 1, ..policy.clone() }
    }

    /// Counts a token request. Returns `None` if the limiter is unavailable, and otherwise the time until the request may be
    /// sent, if it may not yet.
    pub(crate) async fn count(
        &self,
        clock: &dyn Clock,
        scope: &LimitScope,
        requests: u32,
        window: Duration,
    ) -> Option<Option<Duration>> {
        if !self.is_due(clock.now()) {
            return None;
        }
        self.call(clock, self.limiter.count(scope, requests, window)).await
    }

    /// Whether the limiter is available or due for another call.
    pub(super) fn is_due(&self, now: Instant) -> bool {
        self.retry_at().is_none_or(|retry_at| retry_at <= now)
    }

    /// Time until the limiter is due for another call.
    pub(super) fn until_due(&self, now: Instant) -> Duration {
        self.retry_at().map_or(Duration::ZERO, |retry_at| retry_at.saturating_duration_since(now))
    }

    /// Runs a call of the limiter within its time limit. Returns `None` if it fails.
    pub(super) async fn call<T>(
        &self,
        clock: &dyn Clock,
        call: impl Future<Output = Result<T>>,
    ) -> Option<T> {
        match with_timeout(clock, self.timeout, "call of the shared rate limiter", pin!(call)).await {
            Ok(value) => {
                if self.retry_at().take().is_some() {
                    tracing::info!("shared rate limiter available again");
                }
                Some(value)
            }
            Err(error) => {
                let retry_at = after(clock.now(), RETRY_INTERVAL);
                if self.retry_at().replace(retry_at).is_none() {
                    tracing::warn!(%error, local_share = self.local_share, "shared rate limiter unavailable");
                }
                None
            }
        }
    }

    fn retry_at(&self) -> MutexGuard<'_, Option<Instant>> {
        self.retry_at.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
