//! Errors of [`wait`](crate::wait) and [`sync`](crate::sync).

use std::time::Duration;

use super::{Error, ErrorKind};

impl Error {
    /// Creates an error for a wait whose time limit passed.
    pub(crate) fn wait_timeout(id: &str, limit: Duration, last: &str) -> Self {
        let message = format!("the wait for `{id}` took longer than {limit:?}; {last}");
        Self::new(ErrorKind::Timeout, message)
    }

    /// Creates an error for a wait that a final state ends.
    pub(crate) fn final_state(id: &str, state: &str) -> Self {
        Self::new(ErrorKind::FinalState, format!("the wait for `{id}` cannot succeed: {state} is final"))
    }

    /// Creates an error for an element that cannot be synchronized.
    pub(crate) fn not_synchronizable(message: String) -> Self {
        Self::new(ErrorKind::Decode, message)
    }
}
