//! Reading results, dead letters and items.

use orange_core::{Error, Result};
use serde::de::DeserializeOwned;

use super::WorkQueue;
use super::keys;
use super::queue::MAX_ENTRIES;

/// Position in the results, dead letters or items of a queue. A program that reads results in several runs stores the last
/// position as a text.
///
/// ```
/// use orange_redis::work::{Position, WorkQueue};
///
/// async fn read_more(queue: &WorkQueue<String, bool>, stored: &str) -> orange_core::Result<String> {
///     let mut last = Position::parse(stored)?;
///     for result in queue.results(Some(&last), 1000).await? {
///         println!("{}: {:?}", result.key, result.outcome);
///         last = result.position;
///     }
///     Ok(last.as_str().to_owned())
/// }
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Position(String);

/// The final result of an input.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct JobResult<R> {
    /// The position of the result.
    pub position: Position,
    /// The key of the input.
    pub key: String,
    /// The result, or the text of a permanent error.
    pub outcome: Result<R, String>,
    /// Number of attempts.
    pub attempts: u32,
}

/// A job without a final result, after its last attempt or because of its [disposition](super::Disposition).
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct DeadLetter {
    /// The position of the dead letter.
    pub position: Position,
    /// The key of the input.
    pub key: String,
    /// The error of the last attempt.
    pub reason: String,
    /// Number of attempts.
    pub attempts: u32,
}

/// An item that a [`JobSink`](super::JobSink) has recorded.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct RecordedItem<T> {
    /// The position of the item.
    pub position: Position,
    /// The partition of the synchronization.
    pub partition: String,
    /// The item.
    pub value: T,
}

/// An entry of a stream: its id, and the names and values of its fields, alternating.
type StreamEntry<T> = (String, T);

impl Position {
    /// The position as a text, such as `1732900000000-0`.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Reads a position that was stored as a text.
    ///
    /// # Errors
    /// Returns an error if the text is not a position.
    pub fn parse(text: &str) -> Result<Self> {
        let is_number = |part: &str| part.parse::<u64>().is_ok() && !part.starts_with('+');
        match text.split_once('-') {
            Some((time, number)) if is_number(time) && is_number(number) => Ok(Self(text.to_owned())),
            _ => Err(Error::invalid("position", "must be two numbers, as in `1732900000000-0`")),
        }
    }
}

impl<I, R> WorkQueue<I, R> {
    /// Reads up to `max` final results after a position, at most 10,000, in the order in which they were stored. `None` starts at the
    /// first. Reading removes nothing: reading again gives the same results.
    ///
    /// # Errors
    /// Returns an error if the server cannot be reached, the queue is [lost](super#failures-of-redis), or a result is not
    /// an `R`.
    pub async fn results(&self, after: Option<&Position>, max: usize) -> Result<Vec<JobResult<R>>>
    where
        R: DeserializeOwned,
    {
        type Fields = (String, String, String, String, String, Vec<u8>, String, u32);
        let entries: Vec<StreamEntry<Fields>> = self.read("results", after, max).await?;
        let decode = |(id, (_, key, _, outcome, _, value, _, attempts)): StreamEntry<Fields>| {
            let outcome = match outcome.as_str() {
                "succeeded" => Ok(from_json(&key, &value)?),
                _ => Err(String::from_utf8_lossy(&value).into_owned()),
            };
            Ok(JobResult { position: Position(id), key, outcome, attempts })
        };
        entries.into_iter().map(decode).collect()
    }

    /// Reads up to `max` dead letters after a position, at most 10,000, the oldest first. [`requeue_dead_letters`] makes them jobs again.
    ///
    /// [`requeue_dead_letters`]: Self::requeue_dead_letters
    ///
    /// # Errors
    /// Returns an error if the server cannot be reached, or the queue is [lost](super#failures-of-redis).
    pub async fn dead_letters(&self, after: Option<&Position>, max: usize) -> Result<Vec<DeadLetter>> {
        type Fields = (String, String, String, Vec<u8>, String, u32);
        let entries: Vec<StreamEntry<Fields>> = self.read("dead", after, max).await?;
        let decode = |(id, (_, key, _, reason, _, attempts)): StreamEntry<Fields>| {
            let reason = String::from_utf8_lossy(&reason).into_owned();
            DeadLetter { position: Position(id), key, reason, attempts }
        };
        Ok(entries.into_iter().map(decode).collect())
    }

    /// Reads up to `max` items that jobs have recorded after a position, at most 10,000. See [`JobSink`](super::JobSink).
    ///
    /// # Errors
    /// Returns an error if the server cannot be reached, the queue is [lost](super#failures-of-redis), or an item is not a
    /// `T`.
    pub async fn items<T: DeserializeOwned>(
        &self,
        after: Option<&Position>,
        max: usize,
    ) -> Result<Vec<RecordedItem<T>>> {
        type Fields = (String, String, String, Vec<u8>);
        let entries: Vec<StreamEntry<Fields>> = self.read("items", after, max).await?;
        let decode = |(id, (_, partition, _, value)): StreamEntry<Fields>| {
            let value = from_json(&partition, &value)?;
            Ok(RecordedItem { position: Position(id), partition, value })
        };
        entries.into_iter().map(decode).collect()
    }

    /// Deletes the results up to and including a position, to free the memory of the server. Their inputs stay done.
    /// Returns how many were deleted.
    ///
    /// # Errors
    /// Returns an error if the server cannot be reached, or the queue is [lost](super#failures-of-redis).
    pub async fn trim_results(&self, up_to: &Position) -> Result<usize> {
        self.shared.call(&keys::TRIM, &[b"results", up_to.0.as_bytes()]).await
    }

    /// Deletes the items up to and including a position. They stay recorded in the checkpoints. Returns how many were
    /// deleted.
    ///
    /// # Errors
    /// Returns an error if the server cannot be reached, or the queue is [lost](super#failures-of-redis).
    pub async fn trim_items(&self, up_to: &Position) -> Result<usize> {
        self.shared.call(&keys::TRIM, &[b"items", up_to.0.as_bytes()]).await
    }

    async fn read<T: redis::FromRedisValue>(
        &self,
        part: &str,
        after: Option<&Position>,
        max: usize,
    ) -> Result<Vec<T>> {
        let after = after.map_or("-", Position::as_str);
        let max = max.min(MAX_ENTRIES).to_string();
        self.shared.call(&keys::READ, &[part.as_bytes(), after.as_bytes(), max.as_bytes()]).await
    }
}

fn from_json<T: DeserializeOwned>(key: &str, json: &[u8]) -> Result<T> {
    serde_json::from_slice(json).map_err(|error| {
        Error::store(format!("the stored value of `{key}` has another type: {error}"), error)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn positions_are_two_numbers() {
        assert_eq!(Position::parse("1732900000000-0").unwrap().as_str(), "1732900000000-0");
        for text in ["", "-", "1", "1-", "-1", "a-b", "1-2-3", "+1-2", "(1-2"] {
            assert_eq!(Position::parse(text).unwrap_err().field(), Some("position"), "{text}");
        }
    }
}
