//! How much the sandbox takes: sizes of requests and numbers of calls.

use std::collections::VecDeque;
use std::time::Duration;

use crate::clock::SandboxClock;

/// What a request may measure and how often one may come.
///
/// ```
/// let mut limits = orange_sandbox::Limits::default();
/// limits.token_calls_per_minute = Some(5);
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Limits {
    /// Token requests a minute; 50 is what Orange documents. `None` counts nothing.
    pub token_calls_per_minute: Option<u32>,
    /// API calls a minute, all APIs together. Orange has such limits and does not publish them.
    pub api_calls_per_minute: Option<u32>,
    /// Bytes of a request body, beyond which the answer is 413.
    pub body_bytes: usize,
    /// Bytes of path and query, beyond which the answer is 414.
    pub target_bytes: usize,
    /// How many received requests are remembered, the oldest forgotten first.
    pub max_recorded_requests: usize,
    /// How long the head of a request may take on a socket, from its first byte to its last; 10 s unless set. The
    /// answer to a later one is 408, and the connection ends.
    ///
    /// This limit and the next two are in the machine's time, whatever the sandbox's clock does: they protect the
    /// socket from clients that send slowly or not at all.
    pub head_timeout: Duration,
    /// How long the body of a request may take, from the end of its head; 60 s unless set. The answer to a later one
    /// is 408, and the connection ends.
    pub body_timeout: Duration,
    /// How long a connection may wait for a request; 120 s unless set, longer than most clients keep idle
    /// connections. Then it is closed, at the latest after this limit and [`head_timeout`](Self::head_timeout).
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
            head_timeout: Duration::from_secs(10),
            body_timeout: Duration::from_secs(60),
            idle_timeout: Duration::from_secs(120),
        }
    }
}

/// Counts calls over the last minute of sandbox time.
#[derive(Debug, Default)]
pub(crate) struct SlidingWindow(VecDeque<Duration>);

impl SlidingWindow {
    const LENGTH: Duration = Duration::from_secs(60);

    /// Takes one call out of the quota; the error is how many whole seconds to wait for the next.
    ///
    /// A refused call does not count: otherwise a client that keeps asking would never be let in again.
    pub(crate) fn take(&mut self, clock: &SandboxClock, quota: Option<u32>) -> Result<(), u64> {
        let Some(quota) = quota else { return Ok(()) };
        let now = clock.elapsed();
        while self.0.front().is_some_and(|call| now.saturating_sub(*call) >= Self::LENGTH) {
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
    fn the_quota_slides_with_the_clock() {
        let clock = SandboxClock::frozen();
        let mut minute = SlidingWindow::default();
        assert_eq!(minute.take(&clock, Some(2)), Ok(()));
        clock.advance(Duration::from_secs(30));
        assert_eq!(minute.take(&clock, Some(2)), Ok(()));
        assert_eq!(minute.take(&clock, Some(2)), Err(30));
        clock.advance(Duration::from_millis(29_500));
        assert_eq!(minute.take(&clock, Some(2)), Err(1));
        clock.advance(Duration::from_millis(500));
        assert_eq!(minute.take(&clock, Some(2)), Ok(()));
        assert_eq!(minute.take(&clock, Some(2)), Err(30));
    }

    #[test]
    fn no_quota_counts_nothing_and_a_quota_of_zero_lets_nobody_in() {
        let clock = SandboxClock::frozen();
        let mut minute = SlidingWindow::default();
        assert!((0..1000).all(|_| minute.take(&clock, None).is_ok()));
        assert_eq!(minute.take(&clock, Some(0)), Err(60));
    }
}
