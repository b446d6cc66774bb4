//! The attempts that led to a response.

use std::time::{Duration, Instant};

use super::Error;
use super::request::RequestTarget;

/// Attempts of one call, or of all calls of one download.
///
/// An error after the last response, for example of decoding, gets them with [`Error::with_history`].
#[derive(Clone, Debug, Default)]
pub(crate) struct CallHistory {
    /// Number of requests handed to the transport.
    pub(crate) attempts: u32,
    /// Failures that were followed by another request, oldest first.
    pub(crate) previous: Vec<Error>,
    /// The last request.
    pub(crate) request: Option<RequestTarget>,
    /// Start of the call.
    pub(crate) began: Option<Instant>,
    /// Time from the start of the call to the response.
    pub(crate) elapsed: Option<Duration>,
    /// The effect of the request, if a success response was received.
    pub(crate) response: ResponseEffect,
}

/// Whether a success response was received, and whether its request may have changed something.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum ResponseEffect {
    /// No response.
    #[default]
    None,
    /// Response to a request that only reads.
    Read,
    /// Response to any other request.
    Changed,
}

impl CallHistory {
    /// The time since the start of the call.
    pub(crate) fn elapsed_at(&self, now: Instant) -> Option<Duration> {
        self.began.map(|began| now.saturating_duration_since(began))
    }

    /// Adds the attempts of a later call.
    pub(crate) fn extend(&mut self, attempts: u32, previous: &[Error]) {
        self.attempts = self.attempts.saturating_add(attempts);
        self.previous.extend_from_slice(previous);
    }

    /// Adds the attempts that led to a response.
    pub(crate) fn extend_by(&mut self, other: &Self) {
        self.extend(other.attempts, &other.previous);
        self.response = self.response.max(other.response);
        self.request.clone_from(&other.request);
    }
}
