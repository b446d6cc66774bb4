//! [`QueueProgress`]: the counts of a queue.

use std::fmt;

/// Progress of a [`WorkQueue`](super::WorkQueue), over all processes.
///
/// Each input that was enqueued is counted in exactly one of [`succeeded`](Self::succeeded), [`failed`](Self::failed),
/// [`dead`](Self::dead), [`waiting`](Self::waiting), [`in_work`](Self::in_work) and [`delayed`](Self::delayed).
///
/// ```
/// use orange_redis::work::WorkQueue;
///
/// async fn report(queue: &WorkQueue<String, bool>) -> orange_core::Result<()> {
///     let progress = queue.progress().await?;
///     println!("{progress}");
///     println!("{} of {} open, {:.1} results per second", progress.open(), progress.total, progress.rate());
///     Ok(())
/// }
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct QueueProgress {
    /// Number of inputs that were enqueued, without duplicates.
    pub total: u64,
    /// Number of inputs with a result.
    pub succeeded: u64,
    /// Number of inputs with a permanent error as their result.
    pub failed: u64,
    /// Number of dead letters.
    pub dead: u64,
    /// Number of attempts that were followed by a delay.
    pub retries: u64,
    /// Number of jobs that no worker has claimed.
    pub waiting: u64,
    /// Number of jobs that a worker has claimed, including claims of processes that have ended.
    pub in_work: u64,
    /// Number of jobs that wait for their next attempt.
    pub delayed: u64,
    /// Whether all inputs have been enqueued.
    pub is_closed: bool,
    /// Number of final results in the last 60 s.
    pub last_minute: u64,
}

impl QueueProgress {
    pub(super) fn from_counts(counts: &[u64]) -> Self {
        let at = |index: usize| counts.get(index).copied().unwrap_or_default();
        Self {
            total: at(0),
            succeeded: at(1),
            failed: at(2),
            dead: at(3),
            retries: at(4),
            waiting: at(5),
            in_work: at(6),
            delayed: at(7),
            is_closed: at(8) == 1,
            last_minute: at(9),
        }
    }

    /// Number of inputs with a final result.
    pub fn done(&self) -> u64 {
        self.succeeded.saturating_add(self.failed)
    }

    /// Number of inputs that workers still have to process.
    pub fn open(&self) -> u64 {
        self.waiting.saturating_add(self.in_work).saturating_add(self.delayed)
    }

    /// Final results per second, over the last 60 s.
    pub fn rate(&self) -> f64 {
        // A count of a minute is far below 2^53.
        #[allow(clippy::cast_precision_loss)]
        let results = self.last_minute as f64;
        results / 60.0
    }
}

impl fmt::Display for QueueProgress {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { total, succeeded, failed, dead, waiting, in_work, delayed, .. } = self;
        write!(
            f,
            "{} of {total} done ({succeeded} succeeded, {failed} failed), {dead} dead, {in_work} in work, {waiting} waiting, \
             {delayed} delayed, {:.1}/s",
            self.done(),
            self.rate()
        )
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn progress_is_one_line() {
        let progress = QueueProgress::from_counts(&[100, 30, 2, 1, 7, 60, 4, 3, 1, 90]);
        assert_eq!(
            progress.to_string(),
            "32 of 100 done (30 succeeded, 2 failed), 1 dead, 4 in work, 60 waiting, 3 delayed, 1.5/s"
        );
        assert_eq!((progress.open(), progress.done(), progress.retries), (67, 32, 7));
        assert!(progress.is_closed);
        assert_eq!(QueueProgress::from_counts(&[]), QueueProgress::default());
    }
}
