//! Limits for request sizes, rates and timeouts.

use std::collections::VecDeque;
use std::time::Duration;

use crate::clock::SandboxClock;

/// Limits for request sizes, rates and timeouts.
///
/// ```
/// let mut limits = orange_sandbox::Limits::default();
/// limits.token_calls_per_minute = Some(5);
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Limits {
    /// Token requests per minute; 50 by default, as Orange documents. `None` disables the limit.
    pub token_calls_per_minute: Option<u32>,
    /// API requests per minute for all APIs together; `None` by default. Orange has such limits and does not publish
    /// them.
    pub api_calls_per_minute: Option<u32>,
    /// Maximum size of a request body in bytes; larger bodies are answered with 413. 1 MiB by default.
    pub body_bytes: usize,
    /// Maximum size of path and query in bytes; longer ones are answered with 414. 8 KiB by default.
    pub target_bytes: usize,
    /// Maximum number of recorded requests; the oldest are deleted first. 10,000 by default.
    pub max_recorded_requests: usize,
    /// Maximum number of recorded effects; the oldest are deleted first. 10,000 by default.
    pub max_recorded_effects: usize,
    /// Maximum memory of the recorded requests in bytes, with their headers and the beginnings of their bodies; the oldest
    /// are deleted first. 64 MiB by default.
    pub max_recorded_bytes: usize,
    /// Maximum number of bytes that are recorded of a body; 64 KiB by default.
    pub max_recorded_body_bytes: usize,
    /// Maximum time from the first to the last byte of a request head on a socket; 10 s by default. A request that
    /// takes longer is answered with 408, and the connection is closed.
    ///
    /// This timeout and the next two use the system clock, not the sandbox's clock. They protect the socket from
    /// clients that send slowly or not at all.
    pub head_timeout: Duration,
    /// Maximum time for a request body, counted from the end of the head; 60 s by default. A request that takes longer
    /// is answered with 408, and the connection is closed.
    pub body_timeout: Duration,
    /// Maximum time that an HTTP/1.1 connection can wait for a request; 120 s by default, longer than most clients
    /// keep idle connections. The connection is closed after this time plus [`head_timeout`](Self::head_timeout) at
    /// the latest.
    ///
    /// On an HTTP/2 connection, the client receives a PING after this time without data. The connection is closed if
    /// the client does not reply within `head_timeout`, and stays open otherwise.
    pub idle_timeout: Duration,
}

impl Default for Limits {
    fn default() -> Self {
        Self {
            token_calls_per_minute: Some(50),
            api_calls_per_minute: None,
            body_bytes: 1 << 20,
            target_bytes: 8 << 10,
            max_recorded_requests: 10_000,
            max_recorded_effects: 10_000,
            max_recorded_bytes: 64 << 20,
            max_recorded_body_bytes: 64 << 10,
            head_timeout: Duration::from_secs(10),
            body_timeout: Duration::from_secs(60),
            idle_timeout: Duration::from_secs(120),
        }
    }
}

/// The accepted requests of the last minute of sandbox time.
#[derive(Debug, Default)]
pub(crate) struct SlidingWindow(VecDeque<Duration>);

impl SlidingWindow {
    const LENGTH: Duration = Duration::from_secs(60);

    /// Counts one request. The error is the number of whole seconds until the next request is allowed.
    ///
    /// Rejected requests do not count, so that a client that keeps asking is admitted again.
    pub(crate) fn take(&mut self, clock: &SandboxClock, quota: Option<u32>) -> Result<(), u64> {
        let Some(quota) = quota else { return Ok(()) };
        let now = clock.elapsed();
        while self.0.front().is_some_and(|request| now.saturating_sub(*request) >= Self::LENGTH) {
            self.0.pop_front();
        }
        if self.0.len() < usize::try_from(quota).unwrap_or(usize::MAX) {
            self.0.push_back(now);
            return Ok(());
        }
        let oldest = self.0.front().copied().unwrap_or(now);
        let wait = (oldest + Self::LENGTH).saturating_sub(now);
        Err(wait.as_secs() + u64::from(wait.subsec_nanos() > 0))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rate_limit_slides_with_the_clock() {
        let clock = SandboxClock::frozen();
        let mut window = SlidingWindow::default();
        assert_eq!(window.take(&clock, Some(2)), Ok(()));
        clock.advance(Duration::from_secs(30));
        assert_eq!(window.take(&clock, Some(2)), Ok(()));
        assert_eq!(window.take(&clock, Some(2)), Err(30));
        clock.advance(Duration::from_millis(29_500));
        assert_eq!(window.take(&clock, Some(2)), Err(1));
        clock.advance(Duration::from_millis(500));
        assert_eq!(window.take(&clock, Some(2)), Ok(()));
        assert_eq!(window.take(&clock, Some(2)), Err(30));
    }

    #[test]
    fn no_limit_allows_all_and_zero_allows_none() {
        let clock = SandboxClock::frozen();
        let mut window = SlidingWindow::default();
        assert!((0..1000).all(|_| window.take(&clock, None).is_ok()));
        assert_eq!(window.take(&clock, Some(0)), Err(60));
    }
}
