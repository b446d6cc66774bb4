//! The sandbox's own time: token lifetimes, quotas, ticket dates and the operator's script all follow it.
//!
//! A [`SandboxClock`] starts at a date of its choice, runs at a speed of its choice (zero stands still)
//! and can be moved forward at any moment. It is also an [`orange_core::time::Clock`], so that a client
//! can live in the same time as the server it talks to.

use std::fmt;
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant, SystemTime};

use http::HeaderValue;
use orange_core::time::{BoxFuture, Clock};
use time::macros::{datetime, format_description};
use time::{OffsetDateTime, UtcOffset};
use tokio::sync::watch;

use crate::sync::lock;

/// When the sandbox's time begins unless told otherwise: a Monday morning.
pub(crate) const DEFAULT_START: OffsetDateTime = datetime!(2025-06-02 08:00 UTC);

/// The time in which a sandbox lives. Cheap to clone; clones are the same clock.
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
    /// Wakes the sleepers when the clock is moved by hand.
    advance_signal: watch::Sender<()>,
}

impl SandboxClock {
    /// Stands still at the sandbox's default start until it is [advanced](Self::advance).
    pub fn frozen() -> Self {
        Self::new(DEFAULT_START, 0.0)
    }

    /// Starts now and runs like the machine's clock.
    pub fn system() -> Self {
        Self::new(OffsetDateTime::now_utc(), 1.0)
    }

    /// Starts at `start` and runs `speed` times as fast as the machine's clock; zero stands still.
    ///
    /// A speed that is not a number, or below zero, counts as zero.
    pub fn new(start: OffsetDateTime, speed: f64) -> Self {
        Self(Arc::new(Inner {
            start,
            speed: if speed.is_finite() { speed.max(0.0) } else { 0.0 },
            started: tokio::time::Instant::now(),
            advanced_by: Mutex::new(Duration::ZERO),
            advance_signal: watch::Sender::new(()),
        }))
    }

    /// Whether it moves only when it is [advanced](Self::advance).
    pub fn is_frozen(&self) -> bool {
        self.0.speed == 0.0
    }

    /// Moves the clock forward and wakes who sleeps on it.
    pub fn advance(&self, by: Duration) {
        {
            let mut advanced_by = lock(&self.0.advanced_by);
            *advanced_by = advanced_by.saturating_add(by);
        }
        self.0.advance_signal.send_replace(());
    }

    /// The date the clock started with.
    pub fn start(&self) -> OffsetDateTime {
        self.0.start
    }

    /// How much sandbox time has passed since the start.
    pub fn elapsed(&self) -> Duration {
        // A year at a thousand-fold speed is far below the range of a Duration; beyond it, time stops.
        let run = self.0.started.elapsed().as_secs_f64() * self.0.speed;
        let run = Duration::try_from_secs_f64(run).unwrap_or(Duration::MAX);
        run.saturating_add(*lock(&self.0.advanced_by))
    }

    /// What time it is in the sandbox.
    pub fn time(&self) -> OffsetDateTime {
        time::Duration::try_from(self.elapsed())
            .ok()
            .and_then(|elapsed| self.0.start.checked_add(elapsed))
            .unwrap_or(MAX_TIME)
    }

    /// The date that lies `seconds` from now, as HTTP writes it.
    pub(crate) fn http_date_in(&self, seconds: i64) -> Option<HeaderValue> {
        let format = format_description!(
            "[weekday repr:short], [day] [month repr:short] [year] [hour]:[minute]:[second] GMT"
        );
        let date = self.time().checked_add(time::Duration::seconds(seconds))?;
        HeaderValue::try_from(date.to_offset(UtcOffset::UTC).format(format).ok()?).ok()
    }
}

/// Where time stops when a clock is advanced beyond what a date can say.
const MAX_TIME: OffsetDateTime = datetime!(9999-12-31 23:59:59 UTC);

impl Default for SandboxClock {
    /// Starts at a fixed date, so that the data set is the same on every machine, and runs like the
    /// machine's clock from there.
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
                let rest = until.saturating_sub(clock.elapsed());
                if rest.is_zero() {
                    return;
                }
                tokio::select! {
                    // The sender lives in `clock`, so this cannot end in an error that would spin.
                    _ = advance_signal.changed() => {}
                    () = clock.run_for(rest) => {}
                }
            }
        })
    }
}

impl SandboxClock {
    /// Waits until the clock has run `rest` further by itself; for ever if it stands still.
    async fn run_for(&self, rest: Duration) {
        let real = rest.as_secs_f64() / self.0.speed;
        match Duration::try_from_secs_f64(real) {
            // A little more than asked: rounding must not end the wait a nanosecond early and spin.
            Ok(real) if self.0.speed > 0.0 => tokio::time::sleep(real + Duration::from_micros(1)).await,
            _ => std::future::pending().await,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_frozen_clock_moves_only_by_hand() {
        let clock = SandboxClock::frozen();
        assert_eq!(clock.time(), DEFAULT_START);
        clock.advance(Duration::from_secs(90));
        assert_eq!(clock.time(), DEFAULT_START + time::Duration::seconds(90));
        assert_eq!(clock.clone().elapsed(), Duration::from_secs(90));
    }

    #[tokio::test(start_paused = true)]
    async fn a_fast_clock_runs_its_speed() {
        let clock = SandboxClock::new(DEFAULT_START, 60.0);
        tokio::time::advance(Duration::from_secs(2)).await;
        assert_eq!(clock.elapsed(), Duration::from_secs(120));
    }

    #[tokio::test(start_paused = true)]
    async fn a_sleeper_is_woken_by_an_advance_and_not_before() {
        let clock = SandboxClock::frozen();
        let mut sleep = clock.sleep(Duration::from_secs(10));
        assert!(tokio::time::timeout(Duration::from_secs(999), &mut sleep).await.is_err());
        clock.advance(Duration::from_secs(9));
        assert!(tokio::time::timeout(Duration::from_secs(999), &mut sleep).await.is_err());
        clock.advance(Duration::from_secs(1));
        sleep.await;
    }

    #[tokio::test(start_paused = true)]
    async fn a_sleeper_on_a_running_clock_wakes_by_itself() {
        let clock = SandboxClock::new(DEFAULT_START, 100.0);
        let before = tokio::time::Instant::now();
        clock.sleep(Duration::from_secs(500)).await;
        let real = before.elapsed();
        assert!(real >= Duration::from_secs(5) && real < Duration::from_millis(5010), "{real:?}");
    }

    #[test]
    fn an_absurd_speed_or_advance_cannot_break_it() {
        let clock = SandboxClock::new(DEFAULT_START, f64::NAN);
        clock.advance(Duration::MAX);
        clock.advance(Duration::MAX);
        assert_eq!(clock.time(), MAX_TIME);
        let _: Instant = Clock::now(&clock);
    }
}
