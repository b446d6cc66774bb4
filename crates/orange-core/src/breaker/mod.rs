//! Circuit breaker for refused credentials and unreachable hosts.
//!
//! Orange may revoke an application that mishandles errors. After repeated refusals or connection failures the
//! breaker opens: requests fail at once with [`ErrorKind::RejectedLocally`](crate::ErrorKind::RejectedLocally), the
//! reason, and the remaining time. When the time has passed, one request is sent as a probe. Any response that is not a
//! refusal closes the breaker. A refusal, or for the scope of an API no response, doubles the time. After any other
//! failure, the next request is the probe. The success of an earlier attempt,
//! [`Client::reset_backoff`](crate::Client::reset_backoff) and new [credentials](crate::CredentialsProvider) close
//! the breaker at once.
//!
//! The scope depends on the cause:
//!
//! | consecutive responses or failures | scope |
//! |---|---|
//! | 401 (not of an expired token) or 403 with code 51, to one method and path | that method and path |
//! | the same, to several paths of one operation | that operation |
//! | 401 (not of an expired token), to several paths or operations | the API |
//! | no connection, or a connection that breaks or stays silent for the whole time of an attempt | the API |
//!
//! Refused changes do not block reads, which are other operations. The time of an attempt is the attempt timeout of the
//! client, or its operation timeout if that is shorter.
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

pub(crate) use scopes::{Breaker, ProbePermits, RequestScopes};
pub(crate) use state::AttemptSignal;

use std::time::Duration;

use crate::error::{Error, Result};
use crate::telemetry::CircuitScope;

/// Requests that an open circuit blocks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Scope {
    /// All requests of an API.
    Api,
    /// All requests of an operation.
    Operation,
    /// One method and path.
    Request,
}

impl From<Scope> for CircuitScope {
    fn from(scope: Scope) -> Self {
        match scope {
            Scope::Api => Self::Api,
            Scope::Operation => Self::Operation,
            Scope::Request => Self::Request,
        }
    }
}

/// Thresholds and times of the circuit breaker. See the [module](self).
///
/// ```
/// use std::time::Duration;
/// use orange_core::breaker::BreakerPolicy;
///
/// let patient = BreakerPolicy::new()
///     .refusal_threshold(5)
///     .unreachable_threshold(20)
///     .cool_down(Duration::from_secs(10))
///     .max_cool_down(Duration::from_secs(60));
/// let disabled = BreakerPolicy::none();
/// # let _ = (patient, disabled);
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
#[must_use]
pub struct BreakerPolicy {
    refusals: u32,
    unreachable: u32,
    cool_down: Duration,
    max_cool_down: Duration,
}

impl BreakerPolicy {
    /// Creates a policy that opens after three refusals or ten connection failures in a row, for 30 s at first and 5
    /// minutes at most.
    pub fn new() -> Self {
        Self {
            refusals: 3,
            unreachable: 10,
            cool_down: Duration::from_secs(30),
            max_cool_down: Duration::from_secs(300),
        }
    }

    /// Creates a policy that never opens.
    pub fn none() -> Self {
        Self { refusals: u32::MAX, unreachable: u32::MAX, ..Self::new() }
    }

    /// Sets the number of consecutive refusals that open a circuit. Default: 3. Circuits of operations and APIs open
    /// after at least two, of different requests.
    pub fn refusal_threshold(mut self, count: u32) -> Self {
        self.refusals = count;
        self
    }

    /// Sets the number of consecutive attempts without a connection or a response that open a circuit. Default: 10.
    /// A request with a shorter attempt timeout than the client's, or with a streaming body that cannot be sent again,
    /// counts only if no connection was made.
    pub fn unreachable_threshold(mut self, count: u32) -> Self {
        self.unreachable = count;
        self
    }

    /// Sets the time that a circuit stays open at first. Default: 30 s.
    pub fn cool_down(mut self, pause: Duration) -> Self {
        self.cool_down = pause;
        self
    }

    /// Sets the longest time that a circuit stays open after failed probes. Default: 5 minutes.
    pub fn max_cool_down(mut self, pause: Duration) -> Self {
        self.max_cool_down = pause;
        self
    }

    /// Checks the settings.
    ///
    /// # Errors
    /// Returns a configuration error if a threshold or `cool_down` is zero, or if `cool_down` exceeds `max_cool_down`.
    pub(crate) fn check(&self) -> Result<()> {
        if self.refusals == 0 || self.unreachable == 0 {
            return Err(Error::configuration("breaker", "the thresholds must be at least 1"));
        }
        if self.cool_down.is_zero() || self.max_cool_down < self.cool_down {
            let rule = "`cool_down` must be longer than zero and not longer than `max_cool_down`";
            return Err(Error::configuration("breaker", rule));
        }
        Ok(())
    }
}

impl Default for BreakerPolicy {
    fn default() -> Self {
        Self::new()
    }
}
