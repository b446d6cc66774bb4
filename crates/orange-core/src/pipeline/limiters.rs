//! The rate limiter and the breaker of each API, shared by all clones of a client.

use std::collections::HashMap;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Instant;

use crate::breaker::{Breaker, BreakerPolicy};
use crate::telemetry::Telemetry;
use crate::throttle::{RateLimiter, SharedLimits, ThrottlePolicy};

/// The limiters of one API.
#[derive(Debug)]
pub(super) struct Limiters {
    pub(super) rate_limiter: RateLimiter,
    pub(super) breaker: Breaker,
}

/// The limiters of all APIs, by base URL.
#[derive(Debug)]
pub(crate) struct LimiterRegistry {
    throttle: ThrottlePolicy,
    /// `None` if the limits are those of this client alone.
    shared: Option<Arc<SharedLimits>>,
    breaker: BreakerPolicy,
    by_base: Mutex<HashMap<String, Arc<Limiters>>>,
    /// Revision of the credentials to which the state of the breakers belongs.
    credentials_revision: AtomicU64,
    telemetry: Telemetry,
}

impl LimiterRegistry {
    pub(crate) fn new(
        throttle: ThrottlePolicy,
        shared: Option<Arc<SharedLimits>>,
        breaker: BreakerPolicy,
        telemetry: Telemetry,
    ) -> Self {
        Self {
            throttle,
            shared,
            breaker,
            by_base: Mutex::default(),
            credentials_revision: AtomicU64::new(0),
            telemetry,
        }
    }

    /// Closes the breakers if the credentials have changed.
    pub(super) fn on_credentials_changed(&self, revision: u64) {
        if self.credentials_revision.load(Ordering::Relaxed) < revision
            && self.credentials_revision.fetch_max(revision, Ordering::Relaxed) < revision
        {
            let by_base = self.by_base.lock().unwrap_or_else(PoisonError::into_inner);
            by_base.values().for_each(|limiters| limiters.breaker.reset());
        }
    }

    /// Closes all breakers and ends all throttling.
    pub(crate) fn reset(&self) {
        let by_base = self.by_base.lock().unwrap_or_else(PoisonError::into_inner);
        for limiters in by_base.values() {
            limiters.rate_limiter.reset();
            limiters.breaker.reset();
        }
    }

    /// Returns the limiters of the API at a base URL. `api` is its name in metrics.
    pub(super) fn get_or_create(&self, base: &str, api: &'static str, now: Instant) -> Arc<Limiters> {
        let mut by_base = self.by_base.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(limiters) = by_base.get(base) {
            return Arc::clone(limiters);
        }
        let limiters = Arc::new(Limiters {
            rate_limiter: match &self.shared {
                Some(shared) => RateLimiter::shared(&self.throttle, shared, base, now),
                None => RateLimiter::new(&self.throttle, now),
            },
            breaker: Breaker::new(self.breaker.clone(), self.telemetry.api(api)),
        });
        by_base.insert(base.to_owned(), Arc::clone(&limiters));
        limiters
    }
}
