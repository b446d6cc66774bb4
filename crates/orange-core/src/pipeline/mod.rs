//! One call from its request to its decoded response, stage by stage.
//!
//! The stages in order, each a file of this folder:
//!
//! 1. [`context`]: the facts and limits of the call, and the state that survives a timeout.
//! 2. [`deadline`]: the time limit of the whole operation, with everything below inside.
//! 3. [`retry`]: attempts until one succeeds or none may follow. Each attempt passes
//! 4. [`admission`]: the breaker, [`authentication`], the concurrency limit and the rate limit;
//! 5. [`attempt`]: the headers, the [`Transport`] and the status, whose outcome the breaker learns;
//! 6. [`body`]: the body, read whole or handed to the caller.
//!
//! A stage calls the stages behind it and none before it. [`limiters`] holds the breaker and the rate limiter of each
//! API.

mod admission;
mod attempt;
mod authentication;
mod body;
mod context;
mod deadline;
mod limiters;
mod retry;

pub(crate) use self::body::OpenResponse;
pub(crate) use self::context::{Accounting, CallOptions, Timeouts};
pub(crate) use self::limiters::LimiterRegistry;

use std::sync::Arc;

use http::HeaderValue;

use crate::credentials::CredentialsSource;
use crate::retry::{RetryBudget, RetryPolicy};
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
    /// The largest body that is read whole.
    pub(crate) max_body: usize,
    pub(crate) clock: Arc<dyn Clock>,
    pub(crate) random: Arc<dyn Random>,
    pub(crate) retry: RetryPolicy,
    pub(crate) retry_budget: RetryBudget,
    pub(crate) limiters: LimiterRegistry,
}
