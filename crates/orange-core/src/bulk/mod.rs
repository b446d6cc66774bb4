//! One operation on many inputs, with a limited number of concurrent requests.
//!
//! The API crates create a [`Bulk`] for their operations. [`Bulk::new`] creates one for any other work. A [`Journal`]
//! records the outcomes in a file, so that an interrupted bulk continues where it stopped.

mod journal;
mod progress;

use std::collections::{BTreeMap, VecDeque};
use std::fmt;
use std::future::poll_fn;
use std::iter::Enumerate;
use std::pin::Pin;
use std::task::{Context, Poll};

use futures_core::Stream;
use futures_util::stream::FuturesUnordered;
use serde::Serialize;

pub use self::journal::{Entry, Journal};
pub use self::progress::{Outcome, Progress};
use crate::error::{Error, Result};
use crate::time::BoxFuture;

/// Maximum number of started inputs without an emitted outcome with [`Bulk::in_order`], in multiples of the concurrency.
const BUFFER_FACTOR: usize = 8;

type Inputs<'a, I> = Box<dyn Iterator<Item = I> + Send + 'a>;
type IsDone<'a, I> = Box<dyn FnMut(&I) -> bool + Send + 'a>;
type Work<'a, I, T> = Box<dyn FnMut(&I) -> BoxFuture<'a, Result<T>> + Send + 'a>;

/// Work on many inputs, as a [`Stream`] of [`Outcome`]s.
///
/// Starts nothing before it is polled. At most [`concurrency`](Self::concurrency) futures run at a time. Each input has
/// one outcome, unless it is [skipped](Self::skip_done) or the bulk stops before it. Inputs and closures may borrow.
///
/// An error of one input is an outcome. An error that [affects all inputs](Self::stop_if) stops the bulk: no further input
/// is started, and the inputs in progress are finished. See [`stopped_by`](Self::stopped_by).
///
/// # Cancellation
///
/// Dropping the bulk cancels the futures in progress.
///
/// ```
/// use orange_core::bulk::Bulk;
///
/// # async fn check(address: &str) -> orange_core::Result<bool> { Ok(address.contains(',')) }
/// async fn check_all(addresses: &[String]) -> orange_core::Result<()> {
///     let mut bulk = Bulk::new(addresses, |address| check(address.as_str()))
///         .concurrency(8)
///         .on_progress(|progress| eprintln!("{} succeeded, {} failed", progress.succeeded, progress.failed));
///     while let Some(outcome) = bulk.next().await {
///         match outcome.result {
///             Ok(eligible) => println!("{}: {eligible}", outcome.input),
///             Err(error) => println!("{}: {error}", outcome.input),
///         }
///     }
///     bulk.stopped_by().map_or(Ok(()), |error| Err(error.clone()))
/// }
/// ```
#[must_use = "a bulk does nothing until it is polled"]
pub struct Bulk<'a, I, T> {
    inputs: Enumerate<Inputs<'a, I>>,
    work: Work<'a, I, T>,
    concurrency: usize,
    in_order: bool,
    is_done: Option<IsDone<'a, I>>,
    stop_if: Box<dyn FnMut(&Error) -> bool + Send + 'a>,
    on_progress: Option<Box<dyn FnMut(Progress) + Send + 'a>>,
    in_flight: FuturesUnordered<BoxFuture<'a, Outcome<I, T>>>,
    /// Outcomes that wait for those of earlier inputs. Used by [`in_order`](Self::in_order) only.
    buffered: BTreeMap<usize, Outcome<I, T>>,
    /// The indices of the started inputs without an emitted outcome, in order.
    expected: VecDeque<usize>,
    is_exhausted: bool,
    stopped_by: Option<Error>,
    progress: Progress,
}

impl<'a, I: Send + 'a, T: Send + 'a> Bulk<'a, I, T> {
    /// Creates a bulk. `work` returns the future for one input; the future may borrow what outlives the bulk, but not the
    /// input itself.
    pub fn new<N, F>(inputs: N, mut work: impl FnMut(&I) -> F + Send + 'a) -> Self
    where
        N: IntoIterator<Item = I>,
        N::IntoIter: Send + 'a,
        F: Future<Output = Result<T>> + Send + 'a,
    {
        let inputs: Inputs<'a, I> = Box::new(inputs.into_iter());
        Self {
            inputs: inputs.enumerate(),
            work: Box::new(move |input| Box::pin(work(input))),
            concurrency: 4,
            in_order: false,
            is_done: None,
            stop_if: Box::new(affects_all_inputs),
            on_progress: None,
            in_flight: FuturesUnordered::new(),
            buffered: BTreeMap::new(),
            expected: VecDeque::new(),
            is_exhausted: false,
            stopped_by: None,
            progress: Progress::default(),
        }
    }

    /// Sets the maximum number of concurrent futures, at least 1. Default: 4, because the rate limits of Orange's APIs are
    /// not published.
    pub fn concurrency(mut self, futures: usize) -> Self {
        self.concurrency = futures.max(1);
        self
    }

    /// Emits the outcomes in the order of the inputs. Default: in the order of completion.
    pub fn in_order(mut self) -> Self {
        self.in_order = true;
        self
    }

    /// Skips the inputs for which `is_done` returns true, to continue an interrupted bulk.
    pub fn skip_done(mut self, is_done: impl FnMut(&I) -> bool + Send + 'a) -> Self {
        self.is_done = Some(Box::new(is_done));
        self
    }

    /// Sets the errors that stop the bulk.
    ///
    /// Default: a 401, a 403 that is not throttling, a permanent token failure, an invalid configuration, and a request
    /// that the client [rejects locally](crate::ErrorKind::RejectedLocally). Orange may revoke an application that
    /// continues after such an error.
    pub fn stop_if(mut self, stop_if: impl FnMut(&Error) -> bool + Send + 'a) -> Self {
        self.stop_if = Box::new(stop_if);
        self
    }

    /// Calls `progress` after each completed input.
    pub fn on_progress(mut self, progress: impl FnMut(Progress) + Send + 'a) -> Self {
        self.on_progress = Some(Box::new(progress));
        self
    }

    /// The next outcome; `None` at the end.
    ///
    /// # Cancellation
    /// Dropping this future loses no outcome.
    pub async fn next(&mut self) -> Option<Outcome<I, T>> {
        poll_fn(|context| self.poll_outcome(context, &|_| false)).await
    }

    /// Runs the bulk to its end, and records outcomes in a journal. Skips the inputs whose key the journal has.
    ///
    /// `key` returns the key of an input. `record` returns the value to record, or `None` if the next run shall repeat the
    /// input, for example after an outage. If the process ends between the response and the journal, the next run repeats
    /// the input, so record only work that can be repeated.
    ///
    /// ```
    /// use orange_core::bulk::{Bulk, Journal};
    ///
    /// # async fn check(address: &str) -> orange_core::Result<bool> { Ok(address.contains(',')) }
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> orange_core::Result<()> {
    /// # let folder = tempfile::tempdir().unwrap();
    /// # let path = folder.path().join("outcomes.jsonl");
    /// let addresses = ["12 rue des Écoles, 59000 Lille", "no comma"];
    /// // The second run skips both addresses.
    /// for run in 1..=2 {
    ///     let mut journal = Journal::open(&path).await?;
    ///     let bulk = Bulk::new(addresses, |address| check(address));
    ///     let progress =
    ///         bulk.record_to(&mut journal, |address| (*address).to_owned(), |outcome| outcome.result.ok()).await?;
    ///     println!("run {run}: {} checked, {} skipped", progress.succeeded, progress.skipped);
    /// #   assert_eq!((progress.succeeded, progress.skipped), if run == 1 { (2, 0) } else { (0, 2) });
    /// }
    /// # Ok(()) }
    /// ```
    ///
    /// # Errors
    /// Returns the error that stopped the bulk, or an error if the journal cannot be written.
    pub async fn record_to<R: Serialize + Send>(
        mut self,
        journal: &mut Journal,
        key: impl Fn(&I) -> String + Send + Sync,
        mut record: impl FnMut(Outcome<I, T>) -> Option<R> + Send,
    ) -> Result<Progress> {
        loop {
            let is_recorded = |input: &I| journal.contains(&key(input));
            let Some(outcome) = poll_fn(|context| self.poll_outcome(context, &is_recorded)).await else {
                return self.stopped_by.map_or(Ok(self.progress), Err);
            };
            let key = key(&outcome.input);
            if let Some(recorded) = record(outcome) {
                journal.append(&key, &recorded).await?;
            }
        }
    }

    /// Starts futures up to the concurrency limit.
    fn start_work(&mut self, is_recorded: &dyn Fn(&I) -> bool) {
        while self.stopped_by.is_none() && !self.is_exhausted && self.in_flight.len() < self.concurrency {
            if self.in_order && self.expected.len() >= self.concurrency.saturating_mul(BUFFER_FACTOR) {
                return;
            }
            let Some((index, input)) = self.inputs.next() else {
                self.is_exhausted = true;
                return;
            };
            if is_recorded(&input) || self.is_done.as_mut().is_some_and(|is_done| is_done(&input)) {
                self.progress.skipped = self.progress.skipped.saturating_add(1);
                continue;
            }
            self.expected.push_back(index);
            let result = (self.work)(&input);
            self.in_flight.push(Box::pin(async move { Outcome { index, input, result: result.await } }));
        }
    }

    fn record_progress(&mut self, outcome: &Outcome<I, T>) {
        self.progress.add(outcome.result.is_ok());
        if let Err(error) = &outcome.result
            && (self.stop_if)(error)
        {
            self.stopped_by.get_or_insert_with(|| error.clone());
        }
        if let Some(on_progress) = &mut self.on_progress {
            on_progress(self.progress);
        }
    }

    /// The next outcome in the order of the inputs, if it is available.
    fn next_in_order(&mut self) -> Option<Outcome<I, T>> {
        let outcome = self.buffered.remove(self.expected.front()?)?;
        self.expected.pop_front();
        Some(outcome)
    }

    fn poll_outcome(
        &mut self,
        context: &mut Context<'_>,
        is_recorded: &dyn Fn(&I) -> bool,
    ) -> Poll<Option<Outcome<I, T>>> {
        loop {
            if let Some(outcome) = self.next_in_order() {
                return Poll::Ready(Some(outcome));
            }
            self.start_work(is_recorded);
            match Pin::new(&mut self.in_flight).poll_next(context) {
                Poll::Ready(Some(outcome)) => {
                    self.record_progress(&outcome);
                    if !self.in_order {
                        self.expected.retain(|index| *index != outcome.index);
                        return Poll::Ready(Some(outcome));
                    }
                    self.buffered.insert(outcome.index, outcome);
                }
                Poll::Ready(None) => return Poll::Ready(None),
                Poll::Pending => return Poll::Pending,
            }
        }
    }
}

impl<I, T> Bulk<'_, I, T> {
    /// The current progress.
    pub fn progress(&self) -> Progress {
        self.progress
    }

    /// The error that stopped the bulk, if any.
    pub fn stopped_by(&self) -> Option<&Error> {
        self.stopped_by.as_ref()
    }
}

/// Whether an error affects all inputs, so that further requests fail too. The default of [`Bulk::stop_if`] lists these
/// errors.
///
/// ```
/// use orange_core::Error;
/// use orange_core::bulk::affects_all_inputs;
///
/// assert!(affects_all_inputs(&Error::configuration("base_url", "must be https")));
/// assert!(!affects_all_inputs(&Error::invalid("code_oi", "must have four characters")));
/// ```
pub fn affects_all_inputs(error: &Error) -> bool {
    use crate::error::ErrorKind::{Configuration, RejectedLocally};
    error.is_invalid_credentials()
        // With any code, because the client has already renewed an expired token.
        || error.is_unauthorized()
        || error.is_forbidden()
        || matches!(error.kind(), RejectedLocally | Configuration)
        || error.is_token_failure() && !error.is_retryable()
}

// The futures are boxed, so no field is pinned structurally.
impl<I, T> Unpin for Bulk<'_, I, T> {}

impl<'a, I: Send + 'a, T: Send + 'a> Stream for Bulk<'a, I, T> {
    type Item = Outcome<I, T>;

    fn poll_next(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.get_mut().poll_outcome(context, &|_| false)
    }
}

impl<I, T> fmt::Debug for Bulk<'_, I, T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Bulk")
            .field("concurrency", &self.concurrency)
            .field("in_flight", &self.in_flight.len())
            .field("progress", &self.progress)
            .field("stopped_by", &self.stopped_by)
            .finish_non_exhaustive()
    }
}
