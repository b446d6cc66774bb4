//! Retries of failed attempts: policy, backoff and budget.
//!
//! A failed request is retried if four conditions are met:
//!
//! - **Idempotency.** An operation is retried if its method is idempotent (RFC 9110, section 9.2.2), or if it is a
//!   PATCH with `If-Match`. [`OperationInfo::idempotent`](crate::operation::OperationInfo::idempotent) overrides this rule.
//!   Any other operation, such as the POST that creates a ticket, is retried only if its request was never sent
//!   ([`Error::never_sent`]). A streaming body is never sent twice.
//! - **Policy.** [`RetryPolicy`] sets the number of attempts and their backoff. Transient failures are retried
//!   ([`Error::is_retryable`]): failed and broken connections, timeouts, 408, 429, 403 with code 53, 502, 503 with
//!   code 5 or 6, 504, and, for reads, 500 with code 1. Other failures are final, unless [`RetryPolicy::retry_on`]
//!   adds them.
//! - **Budget.** [`RetryBudget`] bounds the retries of all clones of a client, so that an outage adds a tenth to the
//!   load instead of tripling it. A retry is reserved before its backoff and returned if it is not sent.
//! - **Deadline.** A backoff that would exceed the time limit of the operation is not started. The caller gets the
//!   error at once, with [`Error::retry_after`] if the server sent one.
//!
//! Independently of these, a request that gets 401 for an [expired token](Error::is_expired_token), or for a token that the
//! processes of a fleet have [replaced](crate::token), is sent once more with a new token: the server did not process it.
//!
//! ```
//! use std::time::Duration;
//! use orange_core::retry::RetryPolicy;
//! use orange_core::{Client, Credentials};
//!
//! # fn main() -> orange_core::Result<()> {
//! let client = Client::builder()
//!     .credentials(Credentials::new("my-client-id", "my-client-secret")?)
//!     .retry(RetryPolicy::new().max_attempts(5).max_backoff(Duration::from_secs(5)))
//!     .build()?;
//! # let _ = client; Ok(()) }
//! ```
//!
//! Each attempt is a span `orange.attempt` with `http.request.resend_count`, and each retry an event. An error has
//! the failures before it ([`Error::previous_errors`]) and whether a request may have taken effect
//! ([`Error::outcome_unknown`]).

mod budget;
mod idempotency;
mod policy;

pub use self::budget::RetryBudget;
pub(crate) use self::budget::RetryPermit;
pub(crate) use self::idempotency::Idempotency;
pub use self::policy::RetryPolicy;

#[cfg(doc)]
use crate::Error;
