//! Virtual time that advances only while the runtime is idle.
//!
//! Client and server share a frozen clock and one thread. If the thread stays idle, all tasks wait for time to pass, so the
//! clock advances: by a small step first, then by steps of doubled length. A time limit of a minute costs a fraction of a
//! second of real time, which is more than a busy machine needs to transfer bytes over the loopback interface.

use std::time::Duration;

use orange_sandbox::SandboxClock;
use tokio::runtime::Handle;

/// Interval in which the load of the thread is measured.
const POLL_INTERVAL: Duration = Duration::from_millis(4);

/// Load of the measurement itself, below which the thread is idle.
const IDLE_THRESHOLD: Duration = Duration::from_micros(300);

/// First step of the clock. Each further step is twice as long, so that events keep their order.
const FIRST_STEP: Duration = Duration::from_millis(10);

/// Longest step. A response in two dozen pieces with pauses, as `Fault::Drip` sends a file of 10 kB, is complete before any time limit passes, even if each piece
/// causes too little load to be measured.
const MAX_STEP: Duration = Duration::from_secs(1);

/// Number of idle intervals before the clock advances, so that a short pause between two bytes does not count.
const IDLE_INTERVALS: u32 = 3;

/// Advances the clock by `limit` in steps, whenever the runtime is idle.
pub(super) async fn advance(clock: &SandboxClock, limit: Duration) {
    let metrics = Handle::current().metrics();
    let busy = || metrics.worker_total_busy_duration(0);
    let until = clock.elapsed().saturating_add(limit);
    let (mut idle_intervals, mut step) = (0, FIRST_STEP);
    while clock.elapsed() < until {
        let before = busy();
        tokio::time::sleep(POLL_INTERVAL).await;
        if busy().saturating_sub(before) > IDLE_THRESHOLD {
            (idle_intervals, step) = (0, FIRST_STEP);
            continue;
        }
        idle_intervals += 1;
        if idle_intervals >= IDLE_INTERVALS {
            clock.advance(step);
            (idle_intervals, step) = (0, (step * 2).min(MAX_STEP));
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
