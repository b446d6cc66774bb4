//! Errors of [`wait`](crate::wait).

use std::time::Duration;

use super::{Error, ErrorKind};

impl Error {
    /// Creates an error for a wait that took longer than `limit`.
    pub(crate) fn wait_timeout(id: &str, limit: Duration, last_state: &str) -> Self {
        let message = format!("the wait for `{id}` took longer than {limit:?}; {last_state}");
        Self::new(ErrorKind::Timeout, message)
    }

    /// Creates an error for a wait that cannot succeed, because the resource has a final state.
    pub(crate) fn final_state(id: &str, state: &str) -> Self {
        Self::new(ErrorKind::FinalState, format!("the wait for `{id}` cannot succeed: {state} is final"))
    }
}
