//! Random numbers that are always the same.

use orange_core::time::Random;

/// Returns 0.5 for every fraction, so that backoff and jitter are the same in every run.
#[derive(Clone, Copy, Debug)]
pub struct FixedRandom;

impl Random for FixedRandom {
    fn fraction(&self) -> f64 {
        0.5
    }
}
