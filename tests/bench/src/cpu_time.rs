//! Processor time of the client.

use std::cell::Cell;
use std::sync::atomic::{AtomicU64, Ordering};

use rustix::time::{ClockId, clock_gettime};

/// Nanoseconds that all server threads used until their last responses.
static SERVERS: AtomicU64 = AtomicU64::new(0);

/// Returns the processor time of the current thread in seconds.
pub(crate) fn thread_time() -> f64 {
    seconds(nanoseconds(ClockId::ThreadCPUTime))
}

/// Returns the processor time of all threads except those of servers, in seconds.
pub(crate) fn client_time() -> f64 {
    seconds(nanoseconds(ClockId::ProcessCPUTime).saturating_sub(SERVERS.load(Ordering::Relaxed)))
}

/// Adds the time of the current thread since its last call to that of the servers.
pub(crate) fn add_server_time() {
    thread_local! {
        static ADDED: Cell<u64> = const { Cell::new(0) };
    }
    let now = nanoseconds(ClockId::ThreadCPUTime);
    SERVERS.fetch_add(now - ADDED.replace(now), Ordering::Relaxed);
}

fn nanoseconds(clock: ClockId) -> u64 {
    let time = clock_gettime(clock);
    time.tv_sec as u64 * 1_000_000_000 + time.tv_nsec as u64
}

fn seconds(nanoseconds: u64) -> f64 {
    nanoseconds as f64 / 1e9
}
