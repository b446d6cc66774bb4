//! Virtual time that advances only while the runtime is idle.
//!
//! Client and server share a frozen clock and one thread, which also runs the connections of the client. If no task of
//! the thread is woken for some time, all of them wait for time to pass, so the clock advances: by a small step first, then
//! by steps of doubled length. A time limit of a minute costs a fraction of a second of real time. A busy machine delays
//! the thread and its observation alike.

use std::time::Duration;

use orange_sandbox::SandboxClock;
use tokio::runtime::Handle;

/// Real time in which the activity of the thread is observed.
const POLL_INTERVAL: Duration = Duration::from_millis(4);

/// Consecutive intervals without activity after which the clock advances.
const QUIET_INTERVALS: u32 = 3;

/// How often an idle thread parks in an interval: at its begin and at its end. Each task that is woken meanwhile adds one.
const IDLE_PARKS: u64 = 2;

/// The same for an interval that crosses a slot of the timer wheel, or in which one task is woken.
const CROSSING_PARKS: u64 = IDLE_PARKS + 1;

/// First step of the clock. Each further step is twice as long, so that events keep their order.
const FIRST_STEP: Duration = Duration::from_millis(10);

/// Longest step. A response in two dozen pieces with pauses, as `Fault::Drip` sends a file of 10 kB, is complete before any
/// time limit passes, even if no piece resets the step.
const MAX_STEP: Duration = Duration::from_secs(1);

/// Advances the clock by `limit` in steps, whenever the runtime is idle.
pub(super) async fn advance(clock: &SandboxClock, limit: Duration) {
    let metrics = Handle::current().metrics();
    let parks = || metrics.worker_park_count(0);
    let until = clock.elapsed().saturating_add(limit);
    let (mut quiet, mut step) = (0, FIRST_STEP);
    while clock.elapsed() < until {
        let before = parks();
        tokio::time::sleep(POLL_INTERVAL).await;
        match parks().wrapping_sub(before) {
            0..=IDLE_PARKS => quiet += 1,
            CROSSING_PARKS => quiet = 0,
            _ => (quiet, step) = (0, FIRST_STEP),
        }
        if quiet >= QUIET_INTERVALS {
            clock.advance(step);
            (quiet, step) = (0, (step * 2).min(MAX_STEP));
        }
    }
}

#[cfg(test)]
mod tests {
    use orange_core::time::Clock as _;

    use super::*;

    #[tokio::test]
    async fn time_advances_for_waiting_tasks_and_stops_at_the_limit() {
        let clock = SandboxClock::frozen();
        tokio::select! {
            () = clock.sleep(Duration::from_secs(60)) => {}
            () = advance(&clock, Duration::from_secs(300)) => panic!("the sleep ends first"),
        }
        assert!(clock.elapsed() < Duration::from_secs(70), "{:?}", clock.elapsed());
        tokio::select! {
            () = std::future::pending() => {}
            () = advance(&clock, Duration::from_secs(60)) => {}
        }
    }
}
