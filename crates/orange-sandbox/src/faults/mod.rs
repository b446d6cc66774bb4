//! Fault injection between client and server.
//!
//! A [`Fault`] is a value. A request meets the first fault of these sources:
//!
//! - its own header `X-Sandbox-Fault`;
//! - the [`FaultPlan`], which a test sets with [`Sandbox::faults`](crate::Sandbox::faults), `/_sandbox/faults`, or
//!   the options `--faults` and `--chaos` of the program.
//!
//! The journal records faults: each [`ReceivedRequest`](crate::ReceivedRequest) names its fault, if any, and an
//! [`Effect`](crate::Effect) with its request id shows that it took effect.
//!
//! A fault that hyper cannot write takes place as follows:
//!
//! - over a socket with HTTP/1.1, the server writes the bytes of the fault itself, and no response follows on the
//!   connection;
//! - over HTTP/2, the server delays the response or leaves it open for `Delay` and `Hang`, and resets the stream for
//!   every other fault. Other streams of the connection continue;
//! - in memory, hyper's client reads the same bytes as over HTTP/1.1.
//!
//! Pauses follow the sandbox's clock.

mod body;
mod chaos;
mod fault;
mod in_memory;
mod inject;
mod kinds;
mod pagination;
mod path_pattern;
mod plan;
mod response_override;
mod wire;

use std::fmt;
use std::sync::{Arc, Mutex, MutexGuard};

use axum::extract::Request;

pub use self::fault::{Fault, FaultError};
pub(crate) use self::in_memory::replay;
pub(crate) use self::inject::inject;
pub use self::kinds::{ChunkFault, FaultPoint, HeaderFault, LengthFault, PaginationFault, StatusLineFault};
use self::plan::FaultProgress;
pub use self::plan::{FaultPlan, FaultRule};
pub use self::response_override::{BodyShape, ResponseOverride, RetryAfter};
pub(crate) use self::wire::{ShutdownSignal, WireFault, WireStep, sends_status, steps};
use crate::sync::lock;

/// Changes the fault plan of a [`Sandbox`](crate::Sandbox), at any time, and counts the injected faults.
///
/// ```
/// use http::Request;
/// use orange_core::transport::{Body, Transport as _};
/// use orange_sandbox::{Fault, FaultRule, Sandbox};
///
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() -> Result<(), http::Error> {
/// let sandbox = Sandbox::new();
/// // The next POST takes effect, but its response is lost.
/// sandbox.faults().add(FaultRule::new(Fault::lost_response()).method("POST").times(1));
/// let request = Request::post("https://api.orange.com/oauth/v3/token").body(Body::empty())?;
/// assert!(sandbox.send(request).await.is_err());
/// assert_eq!(sandbox.faults().injected(), 1);
/// sandbox.faults().clear();
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
pub struct FaultInjector(Arc<Mutex<FaultProgress>>);

impl FaultInjector {
    pub(crate) fn new(plan: FaultPlan) -> Self {
        Self(Arc::new(Mutex::new(FaultProgress::new(plan))))
    }

    /// Returns the fault of a request: that of its header, else that of the plan.
    pub(crate) fn choose(&self, sequence: u64, request: &Request) -> Result<Option<Fault>, FaultError> {
        match request.headers().get("x-sandbox-fault") {
            Some(header) => String::from_utf8_lossy(header.as_bytes()).parse().map(Some),
            None => Ok(self.progress().choose(sequence, request.method(), request.uri().path())),
        }
    }

    /// Locks the plan and its progress.
    pub(crate) fn progress(&self) -> MutexGuard<'_, FaultProgress> {
        lock(&self.0)
    }

    /// Replaces the plan and resets its counters.
    pub fn set(&self, plan: FaultPlan) {
        *self.progress() = FaultProgress::new(plan);
    }

    /// Appends a rule to the plan and keeps its counters.
    pub fn add(&self, rule: FaultRule) {
        self.progress().add(rule);
    }

    /// Removes every rule.
    pub fn clear(&self) {
        self.set(FaultPlan::new());
    }

    /// Returns the current plan.
    pub fn plan(&self) -> FaultPlan {
        self.progress().plan().clone()
    }

    /// Returns the number of requests that met a fault of the current plan.
    pub fn injected(&self) -> u64 {
        self.progress().injected_counts().iter().sum()
    }
}

impl fmt::Debug for FaultInjector {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("FaultInjector").field(&self.plan()).finish()
    }
}
