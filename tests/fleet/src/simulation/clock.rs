//! Clocks and random numbers of the simulated workers.

use std::fmt;
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant, SystemTime, UNIX_EPOCH};

use orange_core::time::{BoxFuture, Clock, Random};

/// Wall-clock time at the start of each simulation, in seconds since 1970.
const EPOCH: Duration = Duration::from_secs(1_800_000_000);

/// Longest wait, a year.
const LONGEST: Duration = Duration::from_secs(365 * 86_400);

/// Clock of one worker: the virtual time of the paused runtime, with an error.
#[derive(Clone, Copy, Debug)]
pub(super) struct WorkerClock {
    start: Instant,
    /// Error of the wall clock, in seconds; positive if the clock is ahead.
    skew: f64,
    /// Seconds of this clock in one second of virtual time.
    speed: f64,
}

impl WorkerClock {
    pub(super) fn new(start: Instant, skew: f64, speed: f64) -> Self {
        Self { start, skew, speed }
    }

    fn elapsed(&self) -> Duration {
        tokio::time::Instant::now().into_std().saturating_duration_since(self.start).mul_f64(self.speed)
    }
}

impl Clock for WorkerClock {
    fn now(&self) -> Instant {
        self.start + self.elapsed()
    }

    fn wall(&self) -> SystemTime {
        let seconds = (EPOCH + self.elapsed()).as_secs_f64() + self.skew;
        UNIX_EPOCH + Duration::from_secs_f64(seconds)
    }

    fn sleep(&self, duration: Duration) -> BoxFuture<'static, ()> {
        Box::pin(tokio::time::sleep(duration.min(LONGEST).div_f64(self.speed)))
    }
}

/// Random numbers from a seed: the same seed gives the same simulation.
pub(super) struct SeededRandom(Mutex<fastrand::Rng>);

impl SeededRandom {
    pub(super) fn new(seed: u64) -> Self {
        Self(Mutex::new(fastrand::Rng::with_seed(seed)))
    }

    fn rng(&self) -> MutexGuard<'_, fastrand::Rng> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Returns a generator of its own, so that workers do not depend on each other's numbers.
    pub(super) fn fork(&self) -> Self {
        Self(Mutex::new(self.rng().fork()))
    }

    /// Returns 64 random bits.
    pub(super) fn bits(&self) -> u64 {
        self.rng().u64(..)
    }

    /// Returns a number between -1 and 1.
    pub(super) fn symmetric(&self) -> f64 {
        2.0 * self.rng().f64() - 1.0
    }

    /// Returns true with this probability.
    pub(super) fn chance(&self, probability: f64) -> bool {
        self.rng().f64() < probability
    }

    /// Returns a duration of an exponential distribution with this mean: the time to the next of independent events.
    pub(super) fn exponential(&self, mean: Duration) -> Duration {
        mean.mul_f64(-(1.0 - self.rng().f64()).ln())
    }

    /// Returns a duration of a log-normal distribution with this median. One in six is longer than `median * spread`,
    /// one in 44 longer than `median * spread²`.
    pub(super) fn log_normal(&self, median: Duration, spread: f64) -> Duration {
        let mut rng = self.rng();
        let (radius, angle) = (1.0 - rng.f64(), std::f64::consts::TAU * rng.f64());
        let normal = (-2.0 * radius.ln()).sqrt() * angle.cos();
        median.mul_f64(spread.powf(normal))
    }
}

impl Random for SeededRandom {
    fn fraction(&self) -> f64 {
        self.rng().f64()
    }
}

impl fmt::Debug for SeededRandom {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("SeededRandom")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_seed_gives_one_sequence() {
        let draw = |seed| {
            let random = SeededRandom::new(seed).fork();
            [random.fraction(), random.log_normal(Duration::from_secs(1), 2.0).as_secs_f64()]
        };
        assert_eq!(draw(7), draw(7));
        assert_ne!(draw(7), draw(8));
    }

    #[test]
    fn durations_follow_their_distribution() {
        let random = SeededRandom::new(1);
        let second = Duration::from_secs(1);
        let mut latencies: Vec<_> =
            (0..10_001).map(|_| random.log_normal(second, 2.0).as_secs_f64()).collect();
        latencies.sort_by(f64::total_cmp);
        assert!((0.95..1.05).contains(&latencies[5_000]), "{}", latencies[5_000]);
        assert!((1.9..2.1).contains(&latencies[8_413]), "{}", latencies[8_413]);
        let total: Duration = (0..10_000).map(|_| random.exponential(second)).sum();
        assert!((9_500.0..10_500.0).contains(&total.as_secs_f64()), "{total:?}");
    }

    #[tokio::test(start_paused = true)]
    async fn fast_clock_ends_its_waits_early() {
        let start = tokio::time::Instant::now();
        let clock = WorkerClock::new(start.into_std(), 5.0, 1.25);
        let (now, wall) = (clock.now(), clock.wall());
        clock.sleep(Duration::from_secs(100)).await;
        assert_eq!(start.elapsed(), Duration::from_secs(80));
        assert_eq!(clock.now() - now, Duration::from_secs(100));
        assert_eq!(wall, UNIX_EPOCH + EPOCH + Duration::from_secs(5));
    }
}
