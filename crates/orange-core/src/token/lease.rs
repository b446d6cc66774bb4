//! [`Lease`]: the right of one process to request a token for all.

use std::any::Any;
use std::fmt;
use std::time::Duration;

use super::{StoredFailure, StoredToken};

/// Result of a request for a [`Lease`]. A store that cannot be reached returns an error instead.
///
/// ```
/// use std::time::Duration;
/// use orange_core::token::{Lease, LeaseResult};
///
/// /// The result in a store in which `holder` has the lease for `remaining`.
/// fn request(owner: &str, holder: Option<&str>, number: u64, remaining: Duration) -> LeaseResult {
///     match holder {
///         Some(holder) if holder != owner => LeaseResult::Taken { remaining },
///         _ => LeaseResult::Held(Lease::new(owner, number)),
///     }
/// }
/// # assert!(matches!(request("a", Some("b"), 1, Duration::ZERO), LeaseResult::Taken { .. }));
/// ```
#[derive(Debug)]
pub enum LeaseResult {
    /// The process has the lease.
    Held(Lease),
    /// Another process has the lease.
    Taken {
        /// Time after which the lease ends at the latest.
        remaining: Duration,
    },
}

/// The right to request a token for one [`TokenKey`](super::TokenKey).
///
/// A lease ends after its duration, so that a process that was killed delays the others by no more than that. The
/// fencing token of each lease is higher than those of all earlier leases: with it, a store recognizes a holder whose
/// lease has ended, and refuses its token if another process has obtained the lease since.
///
/// ```
/// use orange_core::token::Lease;
///
/// let lease = Lease::new("a3f0", 17);
/// assert_eq!((lease.owner(), lease.fencing_token()), ("a3f0", 17));
/// ```
pub struct Lease {
    owner: String,
    fencing_token: u64,
    is_exclusive: bool,
    /// Dropped with the lease.
    guard: Option<Box<dyn Any + Send + Sync>>,
}

impl Lease {
    /// Creates a lease of `owner`, a text that no other lease has.
    pub fn new(owner: impl Into<String>, fencing_token: u64) -> Self {
        Self { owner: owner.into(), fencing_token, is_exclusive: true, guard: None }
    }

    /// Creates the lease of a store that has no leases: any number of processes can hold it.
    pub fn not_exclusive() -> Self {
        Self { owner: String::new(), fencing_token: 0, is_exclusive: false, guard: None }
    }

    /// Sets a value that is dropped with the lease, such as a locked file.
    #[must_use]
    pub fn with_guard(mut self, guard: impl Send + Sync + 'static) -> Self {
        self.guard = Some(Box::new(guard));
        self
    }

    /// Text that no other lease has.
    pub fn owner(&self) -> &str {
        &self.owner
    }

    /// Number that is higher than those of all earlier leases; 0 in a store whose leases end with their holder.
    pub fn fencing_token(&self) -> u64 {
        self.fencing_token
    }

    /// Whether no other process can hold the lease.
    pub fn is_exclusive(&self) -> bool {
        self.is_exclusive
    }
}

impl fmt::Debug for Lease {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Lease")
            .field("owner", &self.owner)
            .field("fencing_token", &self.fencing_token)
            .field("is_exclusive", &self.is_exclusive)
            .field("has_guard", &self.guard.is_some())
            .finish()
    }
}

/// Outcome of the request of a process that holds a [`Lease`].
///
/// ```
/// use orange_core::token::FetchOutcome;
///
/// fn describe(outcome: FetchOutcome<'_>) -> String {
///     match outcome {
///         FetchOutcome::Token(token) => format!("a token until {:?}", token.expires),
///         FetchOutcome::Failure(failure) => format!("no token request for {:?}", failure.backoff()),
///         _ => "no request was sent".to_owned(),
///     }
/// }
/// # assert_eq!(describe(FetchOutcome::NotSent), "no request was sent");
/// ```
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub enum FetchOutcome<'a> {
    /// The endpoint issued a token. It replaces the stored token and failure.
    Token(&'a StoredToken),
    /// The request failed. The failure is stored for its backoff, beside the stored token.
    Failure(&'a StoredFailure),
    /// No request was sent.
    NotSent,
}
