//! The runtime that drives the connections of runtimes with one thread.

use std::fmt;
use std::io;
use std::sync::{Mutex, PoisonError};

use tokio::runtime::{Builder, Handle, Runtime};

/// A thread for connections, started when it is first needed.
///
/// A runtime with one thread does nothing else while that thread reads a connection, and hyper reads for as long as the
/// server sends: no timer ends a response that never begins. Nor does such a runtime answer a `PING` between two calls
/// of `block_on`.
pub(super) struct Driver {
    enabled: bool,
    runtime: Mutex<Option<Runtime>>,
}

impl Driver {
    pub(super) fn new(enabled: bool) -> Self {
        Self { enabled, runtime: Mutex::default() }
    }

    /// The runtime in which connections for `current` are opened.
    pub(super) fn for_connections_of(&self, current: Handle) -> io::Result<Handle> {
        if !self.enabled || current.metrics().num_workers() > 1 {
            return Ok(current);
        }
        let mut runtime = self.runtime.lock().unwrap_or_else(PoisonError::into_inner);
        let runtime = match &mut *runtime {
            Some(runtime) => runtime,
            none => none.insert(start()?),
        };
        Ok(runtime.handle().clone())
    }
}

fn start() -> io::Result<Runtime> {
    Builder::new_multi_thread().worker_threads(1).thread_name("orange-connections").enable_all().build()
}

impl Drop for Driver {
    fn drop(&mut self) {
        // A transport may be dropped in a task, where a runtime must not be waited for.
        if let Some(runtime) = self.runtime.get_mut().unwrap_or_else(PoisonError::into_inner).take() {
            runtime.shutdown_background();
        }
    }
}

impl fmt::Debug for Driver {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Driver").field("enabled", &self.enabled).finish_non_exhaustive()
    }
}
