//! When a failed attempt is repeated, after how long, and how often at most.
//!
//! Four things decide together, and each can only say no:
//!
//! - **Idempotency.** An operation is repeated when a repetition cannot have a second effect: its method is
//!   idempotent (RFC 9110, 9.2.2), or it is a PATCH that carries `If-Match`. Everything else, above all
//!   the POST that raises a ticket, is repeated only when its request certainly never left
//!   ([`Error::never_sent`]). A body that is a stream is never sent twice.
//! - **Policy.** [`RetryPolicy`]: how many attempts, and how long the pauses between them are. What may
//!   pass is repeated ([`Error::is_retryable`]): a connection that fails or breaks, a time limit, 408,
//!   429, 403 with code 53, 502, 503 with code 5 or 6, 504, and of what only reads 500 with code 1.
//!   Everything else is final, unless [`RetryPolicy::also_after`] says otherwise.
//! - **Budget.** [`RetryBudget`]: what all clones of a client together may repeat, so that a storm costs
//!   the server a tenth more and not three times as much. A repetition is set aside before its pause, so that
//!   no pause is waited in vain, and given back if it is not sent in the end.
//! - **Deadline.** The time limit of the operation. A pause that would not end before it is not begun:
//!   the caller gets the error at once, with [`Error::retry_after`] where the server asked for more
//!   patience than the operation has.
//!
//! One repetition is beside all that: after 401 for a token that [has expired](Error::is_expired_token) the
//! request is sent once more with a new one, because the server has said that it did nothing.
//!
//! ```
//! use std::time::Duration;
//! use orange_core::retry::RetryPolicy;
//! use orange_core::{Client, Credentials};
//!
//! # fn main() -> orange_core::Result<()> {
//! let client = Client::builder()
//!     .credentials(Credentials::new("my-client-id", "my-client-secret")?)
//!     .retry(RetryPolicy::new().attempts(5).max_backoff(Duration::from_secs(5)))
//!     .build()?;
//! # let _ = client; Ok(()) }
//! ```
//!
//! What was repeated can be seen: each attempt is a span `orange.attempt` with
//! `http.request.resend_count`, each repetition an event, and an error knows the failures that came
//! before it ([`Error::previous_errors`]) and whether one of the requests may have had its effect all the same
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
