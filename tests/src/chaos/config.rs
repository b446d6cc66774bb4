//! Settings of a chaos run.

use std::time::Duration;

/// The time limit of one operation.
pub(super) const OPERATION_TIMEOUT: Duration = Duration::from_secs(20);

/// The time limit of one attempt, of a token request, and of a stalled body.
pub(super) const ATTEMPT_TIMEOUT: Duration = Duration::from_secs(4);

/// Tolerance for a busy machine before an operation counts as hanging.
pub(super) const SCHEDULER_SLACK: Duration = Duration::from_secs(60);

/// Settings of a chaos run.
#[derive(Clone, Copy, Debug)]
pub struct ChaosConfig {
    /// Number of operations.
    pub operations: u32,
    /// Number of concurrent tasks.
    pub tasks: u32,
    /// Percentage of responses that the sandbox makes faulty. The gateway of [`Protocol::Http2`] adds a quarter of it.
    pub percent: u8,
    /// Seed of all random decisions.
    pub seed: u64,
    /// Whether rate limit, concurrency limit and circuit breaker have their defaults instead of being off.
    pub limits: bool,
    /// Connection between client and sandbox.
    pub protocol: Protocol,
}

/// Connection between client and sandbox.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Protocol {
    /// In one thread without a socket, in virtual time that advances only when all tasks wait. Deterministic.
    InMemory,
    /// HTTP/1.1 over a loopback socket, in real time.
    Http1,
    /// HTTP/2 over TLS through a gateway with its own faults, in real time.
    Http2,
}

impl Default for ChaosConfig {
    fn default() -> Self {
        Self { operations: 20_000, tasks: 64, percent: 20, seed: 1, limits: false, protocol: Protocol::Http1 }
    }
}
