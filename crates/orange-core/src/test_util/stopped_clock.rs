//! [`StoppedClock`]: a clock for tests over sockets.

use std::future::{pending, ready};
use std::time::{Duration, Instant, SystemTime};

use crate::time::{BoxFuture, Clock};

/// A clock that stands still.
///
/// With it no time limit of a client passes, and no error shows an elapsed time, so that a test over sockets has the same
/// result on a slow machine. A wait other than zero never ends: give the client retries without backoff.
///
/// ```
/// use std::time::Duration;
///
/// use orange_core::retry::RetryPolicy;
/// use orange_core::test_util::StoppedClock;
/// use orange_core::{Client, Credentials};
///
/// # fn main() -> orange_core::Result<()> {
/// let client = Client::builder()
///     .base_url("http://127.0.0.1:8080")
///     .credentials(Credentials::new("id", "secret")?)
///     .retry(RetryPolicy::new().transient_backoff(Duration::ZERO))
///     .clock(StoppedClock::default())
///     .build()?;
/// # let _ = client; Ok(()) }
/// ```
#[derive(Clone, Copy, Debug)]
pub struct StoppedClock {
    now: Instant,
    wall: SystemTime,
}

impl StoppedClock {
    /// Creates a clock at a wall-clock time.
    pub fn at(wall: SystemTime) -> Self {
        Self { now: Instant::now(), wall }
    }
}

impl Default for StoppedClock {
    /// Creates a clock at the current time.
    fn default() -> Self {
        Self::at(SystemTime::now())
    }
}

impl Clock for StoppedClock {
    fn now(&self) -> Instant {
        self.now
    }

    fn wall(&self) -> SystemTime {
        self.wall
    }

    fn sleep(&self, duration: Duration) -> BoxFuture<'static, ()> {
        if duration.is_zero() { Box::pin(ready(())) } else { Box::pin(pending()) }
    }
}
