//! Not asking where it is no use.
//!
//! Orange may revoke an application that mishandles errors. So calls that are refused, or cannot reach their host,
//! are paused: they fail at once with [`ErrorKind::RejectedLocally`](crate::ErrorKind::RejectedLocally), the reason, and the time that is
//! left. After the pause one call is sent as a probe while the others still wait; its outcome decides. Each failed
//! probe doubles the pause. A success in the scope, and [`Client::reset_backoff`](crate::Client::reset_backoff),
//! end a pause at once; so do new [credentials](crate::CredentialsProvider).
//!
//! A pause is as wide as its reason:
//!
//! | in a row, with no other response in between | paused |
//! |---|---|
//! | 401 (not of an expired token) or 403 with code 51, to one method and path | that method and path |
//! | the same, to several paths of one operation | that operation |
//! | 401 (not of an expired token), to several paths or operations | the API |
//! | no connection, or a connection that breaks or stays silent for the whole time of an attempt | the API |
//!
//! Reads that are allowed go on while changes are forbidden. The time of an attempt is that of the operation,
//! where the client gives it less.
//!
//! ```
//! use std::time::Duration;
//! use orange_core::breaker::BreakerPolicy;
//! use orange_core::{Client, Credentials};
//!
//! # #[cfg(any(feature = "rustls-tls", feature = "native-tls"))]
//! # fn main() -> orange_core::Result<()> {
//! let client = Client::builder()
//!     .credentials(Credentials::new("id", "secret")?)
//!     .breaker(BreakerPolicy::new().refusal_threshold(2).cool_down(Duration::from_secs(60)))
//!     .build()?;
//! # let _ = client; Ok(()) }
//! # #[cfg(not(any(feature = "rustls-tls", feature = "native-tls")))]
//! # fn main() {}
//! ```

#[cfg(test)]
mod model;
mod scopes;
mod state;

pub(crate) use scopes::{Breaker, ProbePermits, Target};
pub(crate) use state::AttemptSignal;

use std::time::Duration;

use crate::error::{Error, Result};

/// Scope of a pause.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Scope {
    /// All calls of an API.
    Api,
    /// All calls of an operation.
    Operation,
    /// One method and path.
    Request,
}

/// When calls of an API are paused. See the [module](self).
#[derive(Clone, Debug, PartialEq, Eq)]
#[must_use]
pub struct BreakerPolicy {
    refusals: u32,
    unreachable: u32,
    cool_down: Duration,
    max_cool_down: Duration,
}

impl BreakerPolicy {
    /// After three refusals of the application, or ten attempts in a row of which nothing came back; for 30 s
    /// at first and 5 minutes at most.
    pub fn new() -> Self {
        Self {
            refusals: 3,
            unreachable: 10,
            cool_down: Duration::from_secs(30),
            max_cool_down: Duration::from_secs(300),
        }
    }

    /// Never.
    pub fn none() -> Self {
        Self { refusals: u32::MAX, unreachable: u32::MAX, ..Self::new() }
    }

    /// After so many refusals of the application in a row. Operations and APIs are paused after two at least,
    /// which concern different requests.
    pub fn refusal_threshold(mut self, count: u32) -> Self {
        self.refusals = count;
        self
    }

    /// After so many attempts in a row without a connection, or without the beginning of an answer. A call
    /// with less patience than the client's own ([`Client::builder`](crate::Client::builder)) and a body that
    /// is a stream say nothing of the host.
    pub fn unreachable_threshold(mut self, count: u32) -> Self {
        self.unreachable = count;
        self
    }

    /// For how long at first.
    pub fn cool_down(mut self, pause: Duration) -> Self {
        self.cool_down = pause;
        self
    }

    /// For how long at most, however many probes fail.
    pub fn max_cool_down(mut self, pause: Duration) -> Self {
        self.max_cool_down = pause;
        self
    }

    /// Refuses what cannot work.
    pub(crate) fn check(&self) -> Result<()> {
        if self.refusals == 0 || self.unreachable == 0 {
            return Err(Error::configuration("breaker", "must let at least one call fail"));
        }
        if self.cool_down.is_zero() || self.max_cool_down < self.cool_down {
            return Err(Error::configuration(
                "breaker",
                "the cool-down must be longer than zero and not longer than the longest",
            ));
        }
        Ok(())
    }
}

impl Default for BreakerPolicy {
    fn default() -> Self {
        Self::new()
    }
}
