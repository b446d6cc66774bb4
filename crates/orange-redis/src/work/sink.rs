//! [`JobSink`]: items that a job records once.

use orange_core::sync::{Checkpoint, Sink};
use orange_core::{Error, Result};
use serde::Serialize;

use super::consumer::Claim;
use super::enqueue::to_json;
use super::failure::ClaimLost;
use super::keys;

/// Destination of a [synchronization](orange_core::sync) that runs as a job, created by [`Job::sink`](super::Job::sink).
///
/// A list can be divided into partitions, for example by status, with one job each. The sink stores items and checkpoint in
/// one step, and only while its job has the claim. If the process ends, the next attempt of the job continues at the
/// checkpoint, and no item is stored twice. [`WorkQueue::items`](super::WorkQueue::items) reads the items.
///
/// A later run of the synchronization is a job with another key and the same partition.
///
/// ```no_run
/// use orange_core::model::Identified;
/// use orange_core::operation::ListOperation;
/// use orange_core::pagination::List;
/// use orange_redis::work::Job;
///
/// /// The handler of a worker whose inputs are statuses.
/// async fn synchronize<L: ListOperation>(list: List<L>, job: Job<String>) -> orange_core::Result<usize>
/// where
///     L::Item: Identified + serde::Serialize,
/// {
///     let mut sink = job.sink(&job.input);
///     Ok(list.sync().run(&mut sink).await?.delivered)
/// }
/// ```
#[derive(Debug)]
pub struct JobSink {
    claim: Claim,
    partition: String,
    /// Number of commits of the partition, after the checkpoint was read.
    commits: u64,
}

impl JobSink {
    pub(super) fn new(claim: Claim, partition: String) -> Self {
        Self { claim, partition, commits: 0 }
    }
}

impl JobSink {
    /// Stores serialized items and the checkpoint.
    async fn store(&mut self, items: Vec<Vec<u8>>, checkpoint: Vec<u8>) -> Result<()> {
        let commits = self.commits.to_string();
        let mut arguments = self.claim.arguments().to_vec();
        arguments.extend([self.partition.as_bytes(), commits.as_bytes(), &checkpoint]);
        arguments.extend(items.iter().map(Vec::as_slice));
        let outcome: u8 = self.claim.shared().call_until_answered(&keys::COMMIT, &arguments).await?;
        let message = match outcome {
            1 => {
                self.commits = self.commits.saturating_add(1);
                return Ok(());
            }
            0 => format!("the claim of the job `{}` was taken over", self.claim.key()),
            _ => format!("another job writes to the partition `{}`", self.partition),
        };
        Err(Error::store(message, ClaimLost))
    }
}

impl<T: Serialize + Send> Sink<T> for JobSink {
    type Error = Error;

    async fn checkpoint(&mut self) -> Result<Option<Checkpoint>> {
        let arguments = [self.partition.as_bytes()];
        let (commits, checkpoint): (u64, Vec<u8>) =
            self.claim.shared().call_until_answered(&keys::CHECKPOINT, &arguments).await?;
        self.commits = commits;
        if checkpoint.is_empty() {
            return Ok(None);
        }
        serde_json::from_slice(&checkpoint).map(Some).map_err(|error| {
            Error::store(format!("the checkpoint of `{}` cannot be read: {error}", self.partition), error)
        })
    }

    // Not an `async fn`: the items, which need not be `Sync`, are serialized before the future exists.
    fn commit(&mut self, items: Vec<T>, checkpoint: &Checkpoint) -> impl Future<Output = Result<()>> + Send {
        let checkpoint = serde_json::to_vec(checkpoint)
            .map_err(|error| Error::store(format!("the checkpoint cannot be serialized: {error}"), error));
        let items: Result<Vec<Vec<u8>>> =
            items.iter().map(|item| to_json("item", &self.partition, item)).collect();
        async move { self.store(items?, checkpoint?).await }
    }
}
