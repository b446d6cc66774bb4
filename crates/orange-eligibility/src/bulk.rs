//! Many places at once: a few requests at a time, an outcome for every place.

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
type Done = Box<dyn FnMut(&Place) -> bool + Send>;
type Flight = Pin<Box<dyn Future<Output = Outcome> + Send>>;

/// How far the fastest may be ahead of the slowest when the order of the input is kept, in multiples of
/// the concurrency.
const AHEAD: usize = 8;

/// What became of one place.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Outcome {
    /// Which place of the input it is, counted from 0; places that were skipped count.
    pub index: usize,
    /// What was asked about.
    pub place: Place,
    /// What was found, or why nothing was.
    pub result: Result<Vec<PointOfInterest>>,
}

/// How far a bulk is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Progress {
    /// Places that something was found for.
    pub found: usize,
    /// Places that ended in an error, not found among them.
    pub failed: usize,
    /// Places that were skipped because they had been done before.
    pub skipped: usize,
}

/// Eligibility of many places.
///
/// A stream of [`Outcome`]s, with a [`next`](Self::next) of its own. Nothing is sent before it is polled,
/// at most [`concurrency`](Self::concurrency) requests are under way, and dropping it ends them. A place
/// that fails is an outcome and not the end. Only what would fail for every other place ends it early —
/// any 401, a key that is not allowed, calls that the client [holds back](ErrorKind::RejectedLocally) — because Orange may
/// revoke an application that goes on regardless: no further place is asked about then, and those left out can be taken up later.
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
///     .on_progress(|progress| eprintln!("{} found, {} failed", progress.found, progress.failed));
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
    done: Option<Done>,
    on_progress: Option<Box<dyn FnMut(Progress) + Send>>,
    flights: FuturesUnordered<Flight>,
    /// Outcomes that wait for earlier ones; empty unless the order is kept.
    waiting: BTreeMap<usize, Outcome>,
    /// The places under way, in order.
    expected: std::collections::VecDeque<usize>,
    exhausted: bool,
    stopped: Option<Error>,
    progress: Progress,
}

impl Eligibility {
    /// Tests many places, a few at a time. See [`Bulk`].
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
            done: None,
            on_progress: None,
            flights: FuturesUnordered::new(),
            waiting: BTreeMap::new(),
            expected: std::collections::VecDeque::new(),
            exhausted: false,
            stopped: None,
            progress: Progress::default(),
        }
    }

    /// How many requests are under way at most; 4 unless set, and one at least. The rate limit of the API
    /// is not published.
    pub fn concurrency(mut self, requests: usize) -> Self {
        self.concurrency = requests.max(1);
        self
    }

    /// Hands out the outcomes in the order of the places; unless set, as they come.
    pub fn in_order(mut self) -> Self {
        self.in_order = true;
        self
    }

    /// Skips the places that have been done before, for taking up a bulk that was cut off.
    pub fn skip_done(mut self, done: impl FnMut(&Place) -> bool + Send + 'static) -> Self {
        self.done = Some(Box::new(done));
        self
    }

    /// Calls `progress` after every outcome that comes in.
    pub fn on_progress(mut self, progress: impl FnMut(Progress) + Send + 'static) -> Self {
        self.on_progress = Some(Box::new(progress));
        self
    }

    /// How far it is.
    pub fn progress(&self) -> Progress {
        self.progress
    }

    /// The error that ended it early, if one did.
    pub fn stopped_by(&self) -> Option<&Error> {
        self.stopped.as_ref()
    }

    /// The next outcome; `None` at the end. Dropping the future loses nothing.
    pub async fn next(&mut self) -> Option<Outcome> {
        std::future::poll_fn(|context| Pin::new(&mut *self).poll_next(context)).await
    }

    /// Starts requests until as many are under way as may be.
    fn fill(&mut self) {
        while self.stopped.is_none() && !self.exhausted && self.flights.len() < self.concurrency {
            if self.in_order && self.expected.len() >= self.concurrency.saturating_mul(AHEAD) {
                return;
            }
            let Some((index, place)) = self.places.next() else {
                self.exhausted = true;
                return;
            };
            if self.done.as_mut().is_some_and(|done| done(&place)) {
                self.progress.skipped = self.progress.skipped.saturating_add(1);
                continue;
            }
            self.expected.push_back(index);
            let eligibility = self.eligibility.clone();
            self.flights.push(Box::pin(async move {
                let result = eligibility.of(&place).await;
                Outcome { index, place, result }
            }));
        }
    }

    fn came_in(&mut self, outcome: &Outcome) {
        match &outcome.result {
            Ok(_) => self.progress.found = self.progress.found.saturating_add(1),
            Err(error) => {
                self.progress.failed = self.progress.failed.saturating_add(1);
                if ends_all(error) {
                    self.stopped.get_or_insert_with(|| error.clone());
                }
            }
        }
        if let Some(on_progress) = &mut self.on_progress {
            on_progress(self.progress);
        }
    }

    /// The outcome that is next in the order of the places, if it has come in.
    fn next_in_order(&mut self) -> Option<Outcome> {
        let outcome = self.waiting.remove(self.expected.front()?)?;
        self.expected.pop_front();
        Some(outcome)
    }
}

/// Whether every other place would end in the same error. A 401 is one whatever its code: an expired token has
/// been renewed by then. Calls that are held back would all fail at once.
fn ends_all(error: &Error) -> bool {
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
            match Pin::new(&mut bulk.flights).poll_next(context) {
                Poll::Ready(Some(outcome)) => {
                    bulk.came_in(&outcome);
                    if !bulk.in_order {
                        bulk.expected.retain(|index| *index != outcome.index);
                        return Poll::Ready(Some(outcome));
                    }
                    bulk.waiting.insert(outcome.index, outcome);
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
            .field("under_way", &self.flights.len())
            .field("progress", &self.progress)
            .field("stopped", &self.stopped)
            .finish_non_exhaustive()
    }
}
