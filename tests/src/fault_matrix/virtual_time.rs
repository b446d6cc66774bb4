//! Time that passes only when nothing else happens.
//!
//! Client and server share a frozen clock and a thread, and what one writes to a loopback socket the other can
//! read soon. So when the thread has had nothing to do for a moment, everybody waits for time to pass: then it is
//! moved, by a small step, and after each further such moment by a larger one. Time limits of a minute cost a
//! fraction of a second, which is longer than a busy machine takes to carry bytes from one end to the other.

use std::time::Duration;

use orange_sandbox::SandboxClock;
use tokio::runtime::Handle;

/// How long the thread is looked at.
const LOOK: Duration = Duration::from_millis(4);

/// How much work is none: looking is work too.
const NOTHING: Duration = Duration::from_micros(300);

/// The first step of the clock; each further one is twice as long, so that what comes first stays first.
const FIRST: Duration = Duration::from_millis(10);

/// The longest. An answer in two dozen pieces with pauses between them is whole before any time limit passes, also
/// where each piece is too little work to be seen.
const LAST: Duration = Duration::from_secs(1);

/// Lets so much time pass, whenever nothing else happens.
pub(super) async fn pass(clock: &SandboxClock, limit: Duration) {
    let metrics = Handle::current().metrics();
    let busy = || metrics.worker_total_busy_duration(0);
    let until = clock.elapsed().saturating_add(limit);
    let (mut quiet, mut step) = (0, FIRST);
    while clock.elapsed() < until {
        let before = busy();
        tokio::time::sleep(LOOK).await;
        if busy().saturating_sub(before) > NOTHING {
            (quiet, step) = (0, FIRST);
            continue;
        }
        quiet += 1;
        if quiet >= 3 {
            clock.advance(step);
            (quiet, step) = (0, (step * 2).min(LAST));
        }
    }
}

#[cfg(test)]
mod tests {
    use orange_core::time::Clock as _;

    use super::*;

    #[tokio::test]
    async fn time_passes_for_who_waits_and_has_an_end_for_who_waits_for_nothing() {
        let clock = SandboxClock::frozen();
        tokio::select! {
            () = clock.sleep(Duration::from_secs(60)) => {}
            () = pass(&clock, Duration::from_secs(300)) => panic!("the sleeper comes first"),
        }
        assert!(clock.elapsed() < Duration::from_secs(70), "{:?}", clock.elapsed());
        tokio::select! {
            () = std::future::pending() => {}
            () = pass(&clock, Duration::from_secs(60)) => {}
        }
    }
}
