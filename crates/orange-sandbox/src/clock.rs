//! The sandbox's clock. Token lifetimes, rate limits, ticket dates and the operator script follow it.
//!
//! A [`SandboxClock`] starts at a chosen date, runs at a chosen speed, and can be advanced at any time. It implements
//! [`orange_core::time::Clock`], so that a client can use the same clock as its server.

use std::fmt;
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant, SystemTime};

use http::HeaderValue;
use orange_core::time::{BoxFuture, Clock};
use time::macros::{datetime, format_description};
use time::{OffsetDateTime, UtcOffset};
use tokio::sync::watch;

use crate::sync::lock;

/// The default start of the sandbox's clock, a Monday morning.
pub(crate) const DEFAULT_START: OffsetDateTime = datetime!(2025-06-02 08:00 UTC);

/// A clock that can be frozen, accelerated and advanced. Clones share the same clock.
///
/// ```
/// use std::time::Duration;
/// use orange_sandbox::SandboxClock;
///
/// let clock = SandboxClock::frozen();
/// let before = clock.time();
/// clock.advance(Duration::from_secs(3600));
/// assert_eq!(clock.time() - before, Duration::from_secs(3600));
/// ```
#[derive(Clone)]
pub struct SandboxClock(Arc<Inner>);

struct Inner {
    start: OffsetDateTime,
    /// Sandbox seconds per real second.
    speed: f64,
    started: tokio::time::Instant,
    advanced_by: Mutex<Duration>,
    /// Wakes sleeping tasks when the clock is advanced.
    advance_signal: watch::Sender<()>,
}

impl SandboxClock {
    /// Creates a clock at the default start that moves only when it is [advanced](Self::advance).
    pub fn frozen() -> Self {
        Self::new(DEFAULT_START, 0.0)
    }

    /// Creates a clock that starts now and runs at normal speed.
    pub fn system() -> Self {
        Self::new(OffsetDateTime::now_utc(), 1.0)
    }

    /// Creates a clock that starts at `start` and runs at `speed` times normal speed; 0 freezes it.
    ///
    /// A negative or infinite speed, or one that is not a number, counts as 0.
    pub fn new(start: OffsetDateTime, speed: f64) -> Self {
        Self(Arc::new(Inner {
            start,
            speed: if speed.is_finite() { speed.max(0.0) } else { 0.0 },
            started: tokio::time::Instant::now(),
            advanced_by: Mutex::new(Duration::ZERO),
            advance_signal: watch::Sender::new(()),
        }))
    }

    /// Returns whether the clock moves only when it is [advanced](Self::advance).
    pub fn is_frozen(&self) -> bool {
        self.0.speed == 0.0
    }

    /// Advances the clock and wakes sleeping tasks whose time has come.
    pub fn advance(&self, by: Duration) {
        {
            let mut advanced_by = lock(&self.0.advanced_by);
            *advanced_by = advanced_by.saturating_add(by);
        }
        self.0.advance_signal.send_replace(());
    }

    /// Returns a receiver that learns when the clock is advanced.
    pub(crate) fn advances(&self) -> watch::Receiver<()> {
        self.0.advance_signal.subscribe()
    }

    /// Returns the date at which the clock started.
    pub fn start(&self) -> OffsetDateTime {
        self.0.start
    }

    /// Returns the sandbox time since the start.
    pub fn elapsed(&self) -> Duration {
        // Beyond the range of a `Duration`, time stops. A year at a thousandfold speed is far below it.
        let seconds = self.0.started.elapsed().as_secs_f64() * self.0.speed;
        let by_itself = Duration::try_from_secs_f64(seconds).unwrap_or(Duration::MAX);
        by_itself.saturating_add(*lock(&self.0.advanced_by))
    }

    /// Returns the current sandbox time.
    pub fn time(&self) -> OffsetDateTime {
        time::Duration::try_from(self.elapsed())
            .ok()
            .and_then(|elapsed| self.0.start.checked_add(elapsed))
            .unwrap_or(MAX_TIME)
    }

    /// Returns the date `seconds` from now in HTTP format.
    pub(crate) fn http_date_in(&self, seconds: i64) -> Option<HeaderValue> {
        let format = format_description!(
            "[weekday repr:short], [day] [month repr:short] [year] [hour]:[minute]:[second] GMT"
        );
        let date = self.time().checked_add(time::Duration::seconds(seconds))?;
        HeaderValue::try_from(date.to_offset(UtcOffset::UTC).format(format).ok()?).ok()
    }
}

/// The latest time: a clock that is advanced further stays there, because later dates are out of range.
const MAX_TIME: OffsetDateTime = datetime!(9999-12-31 23:59:59 UTC);

impl Default for SandboxClock {
    /// Starts at a fixed date, so that generated data is the same on every machine, and runs at normal speed.
    fn default() -> Self {
        Self::new(DEFAULT_START, 1.0)
    }
}

impl fmt::Debug for SandboxClock {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("SandboxClock")
            .field("time", &self.time().to_string())
            .field("speed", &self.0.speed)
            .finish()
    }
}

impl Clock for SandboxClock {
    fn now(&self) -> Instant {
        let started = self.0.started.into_std();
        started.checked_add(self.elapsed()).unwrap_or(started)
    }

    fn wall(&self) -> SystemTime {
        self.time().into()
    }

    fn sleep(&self, duration: Duration) -> BoxFuture<'static, ()> {
        let clock = self.clone();
        // Counted from the call, not from the first poll.
        let until = self.elapsed().saturating_add(duration);
        Box::pin(async move {
            let mut advance_signal = clock.0.advance_signal.subscribe();
            loop {
                let remaining = until.saturating_sub(clock.elapsed());
                if remaining.is_zero() {
                    return;
                }
                tokio::select! {
                    // The sender is a field of `clock`, so `changed` cannot fail and spin.
                    _ = advance_signal.changed() => {}
                    () = clock.run_for(remaining) => {}
                }
            }
        })
    }
}

impl SandboxClock {
    /// Waits until the clock has run for this sandbox time by itself; forever if it is frozen.
    async fn run_for(&self, sandbox_time: Duration) {
        let real_seconds = sandbox_time.as_secs_f64() / self.0.speed;
        match Duration::try_from_secs_f64(real_seconds) {
            // Slightly longer than requested: rounding must not end the wait a nanosecond early and spin.
            Ok(real_time) if self.0.speed > 0.0 => {
                tokio::time::sleep(real_time + Duration::from_micros(1)).await
            }
            _ => std::future::pending().await,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn frozen_clock_moves_only_when_advanced() {
        let clock = SandboxClock::frozen();
        assert_eq!(clock.time(), DEFAULT_START);
        clock.advance(Duration::from_secs(90));
        assert_eq!(clock.time(), DEFAULT_START + time::Duration::seconds(90));
        assert_eq!(clock.clone().elapsed(), Duration::from_secs(90));
    }

    #[tokio::test(start_paused = true)]
    async fn clock_runs_at_its_speed() {
        let clock = SandboxClock::new(DEFAULT_START, 60.0);
        tokio::time::advance(Duration::from_secs(2)).await;
        assert_eq!(clock.elapsed(), Duration::from_secs(120));
    }

    #[tokio::test(start_paused = true)]
    async fn advance_wakes_sleeping_tasks_in_time() {
        let clock = SandboxClock::frozen();
        let mut sleep = clock.sleep(Duration::from_secs(10));
        assert!(tokio::time::timeout(Duration::from_secs(999), &mut sleep).await.is_err());
        clock.advance(Duration::from_secs(9));
        assert!(tokio::time::timeout(Duration::from_secs(999), &mut sleep).await.is_err());
        clock.advance(Duration::from_secs(1));
        sleep.await;
    }

    #[tokio::test(start_paused = true)]
    async fn sleep_ends_by_itself_on_a_running_clock() {
        let clock = SandboxClock::new(DEFAULT_START, 100.0);
        let before = tokio::time::Instant::now();
        clock.sleep(Duration::from_secs(500)).await;
        let real = before.elapsed();
        assert!(real >= Duration::from_secs(5) && real < Duration::from_millis(5010), "{real:?}");
    }

    #[test]
    fn invalid_speed_freezes_the_clock() {
        for speed in [f64::NAN, f64::INFINITY, -1.0] {
            assert!(SandboxClock::new(DEFAULT_START, speed).is_frozen(), "{speed}");
        }
    }

    #[test]
    fn clock_stops_at_the_latest_time() {
        let clock = SandboxClock::frozen();
        clock.advance(Duration::MAX);
        clock.advance(Duration::MAX);
        assert_eq!(clock.time(), MAX_TIME);
        // An `Instant` has a smaller range; `now` must not panic.
        let _: Instant = Clock::now(&clock);
    }
}
