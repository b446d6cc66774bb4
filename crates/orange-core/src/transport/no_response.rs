//! How the client tells a transport that a connection is silent.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

/// Reports that no byte of a response came within the time limit of an attempt.
///
/// The client puts one into the extensions of every request, and reports before it drops the future of
/// [`Transport::send`](super::Transport::send). A transport that keeps connections looks at it when that future is
/// dropped. A caller that drops a call for reasons of its own reports nothing.
#[derive(Clone, Debug, Default)]
pub struct NoResponse(Arc<AtomicBool>);

impl NoResponse {
    /// Reports that the time limit passed without a response.
    pub fn report(&self) {
        self.0.store(true, Ordering::Release);
    }

    /// Whether it was reported.
    pub fn is_reported(&self) -> bool {
        self.0.load(Ordering::Acquire)
    }
}
