//! Limit on the number of token requests per minute.
//!
//! Orange allows an application 50 requests per minute (CRI Prod and Eligibility pages) and responds 429 above that.
//! The clients of one process therefore share the limit, and processes share it through a
//! [`SharedRateLimiter`](crate::throttle::SharedRateLimiter).

use std::collections::{BTreeMap, VecDeque};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, Instant};

/// One minute and a margin of one second: requests may arrive closer together than they were sent.
pub(super) const WINDOW: Duration = Duration::from_secs(61);

/// Instants of the requests in the current window.
#[derive(Debug, Default)]
pub(super) struct TokenRateLimit(Mutex<VecDeque<Instant>>);

/// Limits shared by the clients of a process, by token URL and client id. An entry without clients stays until its
/// window has passed, because the server still counts its requests.
static SHARED: Mutex<BTreeMap<(String, String), Arc<TokenRateLimit>>> = Mutex::new(BTreeMap::new());

impl TokenRateLimit {
    /// Returns the limit that all clients of an application share. All callers must use the same clock.
    pub(super) fn for_application(token_url: &str, client_id: &str, now: Instant) -> Arc<Self> {
        let mut applications = SHARED.lock().unwrap_or_else(PoisonError::into_inner);
        applications.retain(|_, calls| Arc::strong_count(calls) > 1 || calls.is_active(now));
        Arc::clone(applications.entry((token_url.to_owned(), client_id.to_owned())).or_default())
    }

    /// Whether the window contains a request.
    fn is_active(&self, now: Instant) -> bool {
        let calls = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        calls.back().is_some_and(|last| now.saturating_duration_since(*last) < WINDOW)
    }

    /// Records a request if the window holds fewer than `limit`. Otherwise returns the time until it holds fewer.
    pub(super) fn take(&self, limit: u32, now: Instant) -> Result<(), Duration> {
        let mut calls = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        // Callers may lock in another order than they read the clock.
        let now = calls.back().map_or(now, |last| now.max(*last));
        let age = |call: &Instant| now.saturating_duration_since(*call);
        while calls.front().is_some_and(|call| age(call) >= WINDOW) {
            calls.pop_front();
        }
        match calls.len().checked_sub(limit as usize) {
            None => {
                calls.push_back(now);
                Ok(())
            }
            // Another client may have a higher limit.
            Some(excess) => Err(calls.get(excess).map_or(WINDOW, |call| WINDOW.saturating_sub(age(call)))),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn a_permit_is_available_again_after_a_minute() {
        let (calls, start) = (TokenRateLimit::default(), Instant::now());
        let take = |second| calls.take(2, start + Duration::from_secs(second));
        assert_eq!(take(0), Ok(()));
        assert_eq!(take(20), Ok(()));
        assert_eq!(take(50), Err(Duration::from_secs(11)));
        assert_eq!(take(61), Ok(()));
        assert_eq!(take(61), Err(Duration::from_secs(20)));
    }

    #[test]
    fn clients_with_different_limits_share_one_count() {
        let (calls, start) = (TokenRateLimit::default(), Instant::now());
        let take = |limit, second| calls.take(limit, start + Duration::from_secs(second));
        for second in 0..4 {
            assert_eq!(take(4, second), Ok(()));
        }
        // Three of the four requests must leave the window.
        assert_eq!(take(2, 10), Err(Duration::from_secs(53)));
        assert_eq!(take(4, 10), Err(Duration::from_secs(51)));
        assert_eq!(take(2, 63), Ok(()));
    }

    #[test]
    fn the_clients_of_an_application_share_its_limit_until_the_window_has_passed() {
        const URL: &str = "https://accounts.example/token";
        let start = Instant::now();
        let limit = |url: &str, id: &str, second| {
            TokenRateLimit::for_application(url, id, start + Duration::from_secs(second))
        };
        let (first, second) = (limit(URL, "id", 0), limit(URL, "id", 0));
        assert!(Arc::ptr_eq(&first, &second));
        for other in [limit(URL, "other", 0), limit("https://elsewhere.example/token", "id", 0)] {
            assert!(!Arc::ptr_eq(&first, &other));
        }
        assert_eq!(first.take(1, start), Ok(()));
        drop((first, second));
        // No client is left, and the request is still in the window of the server.
        assert!(limit(URL, "id", 60).take(1, start + Duration::from_secs(60)).is_err());
        let _ = limit(URL, "later", 61);
        let shared = SHARED.lock().unwrap();
        let ids: Vec<_> = shared.keys().filter(|(url, _)| url == URL).map(|(_, id)| id.as_str()).collect();
        assert_eq!(ids, ["later"]);
    }

    proptest! {
        #[test]
        fn no_sixty_seconds_hold_more_calls_than_allowed(
            limit in 1u32..10,
            gaps in proptest::collection::vec(0u64..30_000, 1..200),
        ) {
            let (calls, mut now) = (TokenRateLimit::default(), Instant::now());
            let mut taken: Vec<Instant> = Vec::new();
            for gap in gaps {
                now += Duration::from_millis(gap);
                if calls.take(limit, now).is_ok() {
                    taken.push(now);
                }
            }
            for window in taken.windows(limit as usize + 1) {
                prop_assert!(window[window.len() - 1] - window[0] >= WINDOW);
            }
        }
    }
}
