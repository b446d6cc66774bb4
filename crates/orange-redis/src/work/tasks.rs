//! [`Tasks`]: the jobs that a worker runs, one task each.

use std::any::Any;
use std::collections::HashMap;
use std::panic::AssertUnwindSafe;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use futures_util::FutureExt;
use futures_util::future::join_all;
use orange_core::{Error, Result};
use serde::Serialize;
use tokio::task::{AbortHandle, Id, JoinSet};
use tokio::time::timeout;

use super::consumer::{Claim, Consumer, Job};
use super::disposition::{Disposition, RetryDelay};
use super::worker::{Classify, Handler, WorkerReport};

/// Time limit for giving jobs back at a shutdown.
const RELEASE_LIMIT: Duration = Duration::from_secs(5);

/// Pause after an error that gives no time.
const DEFAULT_PAUSE: Duration = Duration::from_secs(1);

/// The jobs in progress. Dropping it cancels them.
pub(super) struct Tasks<I, R> {
    context: Arc<Context<I, R>>,
    tasks: JoinSet<Result<Settlement>>,
    claims: HashMap<Id, Running>,
    report: WorkerReport,
}

/// A job in progress. Clones are the same job.
#[derive(Clone)]
struct Running {
    claim: Claim,
    task: AbortHandle,
    /// Whether the work is done, and its outcome is being stored.
    is_settling: Arc<AtomicBool>,
}

/// Context of all tasks.
struct Context<I, R> {
    consumer: Arc<Consumer<I, R>>,
    handler: Handler<I, R>,
    on_error: Classify,
    retry_delay: RetryDelay,
}

/// The end of a task, for the worker.
#[derive(Debug)]
pub(super) enum TaskReport {
    /// The job is settled, or its claim was lost.
    Settled,
    /// The worker claims nothing for this time.
    Pause(Duration),
    /// The worker stops.
    Stop(Error),
}

/// How a task has settled its job.
enum Settlement {
    Succeeded,
    Failed,
    Retried,
    Dead,
    Paused(Duration),
    Stopped(Error),
    /// The claim was taken over.
    Lost,
}

impl<I, R> Tasks<I, R>
where
    I: Send + 'static,
    R: Serialize + Send + Sync + 'static,
{
    pub(super) fn new(
        consumer: Arc<Consumer<I, R>>,
        handler: Handler<I, R>,
        on_error: Classify,
        retry_delay: RetryDelay,
    ) -> Self {
        Self {
            context: Arc::new(Context { consumer, handler, on_error, retry_delay }),
            tasks: JoinSet::new(),
            claims: HashMap::new(),
            report: WorkerReport::default(),
        }
    }

    pub(super) fn len(&self) -> usize {
        self.claims.len()
    }

    pub(super) fn is_empty(&self) -> bool {
        self.claims.is_empty()
    }

    pub(super) fn report(&self) -> WorkerReport {
        self.report
    }

    pub(super) fn start(&mut self, jobs: Vec<Job<I>>) {
        for job in jobs {
            let (claim, context) = (job.claim().clone(), Arc::clone(&self.context));
            let is_settling = Arc::new(AtomicBool::new(false));
            let of_task = Arc::clone(&is_settling);
            let task = self.tasks.spawn(async move { context.process(job, &of_task).await });
            self.claims.insert(task.id(), Running { claim, task, is_settling });
        }
    }

    /// Waits for the end of a task; `None` if there is none.
    ///
    /// # Cancellation
    /// Dropping this future loses no task.
    pub(super) async fn next(&mut self) -> Option<TaskReport> {
        let joined = self.tasks.join_next_with_id().await?;
        let (id, settled) = match joined {
            Ok((id, settled)) => (id, settled),
            // Cancelled, because the claim was taken over.
            Err(error) => (error.id(), Ok(Settlement::Lost)),
        };
        self.claims.remove(&id);
        Some(self.count(settled))
    }

    fn count(&mut self, settled: Result<Settlement>) -> TaskReport {
        let report = &mut self.report;
        let (counter, outcome) = match settled {
            Ok(Settlement::Succeeded) => (&mut report.succeeded, TaskReport::Settled),
            Ok(Settlement::Failed) => (&mut report.failed, TaskReport::Settled),
            Ok(Settlement::Retried) => (&mut report.retried, TaskReport::Settled),
            Ok(Settlement::Dead) => (&mut report.dead, TaskReport::Settled),
            Ok(Settlement::Lost) => (&mut report.lost, TaskReport::Settled),
            Ok(Settlement::Paused(pause)) => (&mut report.released, TaskReport::Pause(pause)),
            Ok(Settlement::Stopped(error)) => (&mut report.released, TaskReport::Stop(error)),
            // The job could not be settled: its claim expires.
            Err(error) => (&mut report.lost, TaskReport::Stop(error)),
        };
        *counter = counter.saturating_add(1);
        outcome
    }

    /// Renews all claims, and cancels the jobs whose claim was taken over. A renewal that fails is repeated by the next.
    pub(super) async fn renew(&mut self) {
        let held: Vec<Running> = self.claims.values().cloned().collect();
        let claims: Vec<Claim> = held.iter().map(|job| job.claim.clone()).collect();
        match self.context.consumer.renew(&claims).await {
            Ok(renewed) => {
                for (job, _) in held.into_iter().zip(renewed).filter(|(_, is_held)| !is_held) {
                    // The outcome of a finished job is perhaps stored, and the response under way.
                    if !job.is_settling.load(Ordering::Acquire) {
                        tracing::debug!(key = job.claim.key(), "the claim was taken over");
                        job.task.abort();
                    }
                }
            }
            Err(error) => tracing::debug!(%error, "the claims were not renewed"),
        }
    }

    /// Cancels all jobs and gives them back. Those that are not given back in time wait for the visibility time.
    pub(super) async fn release_all(&mut self) {
        self.tasks.shutdown().await;
        let claims: Vec<Claim> = self.claims.drain().map(|(_, job)| job.claim).collect();
        let release = claims.iter().map(|claim| timeout(RELEASE_LIMIT, self.context.consumer.release(claim)));
        for released in join_all(release).await {
            let is_released = matches!(released, Ok(Ok(true)));
            let counter = if is_released { &mut self.report.released } else { &mut self.report.lost };
            *counter = counter.saturating_add(1);
        }
    }
}

impl<I, R: Serialize> Context<I, R> {
    async fn process(&self, job: Job<I>, is_settling: &AtomicBool) -> Result<Settlement> {
        let claim = job.claim().clone();
        // A panic of the handler itself is caught like one of its future.
        let work = AssertUnwindSafe(async { (self.handler)(job).await }).catch_unwind();
        let outcome = work.await;
        is_settling.store(true, Ordering::Release);
        match outcome {
            Ok(Ok(result)) => match self.consumer.succeed(&claim, &result).await {
                Ok(is_held) => Ok(held(is_held, Settlement::Succeeded)),
                // The result cannot be stored, whatever the attempt.
                Err(error) if error.is_invalid_request() => {
                    Ok(held(self.consumer.fail(&claim, &error).await?, Settlement::Failed))
                }
                Err(error) => Err(error),
            },
            Ok(Err(error)) => self.settle_error(&claim, error).await,
            Err(panic) => {
                let reason = format!("the handler panicked: {}", panic_message(panic.as_ref()));
                self.retry(&claim, reason, None).await
            }
        }
    }

    async fn settle_error(&self, claim: &Claim, error: Error) -> Result<Settlement> {
        let disposition = (self.on_error)(&error);
        tracing::debug!(key = claim.key(), %error, ?disposition, "a job failed");
        match disposition {
            Disposition::Retry => self.retry(claim, &error, error.retry_after()).await,
            Disposition::Fail => Ok(held(self.consumer.fail(claim, &error).await?, Settlement::Failed)),
            Disposition::DeadLetter => {
                Ok(held(self.consumer.dead_letter(claim, &error).await?, Settlement::Dead))
            }
            Disposition::Pause => {
                self.consumer.release(claim).await?;
                Ok(Settlement::Paused(error.retry_after().unwrap_or(DEFAULT_PAUSE)))
            }
            Disposition::Stop => {
                self.consumer.release(claim).await?;
                Ok(Settlement::Stopped(error))
            }
        }
    }

    async fn retry(
        &self,
        claim: &Claim,
        error: impl std::fmt::Display,
        retry_after: Option<Duration>,
    ) -> Result<Settlement> {
        let delay = self.retry_delay.after(claim.attempt(), retry_after, fastrand::f64());
        Ok(held(self.consumer.retry(claim, error, delay).await?, Settlement::Retried))
    }
}

fn held(is_held: bool, settlement: Settlement) -> Settlement {
    if is_held { settlement } else { Settlement::Lost }
}

fn panic_message(panic: &(dyn Any + Send)) -> &str {
    let text = panic.downcast_ref::<&str>().copied();
    text.or_else(|| panic.downcast_ref::<String>().map(String::as_str)).unwrap_or("no message")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn panics_with_and_without_a_text_are_described() {
        assert_eq!(panic_message(&"a text"), "a text");
        assert_eq!(panic_message(&"a text".to_owned()), "a text");
        assert_eq!(panic_message(&1), "no message");
    }
}
