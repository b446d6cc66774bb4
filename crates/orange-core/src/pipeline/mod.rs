//! The stages of one call, from its request to its response.
//!
//! Each stage is a file:
//!
//! 1. [`context`]: the facts and limits of the call, and the state that survives a timeout.
//! 2. [`deadline`]: the time limit of the call, which includes the following stages.
//! 3. [`retry`]: attempts until one succeeds or none may follow. Each attempt consists of stages 4 to 6.
//! 4. [`admission`]: the breaker, [`authentication`], the concurrency limit and the rate limit.
//! 5. [`attempt`]: the headers, the [`Transport`] and the status. The outcome is reported to the breaker.
//! 6. [`body`]: the body, read by the client or later by the caller. The entry points of the pipeline are in this file.
//!
//! [`limiters`] holds the breaker and the rate limiter of each API.

mod admission;
mod attempt;
mod authentication;
mod body;
mod context;
mod deadline;
mod limiters;
mod retry;

pub(crate) use self::authentication::missing_api_key;
pub(crate) use self::body::OpenResponse;
pub(crate) use self::context::{Accounting, CallOptions, Timeouts};
pub(crate) use self::limiters::LimiterRegistry;

use std::sync::Arc;

use http::HeaderValue;

use crate::credentials::CredentialsSource;
use crate::retry::{RetryBudget, RetryPolicy};
use crate::telemetry::Telemetry;
use crate::time::{Clock, Random};
use crate::token::TokenProvider;
use crate::transport::Transport;

/// State shared by all clones of a client.
pub(crate) struct Pipeline {
    pub(crate) transport: Arc<dyn Transport>,
    pub(crate) tokens: Arc<dyn TokenProvider>,
    pub(crate) credentials: Arc<CredentialsSource>,
    pub(crate) language: Option<HeaderValue>,
    pub(crate) user_agent: HeaderValue,
    pub(crate) timeouts: Timeouts,
    /// The largest body that is read whole, in bytes.
    pub(crate) max_body: usize,
    pub(crate) clock: Arc<dyn Clock>,
    pub(crate) random: Arc<dyn Random>,
    pub(crate) retry: RetryPolicy,
    pub(crate) retry_budget: RetryBudget,
    pub(crate) limiters: LimiterRegistry,
    pub(crate) telemetry: Telemetry,
}
