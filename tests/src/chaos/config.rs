//! What is asked of a day.

use std::time::Duration;

/// The time limit of one operation.
pub(super) const DEADLINE: Duration = Duration::from_secs(20);

/// The time limit of one attempt, and of a body that stalls: what hangs costs that much.
pub(super) const ATTEMPT: Duration = Duration::from_secs(4);

/// What a busy machine may add to the time limits of an operation before it counts as hanging.
pub(super) const PATIENCE: Duration = Duration::from_secs(60);

/// What is asked of a day.
#[derive(Clone, Copy, Debug)]
pub struct Day {
    /// How many operations there are.
    pub operations: u32,
    /// From how many tasks they come.
    pub tasks: u32,
    /// How many of a hundred answers go wrong.
    pub percent: u8,
    /// The seed of everything random.
    pub seed: u64,
    /// Whether throttle and breaker are as a client has them by default.
    pub guards: bool,
    /// Where client and sandbox meet.
    pub wire: Wire,
}

/// Where client and sandbox meet.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Wire {
    /// In one thread without a socket, in virtual time, which passes only when nothing else can: the same day on every
    /// machine.
    Virtual,
    /// HTTP/1.1 over a loopback socket, in real time.
    Socket,
    /// HTTP/2 over TLS to a gateway that fails in ways of its own, in real time.
    Http2,
}

impl Default for Day {
    fn default() -> Self {
        Self { operations: 20_000, tasks: 64, percent: 20, seed: 1, guards: false, wire: Wire::Socket }
    }
}
