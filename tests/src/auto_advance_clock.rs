//! Clock of a client that waits: it advances the clock of the sandbox instead of waiting for it.

use std::future::{pending, poll_fn};
use std::task::Poll;
use std::time::{Duration, Instant, SystemTime};

use orange_core::time::{BoxFuture, Clock};
use orange_sandbox::SandboxClock;

/// Clock that ends each pause at once, after it has advanced a frozen sandbox clock by its length.
///
/// A sleep longer than [`LONGEST_PAUSE`](Self::LONGEST_PAUSE) never ends: it is the time limit of a request or of a
/// wait. Clients need longer time limits than their pauses, for example [`TIME_LIMIT`](Self::TIME_LIMIT).
#[derive(Clone, Debug)]
pub struct AutoAdvanceClock(SandboxClock);

impl AutoAdvanceClock {
    /// The longest sleep that ends.
    pub const LONGEST_PAUSE: Duration = Duration::from_secs(10 * 60);

    /// A time limit that no request reaches.
    pub const TIME_LIMIT: Duration = Duration::from_secs(60 * 60);

    /// Creates a clock that advances `clock`.
    pub fn new(clock: &SandboxClock) -> Self {
        Self(clock.clone())
    }
}

impl Clock for AutoAdvanceClock {
    fn now(&self) -> Instant {
        self.0.now()
    }

    fn wall(&self) -> SystemTime {
        self.0.wall()
    }

    fn sleep(&self, duration: Duration) -> BoxFuture<'static, ()> {
        if duration > Self::LONGEST_PAUSE {
            return Box::pin(pending());
        }
        let (clock, mut is_polled_again) = (self.0.clone(), false);
        // Pending once, so that an event that has already arrived ends the pause.
        Box::pin(poll_fn(move |context| {
            if std::mem::replace(&mut is_polled_again, true) {
                clock.advance(duration);
                return Poll::Ready(());
            }
            context.waker().wake_by_ref();
            Poll::Pending
        }))
    }
}

#[cfg(test)]
mod tests {
    use futures_util::future::{Either, select};

    use super::*;

    #[tokio::test]
    async fn a_pause_advances_the_clock_and_a_time_limit_never_ends() {
        let sandbox_clock = SandboxClock::frozen();
        let clock = AutoAdvanceClock::new(&sandbox_clock);
        let (limit, pause) =
            (clock.sleep(AutoAdvanceClock::TIME_LIMIT), clock.sleep(Duration::from_secs(60)));
        let Either::Right(((), _)) = select(limit, pause).await else { panic!("the time limit ended") };
        assert_eq!(sandbox_clock.elapsed(), Duration::from_secs(60));
    }
}
