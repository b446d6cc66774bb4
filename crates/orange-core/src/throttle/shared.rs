//! [`SharedRateLimiter`]: a rate limit of several processes.

use std::fmt;
use std::time::Duration;

use crate::error::Result;

/// Rate limiter that several processes share, such as `RedisRateLimiter` of the crate `orange-redis`.
///
/// [`ClientBuilder::shared_rate_limiter`](crate::ClientBuilder::shared_rate_limiter) sets it. The limiter counts the
/// requests of all processes by one clock, its own. It hands out slots in the order in which it is asked. A client has
/// at most one slot of an API at a time, so that clients with waiting requests take turns.
///
/// The client calls a limiter within [`ThrottlePolicy::shared_timeout`](super::ThrottlePolicy::shared_timeout). If a call
/// fails, the client continues with its [`local_share`](super::ThrottlePolicy::local_share), and calls the limiter again
/// with the first request after one second.
///
/// The limiter of this example serves the clients of one process. It ignores throttling, and requests that are late for
/// their slots.
///
/// ```
/// use std::collections::HashMap;
/// use std::sync::Mutex;
/// use std::time::{Duration, Instant};
/// use orange_core::Result;
/// use orange_core::throttle::{
///     LimitScope, SharedRate, SharedRateLimiter, Slot, SlotRequest, SlotResponse, Throttling,
/// };
///
/// #[derive(Debug)]
/// struct ProcessLimiter {
///     start: Instant,
///     /// Time of the next free slot, in microseconds since the start.
///     next: Mutex<HashMap<LimitScope, u64>>,
/// }
///
/// impl ProcessLimiter {
///     fn now(&self) -> u64 {
///         self.start.elapsed().as_micros() as u64
///     }
/// }
///
/// #[async_trait::async_trait]
/// impl SharedRateLimiter for ProcessLimiter {
///     async fn take(&self, request: &SlotRequest<'_>) -> Result<SlotResponse> {
///         let now = self.now();
///         let time = match request.slot {
///             Some(slot) => slot.time,
///             None => {
///                 let mut next = self.next.lock().unwrap();
///                 let next = next.entry(request.scope.clone()).or_default();
///                 let time = now.max(*next);
///                 let wait = Duration::from_micros(time - now);
///                 if wait > request.longest_wait {
///                     return Ok(SlotResponse::Refused { wait });
///                 }
///                 *next = time + (1e6 / request.rate.per_second) as u64;
///                 time
///             }
///         };
///         Ok(match Duration::from_micros(time.saturating_sub(now)) {
///             wait if wait <= Slot::EARLY => SlotResponse::Admitted { time: now },
///             wait => SlotResponse::Reserved { slot: Slot { time, revision: 0 }, wait },
///         })
///     }
///
///     async fn count(&self, _: &LimitScope, _: u32, _: Duration) -> Result<Option<Duration>> {
///         Ok(None)
///     }
///
///     async fn on_throttled(&self, _: &LimitScope, _: SharedRate, _: Throttling) -> Result<()> {
///         Ok(())
///     }
///
///     async fn reset(&self, _: &LimitScope) -> Result<()> {
///         Ok(())
///     }
/// }
/// ```
#[async_trait::async_trait]
pub trait SharedRateLimiter: Send + Sync + fmt::Debug + 'static {
    /// Admits a request, or reserves the next free slot for it.
    ///
    /// # Errors
    /// Returns an error if the limiter cannot be reached.
    async fn take(&self, request: &SlotRequest<'_>) -> Result<SlotResponse>;

    /// Counts a request if fewer than `requests` were counted in the last `window`. Otherwise returns the time until one
    /// can be counted. The client calls it before each token request.
    ///
    /// # Errors
    /// Returns an error if the limiter cannot be reached.
    async fn count(&self, scope: &LimitScope, requests: u32, window: Duration) -> Result<Option<Duration>>;

    /// Records a throttling response: halves the rate of all processes, which then doubles every 30 s until it is
    /// restored, and withdraws the reserved slots. The client calls it for 429, and for 403 with code 53.
    ///
    /// # Errors
    /// Returns an error if the limiter cannot be reached.
    async fn on_throttled(&self, scope: &LimitScope, rate: SharedRate, throttling: Throttling) -> Result<()>;

    /// Ends throttling and withdraws the reserved slots.
    ///
    /// # Errors
    /// Returns an error if the limiter cannot be reached.
    async fn reset(&self, scope: &LimitScope) -> Result<()>;
}

/// The requests that a limit applies to: those of one application to one API or token endpoint.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct LimitScope {
    /// Base URL of the API, or URL of the token endpoint. It has no ids of resources.
    pub url: String,
    /// Client id; empty if the client has no credentials. Not a secret.
    pub client_id: String,
}

impl LimitScope {
    /// Creates a scope.
    pub fn new(url: impl Into<String>, client_id: impl Into<String>) -> Self {
        Self { url: url.into(), client_id: client_id.into() }
    }
}

/// Rate of all processes together.
#[derive(Clone, Copy, Debug, PartialEq)]
#[non_exhaustive]
pub struct SharedRate {
    /// Requests per second; finite and positive.
    pub per_second: f64,
    /// Requests that may follow each other at once after an idle time; at least 1.
    pub burst: u32,
}

impl SharedRate {
    /// Time by which admissions may be ahead of the rate. Within it, a request that is late for its slot does not delay
    /// the requests after it. It is short, so that the requests of a process that was paused are not sent all together.
    pub const TOLERANCE: Duration = Duration::from_millis(25);

    /// Creates a rate.
    pub fn new(per_second: f64, burst: u32) -> Self {
        Self { per_second, burst }
    }
}

/// Point in time that is reserved for one request.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Slot {
    /// Time of the slot by the clock of the limiter, in microseconds.
    pub time: u64,
    /// Revision of the schedule. Throttling changes it, which withdraws all slots of earlier revisions.
    pub revision: u64,
}

impl Slot {
    /// Time before a slot in which its request is admitted. A reply of the limiter and the timer of the client are not
    /// exact; asking once more would take longer.
    pub const EARLY: Duration = Duration::from_millis(5);
}

/// Request for a slot.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct SlotRequest<'a> {
    /// The requests that share the rate.
    pub scope: &'a LimitScope,
    /// Rate of all processes.
    pub rate: SharedRate,
    /// Slot that the client has reserved. If it was withdrawn, the limiter reserves another one. After its slot, a request
    /// is admitted as soon as the [tolerance](SharedRate::TOLERANCE) of the rate allows it.
    pub slot: Option<Slot>,
    /// Time until the deadline of the request. No slot after it is reserved.
    pub longest_wait: Duration,
}

impl<'a> SlotRequest<'a> {
    /// Creates a request without a reserved slot or deadline.
    pub fn new(scope: &'a LimitScope, rate: SharedRate) -> Self {
        Self { scope, rate, slot: None, longest_wait: Duration::MAX }
    }

    /// Sets the slot that was reserved.
    #[must_use]
    pub fn slot(mut self, slot: impl Into<Option<Slot>>) -> Self {
        self.slot = slot.into();
        self
    }

    /// Sets the time until the deadline.
    #[must_use]
    pub fn longest_wait(mut self, wait: Duration) -> Self {
        self.longest_wait = wait;
        self
    }
}

/// Response to a [`SlotRequest`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum SlotResponse {
    /// The request may be sent now.
    Admitted {
        /// Time of the admission by the clock of the limiter, in microseconds.
        time: u64,
    },
    /// The client waits, then asks again with the slot.
    Reserved {
        /// The reserved slot.
        slot: Slot,
        /// Time until the slot.
        wait: Duration,
    },
    /// The next free slot is after the deadline. Nothing is reserved.
    Refused {
        /// Time until the next free slot.
        wait: Duration,
    },
}

/// A throttling response of the server.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Throttling {
    /// Time at which the request was [admitted](SlotResponse::Admitted); 0 if it was admitted by the local share.
    /// Requests that were admitted before a reduction do not reduce the rate again.
    pub admitted: u64,
    /// Time during which no request is admitted.
    pub retry_after: Option<Duration>,
}

impl Throttling {
    /// Creates a throttling response to a request that was admitted at `admitted`.
    pub fn new(admitted: u64, retry_after: Option<Duration>) -> Self {
        Self { admitted, retry_after }
    }
}
