//! [`WorkQueue`], its settings and the calls of its scripts.

use std::fmt;
use std::marker::PhantomData;
use std::sync::Arc;
use std::time::Duration;

use orange_core::{Error, Result};
use redis::{FromRedisValue, Script};
use tokio::sync::OnceCell;

use super::keys::{self, queue_keys};
use super::progress::QueueProgress;
use super::server::check_server;
use crate::Redis;

/// Maximum length of a key and of an error text, in bytes.
pub(super) const MAX_TEXT: usize = 1024;

/// Maximum number of jobs, results or other entries in one call.
pub(super) const MAX_ENTRIES: usize = 10_000;

/// Maximum length of an input, a result and an item as JSON, in bytes.
pub(super) const MAX_VALUE: usize = 1 << 20;

/// Work on inputs `I` with results `R`, shared by many processes. See the [module](super). Clones share the queue.
///
/// Nothing is sent before the first call. The first call checks the server and creates the queue if it does not exist.
///
/// ```no_run
/// use orange_redis::Redis;
/// use orange_redis::work::WorkQueue;
///
/// # async fn run() -> orange_core::Result<()> {
/// let redis = Redis::builder("redis://localhost").build()?;
/// let queue: WorkQueue<String, bool> = WorkQueue::builder(&redis, "addresses-2026-11-29").build()?;
/// let report = queue.enqueue([("row-1", "12 rue des Écoles, 59000 Lille".to_owned())]).await?;
/// queue.close().await?;
/// println!("{} jobs added; {}", report.added, queue.progress().await?);
/// # Ok(()) }
/// ```
pub struct WorkQueue<I, R> {
    pub(super) shared: Arc<Shared>,
    types: PhantomData<fn(I) -> R>,
}

/// The queue without the types of its inputs and results.
pub(super) struct Shared {
    redis: Redis,
    keys: Vec<String>,
    pub(super) settings: Settings,
    /// The id of the queue, which a server that has lost its data does not know.
    id: OnceCell<String>,
}

/// Settings of a queue.
#[derive(Clone, Debug)]
pub(super) struct Settings {
    pub(super) name: String,
    pub(super) visibility: Duration,
    pub(super) max_attempts: u32,
    pub(super) max_open: usize,
    pub(super) outage_limit: Duration,
    pub(super) stall_limit: Duration,
}

/// Builder of a [`WorkQueue`].
///
/// ```
/// use std::time::Duration;
/// use orange_redis::Redis;
/// use orange_redis::work::WorkQueue;
///
/// # fn main() -> orange_core::Result<()> {
/// let redis = Redis::builder("redis://localhost").build()?;
/// let queue: WorkQueue<String, bool> = WorkQueue::builder(&redis, "addresses-2026-11-29")
///     .visibility(Duration::from_secs(30))
///     .max_attempts(8)
///     .max_open(50_000)
///     .outage_limit(Duration::from_secs(600))
///     .build()?;
/// assert_eq!(queue.name(), "addresses-2026-11-29");
/// # Ok(()) }
/// ```
#[must_use]
pub struct WorkQueueBuilder<I, R> {
    redis: Redis,
    settings: Settings,
    types: PhantomData<fn(I) -> R>,
}

impl<I, R> WorkQueueBuilder<I, R> {
    /// Sets the time after which the job of a process that has ended is given to another one. Workers renew their claims,
    /// so a job may take longer. Default: 60 s. Fixed when the queue is created.
    pub fn visibility(mut self, time: Duration) -> Self {
        self.settings.visibility = time;
        self
    }

    /// Sets the number of attempts after which a job becomes a dead letter. Default: 16, which is about an hour with the
    /// default [delays](super::Worker::retry_delay). Fixed when the queue is created.
    pub fn max_attempts(mut self, attempts: u32) -> Self {
        self.settings.max_attempts = attempts;
        self
    }

    /// Sets the number of open jobs at which [`enqueue`](WorkQueue::enqueue) waits. Default: 10,000.
    pub fn max_open(mut self, jobs: usize) -> Self {
        self.settings.max_open = jobs;
        self
    }

    /// Sets for how long a worker and [`enqueue`](WorkQueue::enqueue) repeat a command while Redis is away, before they end
    /// with its error. Default: 5 min.
    pub fn outage_limit(mut self, time: Duration) -> Self {
        self.settings.outage_limit = time;
        self
    }

    /// Sets for how long [`enqueue`](WorkQueue::enqueue) waits for room without any progress. Default: 1 h.
    pub fn stall_limit(mut self, time: Duration) -> Self {
        self.settings.stall_limit = time;
        self
    }

    /// Checks the settings. Performs no I/O.
    ///
    /// # Errors
    /// Returns a configuration error if the name is empty or has braces, or if a setting is out of range.
    pub fn build(self) -> Result<WorkQueue<I, R>> {
        let Self { redis, settings, .. } = self;
        let rules = [
            (
                settings.name.is_empty() || settings.name.len() > 128 || settings.name.contains(['{', '}']),
                "name",
                "must have 1 to 128 bytes and no braces",
            ),
            (settings.visibility < Duration::from_millis(100), "visibility", "must be at least 100 ms"),
            (settings.visibility > Duration::from_secs(86_400), "visibility", "must be at most one day"),
            (settings.max_attempts == 0, "max_attempts", "must be at least 1"),
            (settings.max_open == 0, "max_open", "must be at least 1"),
            (settings.outage_limit.is_zero(), "outage_limit", "must be longer than zero"),
            (settings.stall_limit.is_zero(), "stall_limit", "must be longer than zero"),
        ];
        if let Some((_, setting, rule)) = rules.into_iter().find(|(is_broken, ..)| *is_broken) {
            return Err(Error::configuration(setting, rule));
        }
        let keys = queue_keys(&redis, &settings.name);
        let shared = Shared { redis, keys, settings, id: OnceCell::new() };
        Ok(WorkQueue { shared: Arc::new(shared), types: PhantomData })
    }
}

impl<I, R> WorkQueue<I, R> {
    /// Creates a builder for the queue with this name. All processes use the same name, key prefix and settings.
    pub fn builder(redis: &Redis, name: impl Into<String>) -> WorkQueueBuilder<I, R> {
        let settings = Settings {
            name: name.into(),
            visibility: Duration::from_secs(60),
            max_attempts: 16,
            max_open: 10_000,
            outage_limit: Duration::from_secs(300),
            stall_limit: Duration::from_secs(3600),
        };
        WorkQueueBuilder { redis: redis.clone(), settings, types: PhantomData }
    }

    /// The name of the queue.
    pub fn name(&self) -> &str {
        &self.shared.settings.name
    }

    /// Declares that all inputs have been enqueued, so that workers with
    /// [`until_drained`](super::Worker::until_drained) end after the last job. Enqueuing another job reopens the queue.
    ///
    /// # Errors
    /// Returns an error if the server cannot be reached, or the queue is [lost](super#failures-of-redis).
    pub async fn close(&self) -> Result<()> {
        self.shared.call::<u8>(&keys::CLOSE, &[]).await.map(drop)
    }

    /// Reads the progress of all processes.
    ///
    /// # Errors
    /// Returns an error if the server cannot be reached, or the queue is [lost](super#failures-of-redis).
    pub async fn progress(&self) -> Result<QueueProgress> {
        let counts: Vec<u64> = self.shared.call(&keys::PROGRESS, &[]).await?;
        Ok(QueueProgress::from_counts(&counts))
    }

    /// Makes up to `max` dead letters jobs again, at most 10,000, the oldest first. Their attempts are counted from zero. Returns how many
    /// jobs were added.
    ///
    /// # Errors
    /// Returns an error if the server cannot be reached, or the queue is [lost](super#failures-of-redis).
    pub async fn requeue_dead_letters(&self, max: usize) -> Result<usize> {
        self.shared.call(&keys::REQUEUE, &[max.min(MAX_ENTRIES).to_string().as_bytes()]).await
    }

    /// Deletes the queue with its jobs, results and checkpoints. Processes that use it fail with an error.
    ///
    /// # Errors
    /// Returns an error if the server cannot be reached.
    pub async fn delete(self) -> Result<()> {
        self.shared.redis.run(redis::cmd("UNLINK").arg(&self.shared.keys)).await
    }
}

impl Shared {
    /// Runs a script of the queue once.
    pub(super) async fn call<T: FromRedisValue>(&self, script: &Script, arguments: &[&[u8]]) -> Result<T> {
        let id = self.id.get_or_try_init(|| self.open()).await?;
        let mut all: Vec<&[u8]> = Vec::with_capacity(arguments.len().saturating_add(1));
        all.push(id.as_bytes());
        all.extend(arguments);
        self.redis.run_script(script, &self.keys, &all).await
    }

    /// Runs a script of the queue. Repeats it while the server is away, up to the limit.
    pub(super) async fn call_until_answered<T: FromRedisValue>(
        &self,
        script: &Script,
        arguments: &[&[u8]],
    ) -> Result<T> {
        super::failure::repeat(self.settings.outage_limit, || self.call(script, arguments)).await
    }

    /// Creates the queue if it does not exist. Returns its id.
    async fn open(&self) -> Result<String> {
        check_server(&self.redis).await?;
        let proposed = random_suffix();
        let visibility = self.settings.visibility.as_millis().to_string();
        let max_attempts = self.settings.max_attempts.to_string();
        let arguments = [proposed.as_bytes(), visibility.as_bytes(), max_attempts.as_bytes()];
        let (id, format, stored_visibility, stored_attempts): (String, String, String, String) =
            self.redis.run_script(&keys::OPEN, &self.keys, &arguments).await?;
        let differs = |setting, stored: &str| {
            Err(Error::configuration(setting, format!("the queue was created with another value: {stored}")))
        };
        match () {
            () if format != "1" => differs("format", &format),
            () if stored_visibility != visibility => {
                differs("visibility", &format!("{stored_visibility} ms"))
            }
            () if stored_attempts != max_attempts => differs("max_attempts", &stored_attempts),
            () => Ok(id),
        }
    }
}

/// 16 random hexadecimal digits.
pub(super) fn random_suffix() -> String {
    format!("{:016x}", fastrand::u64(..))
}

/// Truncates a text to the maximum length, at a character.
pub(super) fn truncate(mut text: String) -> String {
    let is_boundary = |index: &usize| text.is_char_boundary(*index);
    let end = (0..=MAX_TEXT.min(text.len())).rev().find(is_boundary).unwrap_or_default();
    text.truncate(end);
    text
}

impl<I, R> Clone for WorkQueue<I, R> {
    fn clone(&self) -> Self {
        Self { shared: Arc::clone(&self.shared), types: PhantomData }
    }
}

impl<I, R> fmt::Debug for WorkQueueBuilder<I, R> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("WorkQueueBuilder")
            .field("redis", &self.redis)
            .field("settings", &self.settings)
            .finish_non_exhaustive()
    }
}

impl<I, R> fmt::Debug for WorkQueue<I, R> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("WorkQueue")
            .field("redis", &self.shared.redis)
            .field("settings", &self.shared.settings)
            .finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn settings_are_checked_before_any_connection() {
        let redis = Redis::builder("redis://host").build().unwrap();
        let builder = |name: &str| WorkQueue::<String, bool>::builder(&redis, name);
        for (builder, field) in [
            (builder(""), "name"),
            (builder("a{b"), "name"),
            (builder("a").visibility(Duration::from_millis(99)), "visibility"),
            (builder("a").visibility(Duration::from_secs(86_401)), "visibility"),
            (builder("a").max_attempts(0), "max_attempts"),
            (builder("a").max_open(0), "max_open"),
            (builder("a").outage_limit(Duration::ZERO), "outage_limit"),
            (builder("a").stall_limit(Duration::ZERO), "stall_limit"),
        ] {
            assert_eq!(builder.build().unwrap_err().field(), Some(field));
        }
        assert!(builder("addresses").build().is_ok());
    }

    #[test]
    fn long_texts_are_truncated_at_a_character() {
        let text = truncate("é".repeat(MAX_TEXT));
        assert_eq!(text.len(), MAX_TEXT);
        assert_eq!(truncate("short".to_owned()), "short");
    }
}
