//! Token bucket; the caller passes the time.

use std::f64::consts::LN_2;
use std::time::{Duration, Instant};

use super::ThrottlePolicy;
use crate::time::after;

/// Time in which the rate doubles after throttling.
const DOUBLING_TIME: Duration = Duration::from_secs(30);

/// Lowest rate, in attempts per second.
pub(super) const MIN_RATE: f64 = 0.5;

/// State of the bucket.
#[derive(Clone, Debug)]
pub(super) struct Bucket {
    policy: ThrottlePolicy,
    tokens: f64,
    refilled_at: Instant,
    reduced: Option<ReducedRate>,
    /// No attempt is admitted before this instant.
    stopped_until: Option<Instant>,
    recent: RecentAttempts,
}

/// Rate after throttling, which grows until it is restored.
#[derive(Clone, Copy, Debug)]
struct ReducedRate {
    since: Instant,
    /// Rate at `since`.
    initial: f64,
    /// Rate before the first throttling response.
    restored: f64,
}

/// Number of attempts in the current second and the one before.
#[derive(Clone, Copy, Debug)]
struct RecentAttempts {
    second: Instant,
    current: f64,
    previous: f64,
}

impl Bucket {
    pub(super) fn new(policy: &ThrottlePolicy, now: Instant) -> Self {
        Self {
            policy: policy.clone(),
            tokens: f64::from(policy.burst),
            refilled_at: now,
            reduced: None,
            stopped_until: None,
            recent: RecentAttempts { second: now, current: 0.0, previous: 0.0 },
        }
    }

    /// Admits one attempt, or returns the time until one is admitted.
    pub(super) fn take(&mut self, now: Instant) -> Result<(), Duration> {
        if let Some(until) = self.stopped_until {
            let wait = until.saturating_duration_since(now);
            if !wait.is_zero() {
                return Err(wait);
            }
            self.stopped_until = None;
        }
        if let Some(rate) = self.rate_at(now) {
            self.refill(now, rate);
            if self.tokens < 1.0 {
                // A tiny rate makes a wait beyond the range of `Duration`.
                let missing =
                    Duration::try_from_secs_f64((1.0 - self.tokens) / rate).unwrap_or(Duration::MAX);
                // Rounding must not make an empty wait.
                return Err(missing.max(Duration::from_millis(1)));
            }
            self.tokens -= 1.0;
        }
        self.recent.count(now);
        Ok(())
    }

    /// Returns the wait of an attempt behind `ahead` others if nothing is throttled or cancelled meanwhile.
    pub(super) fn wait_behind(&mut self, ahead: usize, now: Instant) -> Duration {
        let stop = self.stopped_until.map_or(Duration::ZERO, |until| until.saturating_duration_since(now));
        let Some(rate) = self.rate_at(now) else { return stop };
        self.refill(now, rate);
        let missing = (ahead as f64 + 1.0 - self.tokens).max(0.0);
        let seconds = match self.reduced {
            // Inverse of the integral of the rate, which doubles every 30 s until it is restored.
            Some(reduced) => {
                let doubling = DOUBLING_TIME.as_secs_f64();
                let growth = reduced.restored / rate;
                let unit = rate * doubling / LN_2;
                let (recovery, admitted_in_recovery) = (doubling * growth.log2(), unit * (growth - 1.0));
                match self.policy.rate {
                    _ if missing <= admitted_in_recovery => doubling * (1.0 + missing / unit).log2(),
                    Some(full) => recovery + (missing - admitted_in_recovery) / full,
                    None => recovery,
                }
            }
            None => missing / rate,
        };
        stop.max(Duration::try_from_secs_f64(seconds).unwrap_or(Duration::MAX))
    }

    /// Records a throttling response to an attempt that was sent at `sent`.
    pub(super) fn on_throttled(&mut self, now: Instant, sent: Instant, retry_after: Option<Duration>) {
        if !self.policy.adaptive {
            return;
        }
        if let Some(wait) = retry_after {
            let until = after(now, wait.min(self.policy.max_retry_after));
            self.stopped_until = Some(self.stopped_until.map_or(until, |earlier| earlier.max(until)));
        }
        // `rate_at` clears `reduced` if the rate is restored.
        let rate = self.rate_at(now);
        // Attempts from before the reduction do not count again.
        if self.reduced.is_some_and(|reduced| sent <= reduced.since) {
            return;
        }
        let rate = rate.unwrap_or_else(|| self.recent.rate(now).max(1.0));
        let restored = self.reduced.map_or(rate, |reduced| reduced.restored.max(rate));
        let initial = (rate / 2.0).max(MIN_RATE.min(restored));
        self.reduced = Some(ReducedRate { since: now, initial, restored });
        self.tokens = 0.0;
        self.refilled_at = now;
    }

    /// Removes the tokens, so that the next attempt waits.
    pub(super) fn drain(&mut self, now: Instant) {
        (self.tokens, self.refilled_at) = (0.0, now);
    }

    /// Ends all throttling.
    pub(super) fn reset(&mut self) {
        (self.reduced, self.stopped_until) = (None, None);
    }

    /// Whether attempts are admitted without limit.
    pub(super) fn is_open(&mut self, now: Instant) -> bool {
        self.rate_at(now).is_none() && self.stopped_until.is_none_or(|until| until <= now)
    }

    /// Current rate in attempts per second; `None` for no limit.
    pub(super) fn rate_at(&mut self, now: Instant) -> Option<f64> {
        let Some(reduced) = self.reduced else { return self.policy.rate };
        let doublings =
            now.saturating_duration_since(reduced.since).as_secs_f64() / DOUBLING_TIME.as_secs_f64();
        let rate = reduced.initial * doublings.min(64.0).exp2();
        if rate >= reduced.restored {
            self.reduced = None;
            return self.policy.rate;
        }
        Some(rate)
    }

    fn refill(&mut self, now: Instant, rate: f64) {
        let passed = now.saturating_duration_since(self.refilled_at);
        self.tokens = (self.tokens + passed.as_secs_f64() * rate).min(f64::from(self.policy.burst));
        self.refilled_at = now;
    }
}

impl RecentAttempts {
    /// Begins a new second if the current one has passed.
    fn advance(&mut self, now: Instant) {
        let (second, previous) = match now.saturating_duration_since(self.second).as_secs() {
            0 => return,
            1 => (after(self.second, Duration::from_secs(1)), self.current),
            _ => (now, 0.0),
        };
        *self = Self { second, current: 0.0, previous };
    }

    fn count(&mut self, now: Instant) {
        self.advance(now);
        self.current += 1.0;
    }

    fn rate(&mut self, now: Instant) -> f64 {
        self.advance(now);
        self.current.max(self.previous)
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::super::MAX_RETRY_AFTER;
    use super::*;

    fn seconds(seconds: f64) -> Duration {
        Duration::from_secs_f64(seconds)
    }

    /// Takes attempts as soon as they are admitted for `length` seconds. Returns their number.
    fn drive(bucket: &mut Bucket, start: Instant, length: f64) -> u32 {
        let (mut now, mut taken) = (start, 0);
        while now < start + seconds(length) {
            match bucket.take(now) {
                Ok(()) => taken += 1,
                Err(wait) => now += wait,
            }
            if bucket.is_open(now) {
                now += seconds(0.01);
            }
        }
        taken
    }

    #[test]
    fn rate_is_enforced_and_burst_is_bounded() {
        let start = Instant::now();
        let mut bucket = Bucket::new(&ThrottlePolicy::new().per_second(10.0).burst(5), start);
        assert_eq!((0..5).filter(|_| bucket.take(start).is_ok()).count(), 5);
        assert_eq!(bucket.take(start), Err(seconds(0.1)));
        assert_eq!(drive(&mut bucket, start, 10.0), 99);
        // The bucket holds at most one burst.
        let later = start + seconds(3600.0);
        assert_eq!((0..9).filter(|_| bucket.take(later).is_ok()).count(), 5);
    }

    #[test]
    fn extreme_rates_do_not_panic() {
        let start = Instant::now();
        for rate in [f64::MIN_POSITIVE, 1e-300, 1e-20, f64::MAX] {
            let mut bucket = Bucket::new(&ThrottlePolicy::new().per_second(rate), start);
            assert_eq!(bucket.take(start), Ok(()));
            let wait = bucket.take(start).unwrap_err();
            assert!(wait >= Duration::from_millis(1), "{rate}: {wait:?}");
            bucket.on_throttled(start, start, None);
            assert!(bucket.take(start + seconds(1.0)).is_ok() == (rate > 1.0));
        }
    }

    #[test]
    fn throttling_halves_the_rate_which_recovers_in_30_s() {
        let start = Instant::now();
        let mut bucket = Bucket::new(&ThrottlePolicy::new(), start);
        assert!(bucket.is_open(start));
        assert_eq!(drive(&mut bucket, start, 2.0), 200);
        let now = start + seconds(2.0);
        bucket.on_throttled(now, now, None);
        // 50 attempts per second at first, 100 after 30 s, then no limit.
        assert!((50..60).contains(&drive(&mut bucket, now, 1.0)));
        assert!((90..102).contains(&drive(&mut bucket, now + seconds(29.0), 1.0)));
        assert!(bucket.is_open(now + seconds(30.0)));
    }

    #[test]
    fn wait_of_the_last_in_the_queue_is_predicted() {
        let start = Instant::now();
        let throttled = |policy: ThrottlePolicy, responses: u64| {
            let mut bucket = Bucket::new(&policy, start);
            for number in 0..responses {
                let at = start + Duration::from_millis(number);
                bucket.on_throttled(at, at, None);
            }
            bucket
        };
        let at = start + seconds(1.0);
        for (bucket, ahead) in [
            (throttled(ThrottlePolicy::new().per_second(10.0), 0), 50),
            (throttled(ThrottlePolicy::new().per_second(0.25), 0), 5),
            (throttled(ThrottlePolicy::new().per_second(10.0).burst(5), 0), 3),
            (throttled(ThrottlePolicy::new().per_second(8.0), 4), 5),
            (throttled(ThrottlePolicy::new().per_second(8.0), 4), 2000),
            (throttled(ThrottlePolicy::new(), 1), 30),
        ] {
            let is_reduced = bucket.reduced.is_some();
            let predicted = bucket.clone().wait_behind(ahead, at).as_secs_f64();
            let (mut taken, mut now, mut bucket) = (0, at, bucket);
            while taken <= ahead {
                match bucket.take(now) {
                    Ok(()) => taken += 1,
                    Err(wait) => now += wait,
                }
            }
            let actual = (now - at).as_secs_f64();
            // `take` computes each wait with the rate at its start, and rounds it up to 1 ms.
            let slack = if is_reduced { actual * 0.06 } else { 0.0 };
            assert!((predicted - actual).abs() <= slack + 0.002, "{predicted} {actual} {bucket:?}");
        }
        let mut stopped = Bucket::new(&ThrottlePolicy::new(), start);
        assert_eq!(stopped.wait_behind(9, start), Duration::ZERO);
        stopped.on_throttled(start, start, Some(seconds(7.0)));
        assert_eq!(stopped.wait_behind(0, start), seconds(7.0));
    }

    #[test]
    fn throttled_responses_to_earlier_attempts_count_once() {
        let start = Instant::now();
        let mut bucket = Bucket::new(&ThrottlePolicy::new().per_second(64.0), start);
        let now = start + seconds(1.0);
        for _ in 0..50 {
            bucket.on_throttled(now, start, None);
        }
        assert_eq!(bucket.rate_at(now), Some(32.0));
        bucket.on_throttled(now + seconds(1.0), now + seconds(0.5), None);
        assert_eq!(bucket.rate_at(now + seconds(1.0)).map(f64::round), Some(16.0));
        // Repeated throttling stops at the slowest rate.
        let mut at = now;
        for _ in 0..40 {
            at += seconds(1.5);
            bucket.on_throttled(at, at, None);
        }
        assert_eq!(bucket.rate_at(at), Some(MIN_RATE));
        // Seven doublings of 30 s restore the full rate.
        assert_eq!(bucket.rate_at(at + seconds(30.0 * 7.0)), Some(64.0));
    }

    #[test]
    fn retry_after_stops_all_attempts_up_to_the_maximum() {
        let start = Instant::now();
        let mut bucket = Bucket::new(&ThrottlePolicy::new(), start);
        bucket.on_throttled(start, start, Some(seconds(7.0)));
        bucket.on_throttled(start, start, Some(seconds(3.0)));
        assert_eq!(bucket.take(start + seconds(2.0)), Err(seconds(5.0)));
        bucket.on_throttled(start, start, Some(Duration::MAX));
        assert_eq!(bucket.take(start), Err(MAX_RETRY_AFTER));
        let mut fixed = Bucket::new(&ThrottlePolicy::none(), start);
        fixed.on_throttled(start, start, Some(seconds(7.0)));
        assert_eq!(fixed.take(start), Ok(()));
    }

    proptest! {
        /// No window has more attempts than the rate and the burst allow, and every wait is finite.
        #[test]
        fn rate_is_never_exceeded_and_every_wait_ends(
            rate in 0.5f64..50.0,
            burst in 1u32..10,
            steps in prop::collection::vec((0u64..2_000, 0u8..8), 1..300),
        ) {
            let start = Instant::now();
            let mut bucket = Bucket::new(&ThrottlePolicy::new().per_second(rate).burst(burst), start);
            let (mut now, mut taken) = (start, Vec::new());
            for (gap, event) in steps {
                now += Duration::from_millis(gap);
                match event {
                    0 => bucket.on_throttled(now, now, None),
                    1 => bucket.on_throttled(now, start, Some(Duration::from_millis(gap * 3))),
                    _ => match bucket.take(now) {
                        Ok(()) => taken.push(now),
                        Err(wait) => {
                            prop_assert!(!wait.is_zero() && wait <= MAX_RETRY_AFTER);
                            // Without other attempts it is admitted after a bounded number of waits.
                            let mut then = bucket.clone();
                            let mut at = now + wait;
                            let mut turns = 0;
                            while let Err(more) = then.take(at) {
                                at += more;
                                turns += 1;
                                prop_assert!(turns < 100);
                            }
                        }
                    },
                }
            }
            for (index, first) in taken.iter().enumerate() {
                for (later, last) in taken.iter().enumerate().skip(index) {
                    let allowed = (*last - *first).as_secs_f64() * rate + f64::from(burst) + 1e-6;
                    prop_assert!((later - index + 1) as f64 <= allowed);
                }
            }
        }
    }
}
