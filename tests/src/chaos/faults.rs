//! Faults of the gateway, by seed.

use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::sync::{Mutex, PoisonError};

use super::config::ChaosConfig;
use crate::gateway::GatewayFault;

/// Frozen connections per thousand faults.
const FROZEN: u32 = 20;

/// `GOAWAY` frames per thousand faults. The remaining faults are refused streams.
const GO_AWAY: u32 = 200;

/// Decides which requests fail at the gateway.
#[derive(Debug)]
pub(super) struct GatewayFaults {
    active: AtomicBool,
    faults: AtomicU64,
    random: Mutex<fastrand::Rng>,
    percent: u8,
}

impl GatewayFaults {
    pub(super) fn new(config: ChaosConfig) -> Self {
        Self {
            active: AtomicBool::new(false),
            faults: AtomicU64::new(0),
            random: Mutex::new(fastrand::Rng::with_seed(config.seed)),
            percent: config.percent,
        }
    }

    pub(super) fn set_active(&self, active: bool) {
        self.active.store(active, Ordering::Relaxed);
    }

    /// Number of failed requests.
    pub(super) fn faults(&self) -> u64 {
        self.faults.load(Ordering::Relaxed)
    }

    /// The fault for the next request. A quarter of `percent` of the requests fails at the gateway, besides those that the
    /// sandbox fails.
    pub(super) fn fault(&self) -> Option<GatewayFault> {
        let mut random = self.random.lock().unwrap_or_else(PoisonError::into_inner);
        if !self.active.load(Ordering::Relaxed) || random.u32(0..400) >= u32::from(self.percent) {
            return None;
        }
        self.faults.fetch_add(1, Ordering::Relaxed);
        Some(match random.u32(0..1000) {
            draw if draw < FROZEN => GatewayFault::Frozen,
            draw if draw < FROZEN + GO_AWAY => GatewayFault::GoAway,
            _ => GatewayFault::RefusedStream,
        })
    }
}
