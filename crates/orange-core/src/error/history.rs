//! What is known of the requests behind a response.

use super::Error;

/// The requests made for one call, or for the several calls of one download.
///
/// Errors found after the last response (in decoding, in a body that is read later) report it with
/// [`Error::attempts`] and [`Error::previous_errors`].
#[derive(Clone, Debug, Default)]
pub(crate) struct CallHistory {
    /// Requests handed to the transport.
    pub(crate) attempts: u32,
    /// The failures followed by another request, oldest first.
    pub(crate) earlier: Vec<Error>,
    /// The effect that a successful response leaves behind, whatever fails after it.
    pub(crate) response: ResponseEffect,
}

/// Whether a successful response was received, and whether its request may have changed something.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum ResponseEffect {
    /// No response.
    #[default]
    None,
    /// The response to a request that only reads.
    Read,
    /// The response to any other request.
    Changed,
}

impl CallHistory {
    /// Adds the requests of a later call.
    pub(crate) fn extend(&mut self, attempts: u32, earlier: &[Error]) {
        self.attempts = self.attempts.saturating_add(attempts);
        self.earlier.extend_from_slice(earlier);
    }

    /// Adds the requests that led to a response.
    pub(crate) fn extend_by(&mut self, other: &Self) {
        self.extend(other.attempts, &other.earlier);
        self.response = self.response.max(other.response);
    }
}
