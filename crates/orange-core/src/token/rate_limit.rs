//! How often the token endpoint may be asked: so many times in any sixty seconds.
//!
//! Orange allows 50 a minute (CRI Prod and Eligibility pages) and answers 429 above that. It counts them for the
//! application, whatever number of clients there are, so those of one process count them together.

use std::collections::{BTreeMap, VecDeque};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, Instant};

/// A minute, and a second more: of two requests the later one can be the faster, and the server counts arrivals.
const WINDOW: Duration = Duration::from_secs(61);

/// The calls of the last minute.
#[derive(Debug, Default)]
pub(super) struct TokenRateLimit(Mutex<VecDeque<Instant>>);

/// The calls of the applications that have clients in this process, by token URL and client id. A minute after the
/// last call of one whose clients are gone nothing is left of it: the server counts on when a client is dropped.
static SHARED: Mutex<BTreeMap<(String, String), Arc<TokenRateLimit>>> = Mutex::new(BTreeMap::new());

impl TokenRateLimit {
    /// Those of one application, for all who ask in its name. They must all have the time from one clock.
    pub(super) fn of(token_url: &str, client_id: &str, now: Instant) -> Arc<Self> {
        let mut applications = SHARED.lock().unwrap_or_else(PoisonError::into_inner);
        applications.retain(|_, calls| Arc::strong_count(calls) > 1 || calls.is_active(now));
        Arc::clone(applications.entry((token_url.to_owned(), client_id.to_owned())).or_default())
    }

    /// Whether the server still counts any of them.
    fn is_active(&self, now: Instant) -> bool {
        let calls = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        calls.back().is_some_and(|last| now.saturating_duration_since(*last) < WINDOW)
    }

    /// Takes one call if there are fewer than `limit`, or says how long until there are.
    pub(super) fn take(&self, limit: u32, now: Instant) -> Result<(), Duration> {
        let mut calls = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        // Whoever looked at the clock first need not come first.
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
            // Others may be allowed more.
            Some(over) => Err(calls.get(over).map_or(WINDOW, |call| WINDOW.saturating_sub(age(call)))),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn a_call_comes_back_a_minute_after_it_was_taken() {
        let (calls, start) = (TokenRateLimit::default(), Instant::now());
        let take = |second| calls.take(2, start + Duration::from_secs(second));
        assert_eq!(take(0), Ok(()));
        assert_eq!(take(20), Ok(()));
        assert_eq!(take(50), Err(Duration::from_secs(11)));
        assert_eq!(take(61), Ok(()));
        assert_eq!(take(61), Err(Duration::from_secs(20)));
    }

    #[test]
    fn each_is_held_to_its_own_limit_and_counts_the_calls_of_all() {
        let (calls, start) = (TokenRateLimit::default(), Instant::now());
        let take = |limit, second| calls.take(limit, start + Duration::from_secs(second));
        for second in 0..4 {
            assert_eq!(take(4, second), Ok(()));
        }
        // Three have to be a minute old before it is the second again.
        assert_eq!(take(2, 10), Err(Duration::from_secs(53)));
        assert_eq!(take(4, 10), Err(Duration::from_secs(51)));
        assert_eq!(take(2, 63), Ok(()));
    }

    #[test]
    fn an_application_has_one_account_until_a_minute_after_the_last_call_in_its_name() {
        const URL: &str = "https://accounts.example/token";
        let start = Instant::now();
        let of =
            |url: &str, id: &str, second| TokenRateLimit::of(url, id, start + Duration::from_secs(second));
        let (one, other) = (of(URL, "id", 0), of(URL, "id", 0));
        assert!(Arc::ptr_eq(&one, &other));
        for another in [of(URL, "another", 0), of("https://elsewhere.example/token", "id", 0)] {
            assert!(!Arc::ptr_eq(&one, &another));
        }
        assert_eq!(one.take(1, start), Ok(()));
        drop((one, other));
        // The clients are gone, and the server counts on.
        assert!(of(URL, "id", 60).take(1, start + Duration::from_secs(60)).is_err());
        let _ = of(URL, "later", 61);
        let left = SHARED.lock().unwrap();
        let ids: Vec<_> = left.keys().filter(|(url, _)| url == URL).map(|(_, id)| id.as_str()).collect();
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
