//! Signal from the client that a connection is silent.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

/// Signal that no byte of a response arrived within the time limit of an attempt.
///
/// The client inserts it into the extensions of every request, and reports before it drops the future of
/// [`Transport::send`](super::Transport::send). A transport with a connection pool checks it when that future is
/// dropped. Cancellation by the caller is not reported.
#[derive(Clone, Debug, Default)]
pub struct NoResponse(Arc<AtomicBool>);

impl NoResponse {
    /// Reports that the time limit passed without a response.
    pub fn report(&self) {
        self.0.store(true, Ordering::Release);
    }

    /// Whether the timeout was reported.
    pub fn is_reported(&self) -> bool {
        self.0.load(Ordering::Acquire)
    }
}
