//! Waiting for a condition.

use std::thread;
use std::time::{Duration, Instant};

/// Longest wait: far beyond what a loaded machine needs.
const LIMIT: Duration = Duration::from_secs(300);

/// Waits until `condition` is true.
///
/// # Panics
/// Panics after five minutes.
pub fn wait_until(what: &str, mut condition: impl FnMut() -> bool) {
    let start = Instant::now();
    while !condition() {
        assert!(start.elapsed() < LIMIT, "not within {LIMIT:?}: {what}");
        thread::sleep(Duration::from_millis(20));
    }
}
