//! [`Wait`] for a state of a resource, and [`Bulk`] of many inputs.

use std::time::Duration;

use serde::Serialize;

use crate::bulk::{Journal, Outcome, Progress};
use crate::error::{Error, Result};
use crate::wait::Wakeups;

crate::blocking_handle! {
    /// Waiting for a state of a resource. Set options, then call [`wait`](Self::wait).
    #[must_use = "a wait does nothing until `wait` is called"]
    pub struct Wait [<'a, T: Send + 'a>] [<'a, T>] = crate::wait::Wait {
        fn interval(self, interval: Duration) -> Self;
        fn max_interval(self, interval: Duration) -> Self;
        fn timeout(self, limit: Duration) -> Self;
        fn on_state(self, on_state: impl FnMut(&T) + Send + 'a) -> Self;
        fn wakeups(self, wakeups: &Wakeups) -> Self;
        fn final_if(self, is_final: impl FnMut(&T) -> bool + Send + 'a) -> Self;
        fn describe(self, describe: impl FnMut(&T) -> String + Send + 'a) -> Self;
    }
}

impl<'a, T: Send + 'a> Wait<'a, T> {
    /// Polls until the state is reached. Returns the resource.
    ///
    /// # Errors
    /// Returns an error if a read fails with an error that is not retryable, if the state is [final](Self::final_if) and
    /// not the awaited one, or if the [time limit](Self::timeout) passes.
    pub fn wait(self) -> Result<T> {
        self.runtime.block_on(self.inner.into_future())
    }
}

crate::blocking_handle! {
    /// One operation on many inputs, with a limited number of concurrent requests: an [`Iterator`] of
    /// [`Outcome`]s.
    ///
    /// The requests make progress only while the iterator waits for the next outcome.
    #[must_use = "a bulk does nothing until its outcomes are read"]
    pub struct Bulk [<'a, I: Send + 'a, T: Send + 'a>] [<'a, I, T>] = crate::bulk::Bulk {
        fn concurrency(self, requests: usize) -> Self;
        fn in_order(self) -> Self;
        fn skip_done(self, is_done: impl FnMut(&I) -> bool + Send + 'a) -> Self;
        fn stop_if(self, stop_if: impl FnMut(&Error) -> bool + Send + 'a) -> Self;
        fn on_progress(self, progress: impl FnMut(Progress) + Send + 'a) -> Self;
        plain fn progress(&self) -> Progress;
        async fn record_to<R>(
            self,
            journal: &mut Journal,
            key: impl Fn(&I) -> String + Send + Sync,
            record: impl FnMut(Outcome<I, T>) -> Option<R> + Send,
        ) -> Result<Progress> where [R: Serialize + Send];
    }
}

impl<'a, I: Send + 'a, T: Send + 'a> Bulk<'a, I, T> {
    /// The error that stopped the bulk, if any. See [`Bulk::stopped_by`](crate::bulk::Bulk::stopped_by).
    pub fn stopped_by(&self) -> Option<&Error> {
        self.runtime.refusal().or_else(|| self.inner.stopped_by())
    }
}

impl<'a, I: Send + 'a, T: Send + 'a> Iterator for Bulk<'a, I, T> {
    type Item = Outcome<I, T>;

    fn next(&mut self) -> Option<Self::Item> {
        self.runtime.next_or(self.inner.next(), |_| None)
    }
}
