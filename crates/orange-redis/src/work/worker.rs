//! [`Worker`]: runs the jobs of a queue in this process.

use std::fmt;
use std::future::pending;
use std::pin::{Pin, pin};
use std::sync::Arc;
use std::time::Duration;

use orange_core::{Error, Result};
use serde::Serialize;
use serde::de::DeserializeOwned;
use tokio::time::{Instant, MissedTickBehavior, interval, sleep_until};

use super::disposition::{Disposition, RetryDelay};
use super::failure::Outage;
use super::tasks::{TaskReport, Tasks};
use super::{Job, WorkQueue};

/// First pause after a claim that returned fewer jobs than there was room for.
const MIN_POLL: Duration = Duration::from_millis(20);

/// Number of renewals per visibility time.
const RENEWALS: u32 = 4;

pub(super) type HandlerFuture<R> = Pin<Box<dyn Future<Output = Result<R>> + Send>>;
pub(super) type Handler<I, R> = Arc<dyn Fn(Job<I>) -> HandlerFuture<R> + Send + Sync>;
pub(super) type Classify = Arc<dyn Fn(&Error) -> Disposition + Send + Sync>;

/// Worker of a [`WorkQueue`], which runs up to [`concurrency`](Self::concurrency) jobs at a time.
///
/// Jobs run as tasks of the tokio runtime. While a job runs, its claim is renewed. If the claim was taken over nevertheless,
/// for example after an outage, the job is cancelled. A job that panics is repeated like one that failed.
///
/// # Cancellation
///
/// Dropping the future of [`run`](Self::run) cancels the jobs. Other workers take them over after the visibility time.
/// [`run_until`](Self::run_until) ends without this delay.
#[must_use = "a worker does nothing until `run` is called"]
pub struct Worker<I, R> {
    queue: WorkQueue<I, R>,
    handler: Handler<I, R>,
    name: String,
    concurrency: usize,
    on_error: Classify,
    retry_delay: RetryDelay,
    max_poll: Duration,
    shutdown_limit: Duration,
    until_drained: bool,
}

/// Numbers of jobs that a worker has handled, by outcome.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct WorkerReport {
    /// Number of stored results.
    pub succeeded: u64,
    /// Number of permanent errors that were stored as results.
    pub failed: u64,
    /// Number of failed attempts that are repeated, or have made the job a dead letter.
    pub retried: u64,
    /// Number of jobs that were made dead letters at once.
    pub dead: u64,
    /// Number of jobs that were given back.
    pub released: u64,
    /// Number of jobs whose claim was taken over, or could not be settled.
    pub lost: u64,
}

impl<I, R> WorkQueue<I, R>
where
    I: DeserializeOwned + Send + 'static,
    R: Serialize + Send + Sync + 'static,
{
    /// Creates a worker that runs `handler` for each job.
    pub fn worker<F>(&self, handler: impl Fn(Job<I>) -> F + Send + Sync + 'static) -> Worker<I, R>
    where
        F: Future<Output = Result<R>> + Send + 'static,
    {
        Worker {
            queue: self.clone(),
            handler: Arc::new(move |job| Box::pin(handler(job))),
            name: "worker".to_owned(),
            concurrency: 4,
            on_error: Arc::new(Disposition::of),
            retry_delay: RetryDelay { first: Duration::from_secs(1), max: Duration::from_secs(600) },
            max_poll: Duration::from_secs(1),
            shutdown_limit: Duration::from_secs(30),
            until_drained: false,
        }
    }
}

impl<I, R> Worker<I, R>
where
    I: DeserializeOwned + Send + 'static,
    R: Serialize + Send + Sync + 'static,
{
    /// Sets the first part of the consumer's name, such as the name of the host. Several workers may have the same.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = name.into();
        self
    }

    /// Sets the maximum number of concurrent jobs, at least 1. Default: 4.
    pub fn concurrency(mut self, jobs: usize) -> Self {
        self.concurrency = jobs.max(1);
        self
    }

    /// Sets how failed jobs are settled. Default: [`Disposition::of`].
    pub fn on_error(mut self, classify: impl Fn(&Error) -> Disposition + Send + Sync + 'static) -> Self {
        self.on_error = Arc::new(classify);
        self
    }

    /// Sets the delay after the first attempt, which doubles up to `max`. Half of it is random. Default: 1 s and 10 min. A
    /// longer [`Error::retry_after`] replaces it.
    pub fn retry_delay(mut self, first: Duration, max: Duration) -> Self {
        self.retry_delay = RetryDelay { first, max };
        self
    }

    /// Sets the longest pause between two claims while the queue has no jobs, at least 20 ms. Default: 1 s.
    pub fn max_poll(mut self, pause: Duration) -> Self {
        self.max_poll = pause.max(MIN_POLL);
        self
    }

    /// Sets how long jobs may continue after a shutdown. Then they are cancelled and given back. Default: 30 s.
    pub fn shutdown_limit(mut self, limit: Duration) -> Self {
        self.shutdown_limit = limit;
        self
    }

    /// Ends the worker when the queue is [closed](WorkQueue::close) and no job is open. Default: it waits for further jobs.
    pub fn until_drained(mut self) -> Self {
        self.until_drained = true;
        self
    }

    /// Runs jobs until the queue is [drained](Self::until_drained), or an error stops the worker.
    ///
    /// # Errors
    /// Returns the error of a job that [stops](Disposition::Stop) the worker, an error of the settings, or an error of Redis
    /// that is permanent or lasts longer than the [limit](super::WorkQueueBuilder::outage_limit).
    pub async fn run(self) -> Result<WorkerReport> {
        self.run_until(pending()).await
    }

    /// Runs jobs like [`run`](Self::run) until `shutdown` completes. Then claims no more jobs, and gives those back that do
    /// not end within the [limit](Self::shutdown_limit).
    ///
    /// ```no_run
    /// # async fn run(worker: orange_redis::work::Worker<String, bool>) -> orange_core::Result<()> {
    /// let (stop, stopped) = tokio::sync::oneshot::channel::<()>();
    /// # drop(stop);
    /// let report = worker.run_until(async { drop(stopped.await) }).await?;
    /// println!("{} given back", report.released);
    /// # Ok(()) }
    /// ```
    ///
    /// # Errors
    /// Returns the errors of [`run`](Self::run).
    pub async fn run_until(self, shutdown: impl Future<Output = ()>) -> Result<WorkerReport> {
        let consumer = Arc::new(self.queue.consumer(&self.name)?);
        let settings = &self.queue.shared.settings;
        let mut tasks = Tasks::new(
            Arc::clone(&consumer),
            Arc::clone(&self.handler),
            Arc::clone(&self.on_error),
            self.retry_delay,
        );
        // The visibility time is at least 100 ms, so the period is not zero.
        let mut renewals = interval(settings.visibility.checked_div(RENEWALS).unwrap_or(settings.visibility));
        renewals.set_missed_tick_behavior(MissedTickBehavior::Delay);
        let mut outage = Outage::new(settings.outage_limit);
        let (mut next_claim, mut poll) = (Instant::now(), MIN_POLL);
        let (mut deadline, mut stopped_by): (Option<Instant>, Option<Error>) = (None, None);
        let (mut is_stopping, mut is_shut_down) = (false, false);
        let mut shutdown = pin!(shutdown);
        loop {
            if is_stopping && tasks.is_empty() {
                break;
            }
            let room = if is_stopping { 0 } else { self.concurrency.saturating_sub(tasks.len()) };
            tokio::select! {
                () = &mut shutdown, if !is_shut_down => {
                    (is_stopping, is_shut_down) = (true, true);
                    deadline = Instant::now().checked_add(self.shutdown_limit);
                }
                () = wait_until(deadline) => {
                    tasks.release_all().await;
                    break;
                }
                Some(report) = tasks.next() => match report {
                    TaskReport::Settled => {}
                    TaskReport::Pause(pause) => next_claim = next_claim.max(later(pause)),
                    TaskReport::Stop(error) => {
                        tracing::warn!(%error, queue = self.queue.name(), "the worker stops");
                        stopped_by.get_or_insert(error);
                        is_stopping = true;
                    }
                },
                _ = renewals.tick(), if !tasks.is_empty() => tasks.renew().await,
                () = sleep_until(next_claim), if room > 0 => match consumer.claim(room).await {
                    Ok(claimed) => {
                        outage.end();
                        is_stopping = self.until_drained && claimed.is_drained;
                        if claimed.jobs.len() >= room {
                            poll = MIN_POLL;
                        } else {
                            next_claim = later(poll);
                            poll = if claimed.jobs.is_empty() { poll.saturating_mul(2).min(self.max_poll) } else { MIN_POLL };
                        }
                        tasks.start(claimed.jobs);
                    }
                    Err(error) => match outage.pause(error) {
                        Ok(pause) => next_claim = later(pause),
                        Err(error) => return Err(error),
                    },
                },
            }
        }
        // A name that stays is removed by a later consumer.
        let _ = consumer.leave().await;
        stopped_by.map_or(Ok(tasks.report()), Err)
    }
}

fn later(pause: Duration) -> Instant {
    let now = Instant::now();
    now.checked_add(pause).unwrap_or(now)
}

async fn wait_until(deadline: Option<Instant>) {
    match deadline {
        Some(deadline) => sleep_until(deadline).await,
        None => pending().await,
    }
}

impl<I, R> fmt::Debug for Worker<I, R> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Worker")
            .field("queue", &self.queue)
            .field("name", &self.name)
            .field("concurrency", &self.concurrency)
            .finish_non_exhaustive()
    }
}
