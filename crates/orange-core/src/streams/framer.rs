//! Separates the items of a body that arrives in chunks.

use super::frame::{Frame, FrameError, FrameResult, Input};
use super::json_sequence::JsonSequence;
use super::server_sent_events::ServerSentEvents;
use crate::media_type::essence;

/// Format of a sequence of items.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum StreamFormat {
    /// One JSON value on each line (`application/jsonl`, `application/x-ndjson`). Blank lines are ignored.
    JsonLines,
    /// JSON values, each after a record separator (`application/json-seq`, RFC 7464).
    JsonSequence,
    /// Events of the HTML Standard (`text/event-stream`).
    ServerSentEvents,
    /// Events of the HTML Standard whose data is plain text instead of JSON.
    TextEvents,
}

impl StreamFormat {
    /// The name of the format, for messages.
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::JsonLines => "JSON lines",
            Self::JsonSequence => "a JSON text sequence",
            Self::ServerSentEvents | Self::TextEvents => "server-sent events",
        }
    }

    /// The format of a media type; `None` if it is not a sequence of items.
    ///
    /// ```
    /// use orange_core::streams::StreamFormat;
    /// assert_eq!(StreamFormat::from_media_type("application/x-ndjson; charset=utf-8"), Some(StreamFormat::JsonLines));
    /// assert_eq!(StreamFormat::from_media_type("application/geo+json-seq"), Some(StreamFormat::JsonSequence));
    /// assert_eq!(StreamFormat::from_media_type("application/json"), None);
    /// ```
    pub fn from_media_type(media_type: &str) -> Option<Self> {
        let essence = essence(media_type);
        let (_, subtype) = essence.split_once('/')?;
        match subtype {
            "jsonl" | "x-jsonl" | "ndjson" | "x-ndjson" | "jsonlines" | "x-jsonlines" => {
                Some(Self::JsonLines)
            }
            "event-stream" => Some(Self::ServerSentEvents),
            "json-seq" => Some(Self::JsonSequence),
            _ if subtype.ends_with("+json-seq") => Some(Self::JsonSequence),
            _ => None,
        }
    }
}

/// Splits a body into items. Buffers at most one item and the last chunk.
pub(crate) struct Framer {
    input: Input,
    format: Format,
    limit: usize,
    /// Whether the body may still begin with a byte order mark, which has three bytes.
    at_start: bool,
    ended: bool,
}

enum Format {
    Lines { skipping: bool },
    Sequence(JsonSequence),
    Events(ServerSentEvents),
}

impl Framer {
    /// Creates a framer for items of at most `limit` bytes.
    pub(crate) fn new(format: StreamFormat, limit: usize) -> Self {
        let format = match format {
            StreamFormat::JsonLines => Format::Lines { skipping: false },
            StreamFormat::JsonSequence => Format::Sequence(JsonSequence::default()),
            StreamFormat::ServerSentEvents => Format::Events(ServerSentEvents::new(false)),
            StreamFormat::TextEvents => Format::Events(ServerSentEvents::new(true)),
        };
        Self { input: Input::default(), format, limit, at_start: true, ended: false }
    }

    /// Changes the largest number of bytes of an item.
    pub(crate) fn set_limit(&mut self, limit: usize) {
        self.limit = limit;
    }

    /// Adds a chunk of the body. Call [`next`](Self::next) until it returns `None` before adding another chunk.
    pub(crate) fn push(&mut self, chunk: &[u8]) {
        self.input.bytes.extend_from_slice(chunk);
    }

    /// Marks the end of the body.
    pub(crate) fn end(&mut self) {
        self.ended = true;
    }

    /// Returns the next item, or `None` if it needs more bytes or the body has ended.
    pub(crate) fn next(&mut self) -> Option<FrameResult> {
        if self.at_start && !self.skip_byte_order_mark() {
            return None;
        }
        let Self { input, limit, ended, .. } = self;
        match &mut self.format {
            Format::Lines { skipping } => line(input, skipping, *limit, *ended),
            Format::Sequence(sequence) => sequence.next(input, *limit, *ended),
            Format::Events(events) => events.next(input, *limit, *ended),
        }
    }

    /// Number of buffered bytes.
    #[cfg(test)]
    pub(super) fn buffered(&self) -> usize {
        match &self.format {
            Format::Events(events) => self.input.bytes.len() + events.buffered(),
            _ => self.input.bytes.len(),
        }
    }

    /// Skips a byte order mark. Returns `false` if more bytes are needed to recognize one.
    fn skip_byte_order_mark(&mut self) -> bool {
        const MARK: &[u8] = b"\xEF\xBB\xBF";
        if self.input.bytes.len() < MARK.len() && MARK.starts_with(&self.input.bytes) && !self.ended {
            return false;
        }
        if self.input.bytes.starts_with(MARK) {
            drop(self.input.bytes.split_to(MARK.len()));
        }
        self.at_start = false;
        true
    }
}

/// Returns the next line that is not blank. `skipping` is set while the rest of a line that is too long is dropped.
fn line(input: &mut Input, skipping: &mut bool, limit: usize, ended: bool) -> Option<FrameResult> {
    loop {
        let end = input.find(|byte| byte == b'\n');
        let length = end.unwrap_or(input.bytes.len());
        if *skipping {
            input.take(length, 1);
            *skipping = end.is_none();
        } else if length > limit {
            input.take(length, 1);
            *skipping = end.is_none();
            return Some(Err(FrameError::TooLong { limit }));
        } else if end.is_some() {
            let line = input.take(length, 1);
            if !line.trim_ascii().is_empty() {
                return Some(Frame::json(&line));
            }
        } else if ended && !input.bytes.trim_ascii().is_empty() {
            let line = input.take(length, 0);
            // The last line may lack its line break; without one, only whole JSON is known to be complete.
            let is_whole = serde_json::from_slice::<serde::de::IgnoredAny>(&line).is_ok();
            return Some(if is_whole { Frame::json(&line) } else { Err(FrameError::Truncated) });
        }
        end?;
    }
}
