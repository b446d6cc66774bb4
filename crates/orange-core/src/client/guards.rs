//! What stands between an API and all clones of a client: its throttle and its breaker.

use std::collections::HashMap;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Instant;

use crate::breaker::{Breaker, BreakerPolicy};
use crate::throttle::{Gate, ThrottlePolicy};

/// The guards of one API.
#[derive(Debug)]
pub(super) struct Guard {
    pub(super) gate: Gate,
    pub(super) breaker: Breaker,
}

/// The guards of all APIs, by the base URL of each: what is behind another path is another thing to wear out.
#[derive(Debug)]
pub(super) struct Guards {
    throttle: ThrottlePolicy,
    breaker: BreakerPolicy,
    by_base: Mutex<HashMap<String, Arc<Guard>>>,
    /// The revision of the credentials that the breakers know.
    credentials: AtomicU64,
}

impl Guards {
    pub(super) fn new(throttle: ThrottlePolicy, breaker: BreakerPolicy) -> Self {
        Self { throttle, breaker, by_base: Mutex::default(), credentials: AtomicU64::new(0) }
    }

    /// Closes the breakers if the credentials have changed.
    pub(super) fn credentials_changed(&self, revision: u64) {
        if self.credentials.load(Ordering::Relaxed) < revision
            && self.credentials.fetch_max(revision, Ordering::Relaxed) < revision
        {
            let by_base = self.by_base.lock().unwrap_or_else(PoisonError::into_inner);
            by_base.values().for_each(|guard| guard.breaker.reset());
        }
    }

    /// Forgets what has happened.
    pub(super) fn reset(&self) {
        let by_base = self.by_base.lock().unwrap_or_else(PoisonError::into_inner);
        for guard in by_base.values() {
            guard.gate.reset();
            guard.breaker.reset();
        }
    }

    pub(super) fn of(&self, base: &str, now: Instant) -> Arc<Guard> {
        let mut by_base = self.by_base.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(guard) = by_base.get(base) {
            return Arc::clone(guard);
        }
        let guard = Arc::new(Guard {
            gate: Gate::new(&self.throttle, now),
            breaker: Breaker::new(self.breaker.clone()),
        });
        by_base.insert(base.to_owned(), Arc::clone(&guard));
        guard
    }
}
