//! [`Runtime`]: runs the asynchronous client on the caller's thread.

use std::fmt;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::{Arc, OnceLock};

use tokio::runtime::{Builder, Handle};

use crate::error::{Error, Result};

/// The tokio runtime of a blocking client, shared by its clones and handles.
///
/// It has one thread, which drives sockets and timers and starts with the first call. A call runs on the thread of
/// its caller, so calls of several threads do not wait for each other.
#[doc(hidden)]
#[derive(Default)]
pub struct Runtime {
    shared: Arc<Shared>,
    /// The error of [`run`](Self::run) that ended an iteration.
    refusal: Option<Error>,
}

#[derive(Default)]
struct Shared(OnceLock<tokio::runtime::Runtime>);

impl Runtime {
    /// Waits for a future that returns a `Result`.
    ///
    /// # Errors
    /// Returns the error of `future`, and the errors of [`run`](Self::run).
    pub fn block_on<T, E: From<Error>>(&self, future: impl Future<Output = Result<T, E>>) -> Result<T, E> {
        self.run(future)?
    }

    /// Waits for the next item of a list or stream.
    pub fn next<T>(&mut self, future: impl Future<Output = Option<Result<T>>>) -> Option<Result<T>> {
        self.next_or(future, |error| Some(Err(error)))
    }

    /// Waits for the next item. An error of [`run`](Self::run) ends the iteration with the item that `on_refusal` returns,
    /// because another call would fail as well.
    pub fn next_or<T>(
        &mut self,
        future: impl Future<Output = Option<T>>,
        on_refusal: impl FnOnce(Error) -> Option<T>,
    ) -> Option<T> {
        if self.refusal.is_some() {
            return None;
        }
        self.run(future).unwrap_or_else(|error| {
            self.refusal = Some(error.clone());
            on_refusal(error)
        })
    }

    /// The error of [`run`](Self::run) that ended an iteration.
    pub fn refusal(&self) -> Option<&Error> {
        self.refusal.as_ref()
    }

    /// Waits for any future.
    ///
    /// # Errors
    /// Returns a configuration error if this thread drives asynchronous tasks, which a blocking call would stop, or if
    /// the thread of the runtime cannot be started.
    pub fn run<F: Future>(&self, future: F) -> Result<F::Output> {
        let runtime = self.started()?;
        // A thread of `spawn_blocking` has a current runtime too, but may block. Tokio has no function that tells
        // whether a thread may block, so a call is tried.
        let may_block = || catch_unwind(AssertUnwindSafe(|| runtime.block_on(async {}))).is_ok();
        if Handle::try_current().is_ok() && !may_block() {
            return Err(Error::configuration(
                "blocking client",
                "cannot be used in an asynchronous task: use the asynchronous client there, or \
                 `tokio::task::spawn_blocking`",
            ));
        }
        Ok(runtime.block_on(future))
    }

    fn started(&self) -> Result<&tokio::runtime::Runtime> {
        loop {
            if let Some(runtime) = self.shared.0.get() {
                return Ok(runtime);
            }
            let runtime = Builder::new_multi_thread()
                .worker_threads(1)
                .thread_name("orange-blocking")
                .enable_all()
                .build()
                .map_err(|error| {
                    Error::configuration("blocking client", format!("its thread cannot be started: {error}"))
                })?;
            self.shared.store(runtime);
        }
    }
}

impl Shared {
    /// Stores a runtime, unless another thread has stored one meanwhile.
    fn store(&self, runtime: tokio::runtime::Runtime) {
        if let Err(unused) = self.0.set(runtime) {
            // Does not wait for its thread, because dropping a runtime in an asynchronous task panics.
            unused.shutdown_background();
        }
    }
}

impl Clone for Runtime {
    fn clone(&self) -> Self {
        Self { shared: Arc::clone(&self.shared), refusal: None }
    }
}

impl fmt::Debug for Runtime {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Runtime").field("is_started", &self.shared.0.get().is_some()).finish()
    }
}

impl Drop for Shared {
    fn drop(&mut self) {
        // Does not wait for its thread, because the last handle may be dropped in an asynchronous task.
        if let Some(runtime) = self.0.take() {
            runtime.shutdown_background();
        }
    }
}

/// An asynchronous value that has a blocking form.
#[doc(hidden)]
pub trait IntoBlocking {
    /// The blocking form.
    type Blocking;

    /// Returns the blocking form, which waits with `runtime`.
    fn into_blocking(self, runtime: &Runtime) -> Self::Blocking;
}

impl<T: IntoBlocking> IntoBlocking for Result<T> {
    type Blocking = Result<T::Blocking>;

    fn into_blocking(self, runtime: &Runtime) -> Self::Blocking {
        self.map(|value| value.into_blocking(runtime))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn a_runtime_that_loses_the_race_is_shut_down_in_a_task() {
        let runtime = || Builder::new_multi_thread().worker_threads(1).build().unwrap();
        let shared = Shared::default();
        shared.store(runtime());
        let first = shared.0.get().unwrap().handle().id();
        shared.store(runtime());
        assert_eq!(shared.0.get().unwrap().handle().id(), first);
    }
}
