//! Not asking where it is no use.
//!
//! Orange may revoke an application that mishandles errors. So when an API refuses the application itself
//! several times in a row (401 with code 40 or 41, or any other than that of a token that has expired; 403 with
//! code 51), or its host is dead, further calls of that API are not sent for a while. A host is dead when, several
//! times in a row, no connection can be made, or a connection breaks or the time of an attempt passes without the
//! beginning of an answer; the time of the operation, where the client gives it less. Calls then fail at once with
//! [`ErrorKind::Held`](crate::ErrorKind::Held), the reason, and the time that is left. After it, one call goes
//! through as a probe while the others still wait; its outcome decides. Each failed probe doubles the pause.
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
//!     .breaker(BreakerPolicy::new().after_refusals(2).cool_down(Duration::from_secs(60)))
//!     .build()?;
//! # let _ = client; Ok(()) }
//! # #[cfg(not(any(feature = "rustls-tls", feature = "native-tls")))]
//! # fn main() {}
//! ```

#[cfg(test)]
mod model;
mod state;

pub(crate) use state::{Breaker, Heard, Leave};

use std::time::Duration;

use crate::error::{Error, Result};

/// When the calls of one API are not sent for a while. See the [module](self).
#[derive(Clone, Debug, PartialEq, Eq)]
#[must_use]
pub struct BreakerPolicy {
    refusals: u32,
    unreachable: u32,
    cool_down: Duration,
    longest: Duration,
}

impl BreakerPolicy {
    /// After three refusals of the application, or ten attempts in a row of which nothing came back; for 30 s
    /// at first and 5 minutes at most.
    pub fn new() -> Self {
        Self {
            refusals: 3,
            unreachable: 10,
            cool_down: Duration::from_secs(30),
            longest: Duration::from_secs(300),
        }
    }

    /// Never.
    pub fn none() -> Self {
        Self { refusals: u32::MAX, unreachable: u32::MAX, ..Self::new() }
    }

    /// After so many refusals of the application in a row.
    pub fn after_refusals(mut self, count: u32) -> Self {
        self.refusals = count;
        self
    }

    /// After so many attempts in a row without a connection, or without the beginning of an answer. A call
    /// with less patience than the client's own ([`Client::builder`](crate::Client::builder)) and a body that
    /// is a stream say nothing of the host.
    pub fn after_unreachable(mut self, count: u32) -> Self {
        self.unreachable = count;
        self
    }

    /// For how long at first.
    pub fn cool_down(mut self, pause: Duration) -> Self {
        self.cool_down = pause;
        self
    }

    /// For how long at most, however many probes fail.
    pub fn longest(mut self, pause: Duration) -> Self {
        self.longest = pause;
        self
    }

    /// Refuses what cannot work.
    pub(crate) fn check(&self) -> Result<()> {
        if self.refusals == 0 || self.unreachable == 0 {
            return Err(Error::configuration("breaker", "must let at least one call fail"));
        }
        if self.cool_down.is_zero() || self.longest < self.cool_down {
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
