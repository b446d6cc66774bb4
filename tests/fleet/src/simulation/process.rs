//! One run of a worker process, which a crash ends at any point.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use tokio::time::sleep;

/// One run of a worker process. Clones are the same run.
#[derive(Clone, Debug)]
pub(super) struct Process {
    /// Number of the worker.
    pub(super) worker: usize,
    killed: Arc<AtomicBool>,
}

impl Process {
    pub(super) fn new(worker: usize) -> Self {
        Self { worker, killed: Arc::default() }
    }

    /// Ends the process. Its tasks that are spawned stop at their next wait, and never continue.
    pub(super) fn kill(&self) {
        self.killed.store(true, Ordering::Relaxed);
    }

    /// Waits. Does not return if the process is killed.
    pub(super) async fn wait(&self, duration: Duration) {
        sleep(duration).await;
        if self.killed.load(Ordering::Relaxed) {
            std::future::pending().await
        }
    }
}
