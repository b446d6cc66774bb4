//! Enqueuing: deduplication by key, and back-pressure.

use std::fmt;
use std::pin::pin;
use std::time::Duration;

use futures_util::{Stream, StreamExt, stream};
use orange_core::{Error, Result};
use serde::Serialize;
use tokio::time::Instant;

use super::WorkQueue;
use super::keys;
use super::queue::{MAX_TEXT, MAX_VALUE};

/// Maximum number of inputs in one call of the script.
const MAX_BATCH: usize = 256;

/// Maximum number of bytes in one call of the script, unless a single input is larger.
const MAX_BATCH_BYTES: usize = 1 << 18;

/// First pause while the queue is full.
const MIN_PAUSE: Duration = Duration::from_millis(20);

/// Longest pause while the queue is full.
const MAX_PAUSE: Duration = Duration::from_secs(1);

/// Result of enqueuing.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct EnqueueReport {
    /// Number of new jobs.
    pub added: u64,
    /// Number of inputs whose key the queue already had. Includes inputs of this call if the response of the server was
    /// lost and the command was sent again.
    pub duplicates: u64,
}

/// Inputs that are sent together.
#[derive(Default)]
struct Batch {
    /// Keys and inputs, alternating.
    arguments: Vec<Vec<u8>>,
    bytes: usize,
}

impl<I: Serialize, R> WorkQueue<I, R> {
    /// Adds a job for each input, identified by its key. An input whose key the queue has or had is not added.
    ///
    /// Waits while the queue has [`max_open`](super::WorkQueueBuilder::max_open) open jobs. Holds at most 256 inputs in
    /// memory. After an error, enqueue all inputs again: those that were added before are duplicates.
    ///
    /// # Errors
    /// Returns an error if a key or an input is invalid, the queue stays full for the
    /// [limit](super::WorkQueueBuilder::stall_limit), Redis is away for the
    /// [limit](super::WorkQueueBuilder::outage_limit), or the queue is [lost](super#failures-of-redis). The inputs before
    /// an invalid one are added.
    pub async fn enqueue<K: Into<String>>(
        &self,
        inputs: impl IntoIterator<Item = (K, I)>,
    ) -> Result<EnqueueReport> {
        self.enqueue_stream(stream::iter(inputs).map(|(key, input)| Ok((key.into(), input)))).await
    }

    /// Adds a job for each input of a stream, such as the rows of a file or the items of a list. See
    /// [`enqueue`](Self::enqueue).
    ///
    /// # Errors
    /// Returns the error of the stream, or the errors of [`enqueue`](Self::enqueue). The inputs before it are added.
    pub async fn enqueue_stream(
        &self,
        inputs: impl Stream<Item = Result<(String, I)>>,
    ) -> Result<EnqueueReport> {
        let mut inputs = pin!(inputs);
        let (mut report, mut batch) = (EnqueueReport::default(), Batch::default());
        let mut result = Ok(());
        while let Some(input) = inputs.next().await {
            let added = input.and_then(|(key, input)| batch.push(key, &input));
            if let Err(error) = added {
                result = Err(error);
                break;
            }
            if batch.is_full() {
                self.send(std::mem::take(&mut batch), &mut report).await?;
            }
        }
        self.send(batch, &mut report).await?;
        result.map(|()| report)
    }

    /// Sends a batch, and waits for room.
    async fn send(&self, batch: Batch, report: &mut EnqueueReport) -> Result<()> {
        let settings = &self.shared.settings;
        let max_open = settings.max_open.to_string();
        let mut rest = batch.arguments.as_slice();
        let (mut pause, mut last_progress) = (MIN_PAUSE, Instant::now());
        while !rest.is_empty() {
            let mut arguments: Vec<&[u8]> = vec![max_open.as_bytes()];
            arguments.extend(rest.iter().map(Vec::as_slice));
            let (processed, added): (usize, u64) =
                self.shared.call_until_answered(&keys::ENQUEUE, &arguments).await?;
            report.added = report.added.saturating_add(added);
            report.duplicates = report.duplicates.saturating_add((processed as u64).saturating_sub(added));
            rest = rest.get(processed.saturating_mul(2)..).unwrap_or_default();
            if rest.is_empty() {
                return Ok(());
            }
            if processed > 0 {
                (pause, last_progress) = (MIN_PAUSE, Instant::now());
            } else if last_progress.elapsed() >= settings.stall_limit {
                return Err(Error::timeout("wait for room in the work queue", settings.stall_limit));
            }
            tokio::time::sleep(pause).await;
            pause = pause.saturating_mul(2).min(MAX_PAUSE);
        }
        Ok(())
    }
}

impl Batch {
    fn push(&mut self, key: String, input: &impl Serialize) -> Result<()> {
        if key.is_empty() || key.len() > MAX_TEXT {
            return Err(Error::invalid(
                "key",
                format!("must have 1 to {MAX_TEXT} bytes, and has {}", key.len()),
            ));
        }
        let input = to_json("input", &key, input)?;
        self.bytes = self.bytes.saturating_add(key.len()).saturating_add(input.len());
        self.arguments.push(key.into_bytes());
        self.arguments.push(input);
        Ok(())
    }

    fn is_full(&self) -> bool {
        self.arguments.len() >= MAX_BATCH.saturating_mul(2) || self.bytes >= MAX_BATCH_BYTES
    }
}

/// Serializes a value, which must not exceed the maximum length.
pub(super) fn to_json(
    field: &'static str,
    key: impl fmt::Display,
    value: &impl Serialize,
) -> Result<Vec<u8>> {
    let json = serde_json::to_vec(value)
        .map_err(|error| Error::invalid(field, format!("`{key}` cannot be serialized: {error}")))?;
    if json.len() > MAX_VALUE {
        let length = json.len();
        return Err(Error::invalid(
            field,
            format!("`{key}` has {length} bytes as JSON; at most {MAX_VALUE}"),
        ));
    }
    Ok(json)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keys_and_inputs_are_checked_before_they_are_sent() {
        let mut batch = Batch::default();
        for key in [String::new(), "k".repeat(MAX_TEXT + 1)] {
            assert_eq!(batch.push(key, &1).unwrap_err().field(), Some("key"));
        }
        let error = batch.push("row-1".to_owned(), &"x".repeat(MAX_VALUE)).unwrap_err();
        assert!(
            error.is_invalid_request() && error.to_string().contains("`row-1` has 1048578 bytes"),
            "{error}"
        );
        assert!(batch.arguments.is_empty());
        batch.push("row-1".to_owned(), &"é").unwrap();
        assert_eq!(batch.arguments, [b"row-1".to_vec(), "\"é\"".as_bytes().to_vec()]);
    }

    #[test]
    fn batches_are_limited_by_number_and_size() {
        let mut batch = Batch::default();
        for row in 0..MAX_BATCH {
            assert!(!batch.is_full());
            batch.push(row.to_string(), &row).unwrap();
        }
        assert!(batch.is_full());
        let mut batch = Batch::default();
        batch.push("large".to_owned(), &"x".repeat(MAX_BATCH_BYTES)).unwrap();
        assert!(batch.is_full());
    }
}
