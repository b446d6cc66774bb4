//! What is known of the requests behind a response.

use crate::error::Error;

/// The requests made for one call, or for the several calls of one download.
///
/// Errors found after the last response (in decoding, in a body that is read later) report it with
/// [`Error::attempts`] and [`Error::earlier`].
#[derive(Clone, Debug, Default)]
pub(crate) struct CallHistory {
    /// Requests handed to the transport.
    pub(crate) attempts: u32,
    /// The failures followed by another request, oldest first.
    pub(crate) earlier: Vec<Error>,
}

impl CallHistory {
    /// Adds the requests of a later call.
    pub(crate) fn extend(&mut self, attempts: u32, earlier: &[Error]) {
        self.attempts = self.attempts.saturating_add(attempts);
        self.earlier.extend_from_slice(earlier);
    }
}
