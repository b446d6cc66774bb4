//! Waiting for a condition.

use std::time::{Duration, Instant};

use crate::Result;

/// Longest wait: far beyond what a loaded machine needs.
const LIMIT: Duration = Duration::from_secs(120);

/// Time between two checks.
const INTERVAL: Duration = Duration::from_millis(20);

/// Waits until `condition` returns a value.
///
/// # Errors
/// Returns an error after two minutes, with `awaited`, and if `condition` returns an error.
pub async fn wait_until<T>(awaited: &str, condition: impl AsyncFn() -> Result<Option<T>>) -> Result<T> {
    let start = Instant::now();
    loop {
        if let Some(value) = condition().await? {
            return Ok(value);
        }
        if start.elapsed() > LIMIT {
            return Err(format!("not within {} s: {awaited}", LIMIT.as_secs()).into());
        }
        tokio::time::sleep(INTERVAL).await;
    }
}
