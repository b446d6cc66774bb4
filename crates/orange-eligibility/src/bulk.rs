//! Eligibility of many places, with a limited number of concurrent requests.

use std::collections::BTreeMap;
use std::fmt;
use std::pin::Pin;
use std::task::{Context, Poll};

use futures_util::Stream;
use futures_util::stream::FuturesUnordered;
use orange_core::{Error, ErrorKind, Result};

use crate::client::Eligibility;
use crate::models::PointOfInterest;
use crate::place::Place;

type Places = Box<dyn Iterator<Item = Place> + Send>;
type IsDone = Box<dyn FnMut(&Place) -> bool + Send>;
type InFlight = Pin<Box<dyn Future<Output = Outcome> + Send>>;

/// Maximum number of buffered outcomes with [`Bulk::in_order`], in multiples of the concurrency.
const BUFFER_FACTOR: usize = 8;

/// The outcome of one place.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Outcome {
    /// The index of the place in the input, including skipped places.
    pub index: usize,
    /// The place.
    pub place: Place,
    /// The points of interest, or the error of this place.
    pub result: Result<Vec<PointOfInterest>>,
}

/// The progress of a [`Bulk`].
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Progress {
    /// Number of places with a successful response.
    pub succeeded: usize,
    /// Number of places with an error, including unknown places.
    pub failed: usize,
    /// Number of places skipped by [`Bulk::skip_done`].
    pub skipped: usize,
}

/// Eligibility of many places, as a [`Stream`] of [`Outcome`]s. Created by [`Eligibility::bulk`].
///
/// Sends nothing before it is polled. At most [`concurrency`](Self::concurrency) requests are in flight.
///
/// An error of one place is an outcome. An error that affects all places stops the stream: a 401, a 403, a
/// permanent token failure, an invalid configuration, or a request that the client [rejects locally](ErrorKind::RejectedLocally). Orange may revoke an
/// application that continues after such an error. See [`stopped_by`](Self::stopped_by). To continue later, use
/// [`skip_done`](Self::skip_done).
///
/// # Cancellation
///
/// Dropping it cancels the requests in flight.
///
/// ```no_run
/// use std::collections::HashSet;
/// use orange_eligibility::{Eligibility, Place};
///
/// # async fn run(eligibility: Eligibility, places: Vec<Place>, done: HashSet<Place>) {
/// let mut bulk = eligibility
///     .bulk(places)
///     .concurrency(8)
///     .skip_done(move |place| done.contains(place))
///     .on_progress(|progress| eprintln!("{} succeeded, {} failed", progress.succeeded, progress.failed));
/// while let Some(outcome) = bulk.next().await {
///     match outcome.result {
///         Ok(points) => println!("{}: {} points of interest", outcome.place, points.len()),
///         Err(error) => println!("{}: {error}", outcome.place),
///     }
/// }
/// if let Some(error) = bulk.stopped_by() {
///     println!("stopped: {error}");
/// }
/// # }
/// ```
#[must_use = "a bulk does nothing until it is polled"]
pub struct Bulk {
    eligibility: Eligibility,
    places: std::iter::Enumerate<Places>,
    concurrency: usize,
    in_order: bool,
    is_done: Option<IsDone>,
    on_progress: Option<Box<dyn FnMut(Progress) + Send>>,
    in_flight: FuturesUnordered<InFlight>,
    /// Outcomes that wait for earlier ones. Used by [`in_order`](Self::in_order) only.
    buffered: BTreeMap<usize, Outcome>,
    /// The indices of the places without an emitted outcome, in order.
    expected: std::collections::VecDeque<usize>,
    is_exhausted: bool,
    stopped_by: Option<Error>,
    progress: Progress,
}

impl Eligibility {
    /// Checks many places with a limited number of concurrent requests. See [`Bulk`].
    pub fn bulk<I>(&self, places: I) -> Bulk
    where
        I: IntoIterator<Item = Place>,
        I::IntoIter: Send + 'static,
    {
        Bulk::new(self.clone(), Box::new(places.into_iter()))
    }
}

impl Bulk {
    fn new(eligibility: Eligibility, places: Places) -> Self {
        Self {
            eligibility,
            places: places.enumerate(),
            concurrency: 4,
            in_order: false,
            is_done: None,
            on_progress: None,
            in_flight: FuturesUnordered::new(),
            buffered: BTreeMap::new(),
            expected: std::collections::VecDeque::new(),
            is_exhausted: false,
            stopped_by: None,
            progress: Progress::default(),
        }
    }

    /// Sets the maximum number of concurrent requests, at least 1. Default: 4. The rate limit of the API is not published.
    pub fn concurrency(mut self, requests: usize) -> Self {
        self.concurrency = requests.max(1);
        self
    }

    /// Emits the outcomes in the order of the places. Default: in the order of completion.
    pub fn in_order(mut self) -> Self {
        self.in_order = true;
        self
    }

    /// Skips the places for which `is_done` returns true, to continue an interrupted bulk.
    pub fn skip_done(mut self, is_done: impl FnMut(&Place) -> bool + Send + 'static) -> Self {
        self.is_done = Some(Box::new(is_done));
        self
    }

    /// Calls `progress` after each response.
    pub fn on_progress(mut self, progress: impl FnMut(Progress) + Send + 'static) -> Self {
        self.on_progress = Some(Box::new(progress));
        self
    }

    /// The current progress.
    pub fn progress(&self) -> Progress {
        self.progress
    }

    /// The error that stopped it, if any.
    pub fn stopped_by(&self) -> Option<&Error> {
        self.stopped_by.as_ref()
    }

    /// The next outcome; `None` at the end.
    ///
    /// # Cancellation
    ///
    /// Safe: dropping the future loses no outcome.
    pub async fn next(&mut self) -> Option<Outcome> {
        std::future::poll_fn(|context| Pin::new(&mut *self).poll_next(context)).await
    }

    /// Starts requests up to the concurrency limit.
    fn fill(&mut self) {
        while self.stopped_by.is_none() && !self.is_exhausted && self.in_flight.len() < self.concurrency {
            if self.in_order && self.expected.len() >= self.concurrency.saturating_mul(BUFFER_FACTOR) {
                return;
            }
            let Some((index, place)) = self.places.next() else {
                self.is_exhausted = true;
                return;
            };
            if self.is_done.as_mut().is_some_and(|is_done| is_done(&place)) {
                self.progress.skipped = self.progress.skipped.saturating_add(1);
                continue;
            }
            self.expected.push_back(index);
            let eligibility = self.eligibility.clone();
            self.in_flight.push(Box::pin(async move {
                let result = eligibility.check(&place).await;
                Outcome { index, place, result }
            }));
        }
    }

    fn record(&mut self, outcome: &Outcome) {
        match &outcome.result {
            Ok(_) => self.progress.succeeded = self.progress.succeeded.saturating_add(1),
            Err(error) => {
                self.progress.failed = self.progress.failed.saturating_add(1);
                if is_fatal(error) {
                    self.stopped_by.get_or_insert_with(|| error.clone());
                }
            }
        }
        if let Some(on_progress) = &mut self.on_progress {
            on_progress(self.progress);
        }
    }

    /// The next outcome in the order of the places, if it is available.
    fn next_in_order(&mut self) -> Option<Outcome> {
        let outcome = self.buffered.remove(self.expected.front()?)?;
        self.expected.pop_front();
        Some(outcome)
    }
}

/// Whether the error affects all places. Includes 401 with any code, because the client has already renewed an expired
/// token.
fn is_fatal(error: &Error) -> bool {
    error.is_invalid_credentials()
        || error.is_unauthorized()
        || error.is_forbidden()
        || error.kind() == ErrorKind::RejectedLocally
        || error.kind() == ErrorKind::Configuration
        || error.is_token_failure() && !error.is_retryable()
}

impl Stream for Bulk {
    type Item = Outcome;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Outcome>> {
        let bulk = &mut *self;
        loop {
            if let Some(outcome) = bulk.next_in_order() {
                return Poll::Ready(Some(outcome));
            }
            bulk.fill();
            match Pin::new(&mut bulk.in_flight).poll_next(context) {
                Poll::Ready(Some(outcome)) => {
                    bulk.record(&outcome);
                    if !bulk.in_order {
                        bulk.expected.retain(|index| *index != outcome.index);
                        return Poll::Ready(Some(outcome));
                    }
                    bulk.buffered.insert(outcome.index, outcome);
                }
                Poll::Ready(None) => return Poll::Ready(None),
                Poll::Pending => return Poll::Pending,
            }
        }
    }
}

impl fmt::Debug for Bulk {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Bulk")
            .field("concurrency", &self.concurrency)
            .field("in_flight", &self.in_flight.len())
            .field("progress", &self.progress)
            .field("stopped_by", &self.stopped_by)
            .finish_non_exhaustive()
    }
}
