//! Thread for the connections of single-threaded runtimes.

use std::fmt;
use std::io;
use std::sync::{Mutex, PoisonError};

use tokio::runtime::{Builder, Handle, Runtime};

/// A runtime with one thread, started when first needed.
///
/// A single-threaded runtime runs nothing else while it reads a connection, and hyper reads for as long as the server
/// sends, so that no timer fires. Such a runtime also cannot acknowledge a `PING` between two calls of `block_on`.
pub(super) struct ConnectionThread {
    enabled: bool,
    runtime: Mutex<Option<Runtime>>,
}

impl ConnectionThread {
    pub(super) fn new(enabled: bool) -> Self {
        Self { enabled, runtime: Mutex::default() }
    }

    /// Returns the runtime for connections that are used in `current`: the one of this thread if `current` is
    /// single-threaded, and `current` otherwise.
    pub(super) fn runtime_for(&self, current: Handle) -> io::Result<Handle> {
        if !self.enabled || current.metrics().num_workers() > 1 {
            return Ok(current);
        }
        let mut runtime = self.runtime.lock().unwrap_or_else(PoisonError::into_inner);
        let runtime = match &mut *runtime {
            Some(runtime) => runtime,
            empty => empty.insert(start()?),
        };
        Ok(runtime.handle().clone())
    }
}

fn start() -> io::Result<Runtime> {
    Builder::new_multi_thread().worker_threads(1).thread_name("orange-connections").enable_all().build()
}

impl Drop for ConnectionThread {
    fn drop(&mut self) {
        // A transport may be dropped in a task, which must not block on the shutdown.
        if let Some(runtime) = self.runtime.get_mut().unwrap_or_else(PoisonError::into_inner).take() {
            runtime.shutdown_background();
        }
    }
}

impl fmt::Debug for ConnectionThread {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ConnectionThread").field("enabled", &self.enabled).finish_non_exhaustive()
    }
}
