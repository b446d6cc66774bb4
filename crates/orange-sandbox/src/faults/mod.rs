//! FaultInjector: what goes wrong between a client and a server, on purpose.
//!
//! A [`Fault`] is a value. Which requests meet which fault is said in three ways, the first of which wins:
//!
//! - by the request itself, in its header `X-Sandbox-Fault`;
//! - by a test: [`Sandbox::faults`](crate::Sandbox::faults);
//! - from outside: `/_sandbox/faults`, or the options `--faults` and `--chaos` of the program.
//!
//! The last two are the same [`FaultPlan`]. What was done is in the journal: every
//! [`ReceivedRequest`](crate::ReceivedRequest) knows its fault, and whether there was an effect is among
//! the [`Effect`](crate::Effect)s.
//!
//! On a socket, faults are written byte by byte (HTTP/1.1; a connection of HTTP/2 is simply broken). Without
//! a socket the same bytes are read by the same HTTP library, and time passes on the sandbox's clock.

mod body;
mod chaos;
mod fault;
mod in_memory;
mod inject;
mod pagination;
mod plan;
mod wire;

use std::fmt;
use std::sync::{Arc, Mutex, MutexGuard};

use axum::extract::Request;

pub use self::fault::{
    BodyShape, ChunkFault, Fault, FaultError, FaultPoint, HeaderFault, LengthFault, PaginationFault,
    ResponseOverride, RetryAfter, StatusLineFault,
};
pub(crate) use self::in_memory::replay;
pub(crate) use self::inject::inject;
use self::plan::FaultProgress;
pub use self::plan::{FaultPlan, FaultRule};
pub(crate) use self::wire::{ShutdownSignal, WireFault, WireStep, sends_status, steps};
use crate::sync::lock;

/// What goes wrong in a [`Sandbox`](crate::Sandbox), to be changed at any time.
///
/// ```
/// use orange_sandbox::{Fault, FaultRule, Sandbox};
///
/// let sandbox = Sandbox::new();
/// // The next ticket is raised, and the answer is lost.
/// sandbox.faults().add(FaultRule::new(Fault::lost_response()).method("POST").times(1));
/// # let client = sandbox.client()?.build()?;
/// // … a call of the client …
/// assert_eq!(sandbox.faults().injected(), 0);
/// sandbox.faults().clear();
/// # let _ = client;
/// # Ok::<(), orange_core::Error>(())
/// ```
#[derive(Clone)]
pub struct FaultInjector(Arc<Mutex<FaultProgress>>);

impl FaultInjector {
    pub(crate) fn new(plan: FaultPlan) -> Self {
        Self(Arc::new(Mutex::new(FaultProgress::new(plan))))
    }

    /// What goes wrong with a request: by its own header, or by the plan.
    pub(crate) fn choose(&self, sequence: u64, request: &Request) -> Result<Option<Fault>, FaultError> {
        match request.headers().get("x-sandbox-fault") {
            Some(header) => String::from_utf8_lossy(header.as_bytes()).parse().map(Some),
            None => Ok(self.progress().choose(sequence, request.method(), request.uri().path())),
        }
    }

    /// The plan and how far each rule is, locked.
    pub(crate) fn progress(&self) -> MutexGuard<'_, FaultProgress> {
        lock(&self.0)
    }

    /// Begins with another plan.
    pub fn set(&self, plan: FaultPlan) {
        *self.progress() = FaultProgress::new(plan);
    }

    /// Adds a rule behind the present ones, which go on.
    pub fn add(&self, rule: FaultRule) {
        self.progress().add(rule);
    }

    /// Lets nothing go wrong any more.
    pub fn clear(&self) {
        self.set(FaultPlan::new());
    }

    /// The plan as it is.
    pub fn plan(&self) -> FaultPlan {
        self.progress().plan().clone()
    }

    /// How many requests have met a fault of the plan, since it was set.
    pub fn injected(&self) -> u64 {
        self.progress().injected_counts().iter().sum()
    }
}

impl fmt::Debug for FaultInjector {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("FaultInjector").field(&self.plan()).finish()
    }
}
