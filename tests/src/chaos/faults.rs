//! What goes wrong at the gateway, by seed.

use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::sync::{Mutex, PoisonError};

use super::day::Day;
use crate::gateway::GatewayFault;

/// Of a thousand requests that meet a fault of the gateway: how many find their connection frozen, and how many
/// in a drain. The others are refused.
const FROZEN: u32 = 20;
const DRAINED: u32 = 200;

/// Decides about each request at the gateway.
#[derive(Debug)]
pub(super) struct Weather {
    bad: AtomicBool,
    faults: AtomicU64,
    random: Mutex<fastrand::Rng>,
    percent: u8,
}

impl Weather {
    pub(super) fn new(day: Day) -> Self {
        Self {
            bad: AtomicBool::new(false),
            faults: AtomicU64::new(0),
            random: Mutex::new(fastrand::Rng::with_seed(day.seed)),
            percent: day.percent,
        }
    }

    pub(super) fn set_bad(&self, bad: bool) {
        self.bad.store(bad, Ordering::Relaxed);
    }

    /// How many requests met a fault.
    pub(super) fn faults(&self) -> u64 {
        self.faults.load(Ordering::Relaxed)
    }

    /// A quarter of the share of faults is the gateway's.
    pub(super) fn fault(&self) -> Option<GatewayFault> {
        let mut random = self.random.lock().unwrap_or_else(PoisonError::into_inner);
        if !self.bad.load(Ordering::Relaxed) || random.u32(0..400) >= u32::from(self.percent) {
            return None;
        }
        self.faults.fetch_add(1, Ordering::Relaxed);
        Some(match random.u32(0..1000) {
            frozen if frozen < FROZEN => GatewayFault::Frozen,
            drained if drained < FROZEN + DRAINED => GatewayFault::GoAway,
            _ => GatewayFault::RefusedStream,
        })
    }
}
