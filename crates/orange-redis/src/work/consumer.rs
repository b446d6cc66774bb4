//! [`Consumer`]: claims jobs and settles them.

use std::fmt;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use futures_util::future::join_all;
use orange_core::{Error, Result};
use serde::Serialize;
use serde::de::DeserializeOwned;

use super::enqueue::to_json;
use super::keys;
use super::queue::{MAX_ENTRIES, Shared, random_suffix, truncate};
use super::{JobSink, WorkQueue};

/// Visibility times without a command after which a consumer without claims is removed.
const MAX_IDLE_VISIBILITY_TIMES: u32 = 10;

/// Member of the consumer group of a queue, which claims jobs and settles them. [`Worker`](super::Worker) is built on it.
///
/// A claim lasts for the [visibility time](super::WorkQueueBuilder::visibility), unless it is [renewed](Self::renew). After
/// that, any consumer can take it over. The methods that settle a job return false, and change nothing, if the claim was
/// taken over. They are repeated while Redis is away, up to the [limit](super::WorkQueueBuilder::outage_limit). A result whose
/// response was lost is recognized when it is stored again. A retry, dead letter or release whose response was lost is done
/// once, but returns false.
///
/// ```no_run
/// use orange_redis::work::WorkQueue;
///
/// # async fn check(address: &str) -> orange_core::Result<bool> { Ok(address.contains(',')) }
/// # async fn run(queue: WorkQueue<String, bool>) -> orange_core::Result<()> {
/// let consumer = queue.consumer("import")?;
/// for job in consumer.claim(10).await?.jobs {
///     let is_recorded = match check(&job.input).await {
///         Ok(result) => consumer.succeed(job.claim(), &result).await?,
///         Err(error) => consumer.fail(job.claim(), &error).await?,
///     };
///     println!("{}: {is_recorded}", job.key);
/// }
/// # Ok(()) }
/// ```
pub struct Consumer<I, R> {
    queue: WorkQueue<I, R>,
    name: Arc<str>,
    /// Where the next search for expired claims starts.
    cursor: Mutex<String>,
    has_cleaned_up: AtomicBool,
}

/// An input, claimed by a [`Consumer`].
#[derive(Debug)]
#[non_exhaustive]
pub struct Job<I> {
    /// The key of the input.
    pub key: String,
    /// The input.
    pub input: I,
    /// Number of this attempt, from 1. Includes attempts of processes that have ended.
    pub attempt: u32,
    claim: Claim,
}

/// The right of a consumer to settle a job. Clones are the same claim.
#[derive(Clone)]
pub struct Claim(Arc<ClaimInner>);

struct ClaimInner {
    shared: Arc<Shared>,
    consumer: Arc<str>,
    key: String,
    /// The entry of the stream.
    entry: String,
    /// How often the entry was delivered; distinguishes the claims of one consumer.
    deliveries: String,
    attempt: u32,
}

/// Result of [`Consumer::claim`].
#[derive(Debug)]
#[non_exhaustive]
pub struct Claimed<I> {
    /// The claimed jobs.
    pub jobs: Vec<Job<I>>,
    /// Whether the queue is [closed](WorkQueue::close) and has no open job.
    pub is_drained: bool,
}

type ClaimedEntry = (String, String, Vec<u8>, u64, u32);

impl<I, R> WorkQueue<I, R> {
    /// Creates a consumer with a unique name that begins with `name`. Performs no I/O.
    ///
    /// # Errors
    /// Returns a configuration error if the name is empty, is longer than 128 bytes or has blanks.
    pub fn consumer(&self, name: &str) -> Result<Consumer<I, R>> {
        if name.is_empty() || name.len() > 128 || name.contains(char::is_whitespace) {
            return Err(Error::configuration("consumer", "must have 1 to 128 bytes and no blanks"));
        }
        Ok(Consumer {
            queue: self.clone(),
            name: format!("{name}-{}", random_suffix()).into(),
            cursor: Mutex::new("0-0".to_owned()),
            has_cleaned_up: AtomicBool::new(false),
        })
    }
}

impl<I: DeserializeOwned, R> Consumer<I, R> {
    /// Claims up to `max` jobs, at most 10,000: first those whose claim has expired, then waiting ones. Returns without waiting if there are
    /// none. A job whose input is not an `I` becomes a dead letter, or is left to a later claim if Redis fails meanwhile.
    ///
    /// If the response is lost, the claims expire after the visibility time.
    ///
    /// # Errors
    /// Returns an error if the server cannot be reached, or the queue is [lost](super#failures-of-redis).
    pub async fn claim(&self, max: usize) -> Result<Claimed<I>> {
        let shared = &self.queue.shared;
        let settings = &shared.settings;
        if max == 0 {
            return Ok(Claimed { jobs: Vec::new(), is_drained: false });
        }
        // Consumers of ended processes are removed by the first claim of a new one.
        let max_idle = match self.has_cleaned_up.load(Ordering::Relaxed) {
            true => 0,
            false => settings.visibility.saturating_mul(MAX_IDLE_VISIBILITY_TIMES).as_millis(),
        };
        let cursor = self.cursor.lock().unwrap_or_else(PoisonError::into_inner).clone();
        let (next_cursor, is_drained, entries): (String, bool, Vec<ClaimedEntry>) = shared
            .call(
                &keys::CLAIM,
                &[
                    self.name.as_bytes(),
                    max.min(MAX_ENTRIES).to_string().as_bytes(),
                    settings.visibility.as_millis().to_string().as_bytes(),
                    settings.max_attempts.to_string().as_bytes(),
                    cursor.as_bytes(),
                    max_idle.to_string().as_bytes(),
                ],
            )
            .await?;
        self.has_cleaned_up.store(true, Ordering::Relaxed);
        *self.cursor.lock().unwrap_or_else(PoisonError::into_inner) = next_cursor;
        let (mut jobs, mut unreadable) = (Vec::with_capacity(entries.len()), Vec::new());
        for (entry, key, input, deliveries, attempt) in entries {
            let claim = Claim(Arc::new(ClaimInner {
                shared: Arc::clone(shared),
                consumer: Arc::clone(&self.name),
                key: key.clone(),
                entry,
                deliveries: deliveries.to_string(),
                attempt,
            }));
            match serde_json::from_slice(&input) {
                Ok(input) => jobs.push(Job { key, input, attempt, claim }),
                Err(error) => unreadable.push((claim, error)),
            }
        }
        // Not repeated while Redis is away, so that a worker continues to renew its claims. A later claim does it then.
        let dead_letters = unreadable.iter().map(|(claim, error)| {
            let reason = truncate(format!("the input is not of the expected type: {error}"));
            async move { claim.settle_once("dead", reason.as_bytes(), Duration::ZERO).await }
        });
        for result in join_all(dead_letters).await {
            if let Err(error) = result {
                tracing::warn!(%error, "an unreadable job has not become a dead letter, and is claimed again later");
            }
        }
        Ok(Claimed { jobs, is_drained })
    }
}

impl<I, R> Consumer<I, R> {
    /// The unique name of the consumer.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// Restarts the visibility time of claims. Returns whether each claim is still held.
    ///
    /// # Errors
    /// Returns an error if the server cannot be reached, or the queue is [lost](super#failures-of-redis).
    pub async fn renew(&self, claims: &[Claim]) -> Result<Vec<bool>> {
        if claims.is_empty() {
            return Ok(Vec::new());
        }
        let mut arguments: Vec<&[u8]> = vec![self.name.as_bytes()];
        for claim in claims {
            arguments.push(claim.0.entry.as_bytes());
            arguments.push(claim.0.deliveries.as_bytes());
        }
        self.queue.shared.call(&keys::RENEW, &arguments).await
    }

    /// Stores the result of a job. Returns whether this claim has stored a result of this kind: the first one stays.
    ///
    /// # Errors
    /// Returns an error before any I/O if the result cannot be serialized or is longer than 1 MiB. Otherwise, returns an
    /// error if the server cannot be reached, or the queue is [lost](super#failures-of-redis).
    pub async fn succeed(&self, claim: &Claim, result: &R) -> Result<bool>
    where
        R: Serialize,
    {
        let result = to_json("result", &claim.0.key, result)?;
        claim.settle("succeeded", &result, Duration::ZERO).await
    }

    /// Stores a permanent error as the result of a job. Returns whether this claim has stored an error: the first one stays.
    ///
    /// # Errors
    /// Returns an error if the server cannot be reached, or the queue is [lost](super#failures-of-redis).
    pub async fn fail(&self, claim: &Claim, error: impl fmt::Display) -> Result<bool> {
        claim.settle("failed", truncate(error.to_string()).as_bytes(), Duration::ZERO).await
    }

    /// Makes a job a dead letter. Returns whether it did.
    ///
    /// # Errors
    /// Returns an error if the server cannot be reached, or the queue is [lost](super#failures-of-redis).
    pub async fn dead_letter(&self, claim: &Claim, reason: impl fmt::Display) -> Result<bool> {
        claim.settle("dead", truncate(reason.to_string()).as_bytes(), Duration::ZERO).await
    }

    /// Schedules the next attempt of a job after a delay. After the [last attempt](super::WorkQueueBuilder::max_attempts),
    /// the job becomes a dead letter with this error. Returns whether the claim was held.
    ///
    /// # Errors
    /// Returns an error if the server cannot be reached, or the queue is [lost](super#failures-of-redis).
    pub async fn retry(&self, claim: &Claim, error: impl fmt::Display, delay: Duration) -> Result<bool> {
        claim.settle("retry", truncate(error.to_string()).as_bytes(), delay).await
    }

    /// Gives a job back to the queue, without counting the attempt. Returns whether the claim was held.
    ///
    /// # Errors
    /// Returns an error if the server cannot be reached, or the queue is [lost](super#failures-of-redis).
    pub async fn release(&self, claim: &Claim) -> Result<bool> {
        claim.settle("release", b"", Duration::ZERO).await
    }

    /// Removes the name of the consumer from the group, if it has no claims. A consumer that is not removed is removed by a
    /// later one, after its claims were taken over.
    ///
    /// # Errors
    /// Returns an error if the server cannot be reached, or the queue is [lost](super#failures-of-redis).
    pub async fn leave(&self) -> Result<bool> {
        self.queue.shared.call(&keys::LEAVE, &[self.name.as_bytes()]).await
    }
}

impl<I> Job<I> {
    /// The claim of the job.
    pub fn claim(&self) -> &Claim {
        &self.claim
    }

    /// Returns a destination for the items of a [synchronization](orange_core::sync) that this job runs. See [`JobSink`].
    ///
    /// `partition` names the synchronization, and is the same in each run of it.
    pub fn sink(&self, partition: impl Into<String>) -> JobSink {
        JobSink::new(self.claim.clone(), partition.into())
    }
}

impl Claim {
    /// The key of the job.
    pub fn key(&self) -> &str {
        &self.0.key
    }

    pub(super) fn shared(&self) -> &Shared {
        &self.0.shared
    }

    pub(super) fn attempt(&self) -> u32 {
        self.0.attempt
    }

    /// The arguments with which a script checks the claim.
    pub(super) fn arguments(&self) -> [&[u8]; 3] {
        [self.0.consumer.as_bytes(), self.0.entry.as_bytes(), self.0.deliveries.as_bytes()]
    }

    /// Settles the job. Repeated while the server is away, up to the limit.
    async fn settle(&self, outcome: &str, text: &[u8], delay: Duration) -> Result<bool> {
        let limit = self.0.shared.settings.outage_limit;
        super::failure::repeat(limit, || self.settle_once(outcome, text, delay)).await
    }

    async fn settle_once(&self, outcome: &str, text: &[u8], delay: Duration) -> Result<bool> {
        let [consumer, entry, deliveries] = self.arguments();
        let settings = &self.0.shared.settings;
        let arguments = [
            consumer,
            entry,
            deliveries,
            self.0.key.as_bytes(),
            &self.0.attempt.to_string().into_bytes(),
            outcome.as_bytes(),
            text,
            &settings.max_attempts.to_string().into_bytes(),
            &delay.as_millis().to_string().into_bytes(),
        ];
        self.0.shared.call(&keys::SETTLE, &arguments).await
    }
}

impl fmt::Debug for Claim {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Claim")
            .field("key", &self.0.key)
            .field("consumer", &self.0.consumer)
            .field("entry", &self.0.entry)
            .finish_non_exhaustive()
    }
}

impl<I, R> fmt::Debug for Consumer<I, R> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Consumer")
            .field("queue", &self.queue)
            .field("name", &self.name)
            .finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Redis;

    #[test]
    fn consumers_with_one_name_are_distinct() {
        let redis = Redis::builder("redis://host").build().unwrap();
        let queue: WorkQueue<u32, u32> = WorkQueue::builder(&redis, "numbers").build().unwrap();
        let (one, other) = (queue.consumer("import").unwrap(), queue.consumer("import").unwrap());
        assert!(one.name().starts_with("import-") && one.name() != other.name());
        for name in ["", "a b", &"x".repeat(129)] {
            assert_eq!(queue.consumer(name).unwrap_err().field(), Some("consumer"));
        }
    }
}
