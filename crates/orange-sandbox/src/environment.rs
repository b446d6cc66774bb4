//! State that all APIs share: seed, limits, clock, quirks and journal.

use std::sync::{Mutex, MutexGuard};

use crate::clock::SandboxClock;
use crate::journal::{Effect, Journal, JournalLimits};
use crate::limits::Limits;
use crate::quirks::Quirks;
use crate::sync::lock;

/// State that every handler may need.
pub(crate) struct Environment {
    pub(crate) seed: u64,
    pub(crate) limits: Limits,
    pub(crate) clock: SandboxClock,
    quirks: Mutex<Quirks>,
    journal: Mutex<Journal>,
}

impl Environment {
    pub(crate) fn new(seed: u64, limits: Limits, clock: SandboxClock, quirks: Quirks) -> Self {
        let journal = Journal::new(JournalLimits {
            requests: limits.max_recorded_requests,
            effects: limits.max_recorded_effects,
            bytes: limits.max_recorded_bytes,
        });
        Self { seed, limits, clock, quirks: Mutex::new(quirks), journal: Mutex::new(journal) }
    }

    pub(crate) fn quirks(&self) -> Quirks {
        lock(&self.quirks).clone()
    }

    pub(crate) fn set_quirks(&self, quirks: Quirks) {
        *lock(&self.quirks) = quirks;
    }

    /// Locks the journal.
    pub(crate) fn journal(&self) -> MutexGuard<'_, Journal> {
        lock(&self.journal)
    }

    pub(crate) fn record(&self, effect: Effect) {
        self.journal().record_effect(effect);
    }
}
