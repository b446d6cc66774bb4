//! How often the token endpoint may be asked: so many times in any sixty seconds.
//!
//! Orange allows 50 a minute (CRI Prod and Eligibility pages) and answers 429 above that.

use std::collections::VecDeque;
use std::time::{Duration, Instant};

const MINUTE: Duration = Duration::from_secs(60);

/// The calls of the last minute.
#[derive(Debug)]
pub(super) struct Budget {
    limit: usize,
    calls: VecDeque<Instant>,
}

impl Budget {
    pub(super) fn new(calls_per_minute: u32) -> Self {
        Self { limit: calls_per_minute as usize, calls: VecDeque::new() }
    }

    /// Takes one call, or says how long until there is one.
    pub(super) fn take(&mut self, now: Instant) -> Result<(), Duration> {
        while self.calls.front().is_some_and(|call| now.duration_since(*call) >= MINUTE) {
            self.calls.pop_front();
        }
        if self.calls.len() < self.limit {
            self.calls.push_back(now);
            return Ok(());
        }
        Err(self.calls.front().map_or(MINUTE, |call| MINUTE.saturating_sub(now.duration_since(*call))))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn a_call_comes_back_a_minute_after_it_was_taken() {
        let (mut budget, start) = (Budget::new(2), Instant::now());
        assert_eq!(budget.take(start), Ok(()));
        assert_eq!(budget.take(start + Duration::from_secs(20)), Ok(()));
        assert_eq!(budget.take(start + Duration::from_secs(50)), Err(Duration::from_secs(10)));
        assert_eq!(budget.take(start + Duration::from_secs(60)), Ok(()));
        assert_eq!(budget.take(start + Duration::from_secs(60)), Err(Duration::from_secs(20)));
    }

    proptest! {
        #[test]
        fn no_sixty_seconds_hold_more_calls_than_allowed(
            limit in 1u32..10,
            gaps in proptest::collection::vec(0u64..30_000, 1..200),
        ) {
            let (mut budget, mut now) = (Budget::new(limit), Instant::now());
            let mut taken: Vec<Instant> = Vec::new();
            for gap in gaps {
                now += Duration::from_millis(gap);
                if budget.take(now).is_ok() {
                    taken.push(now);
                }
            }
            for window in taken.windows(limit as usize + 1) {
                prop_assert!(window[window.len() - 1] - window[0] >= MINUTE);
            }
        }
    }
}
