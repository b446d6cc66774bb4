//! One item of a body, before it is decoded.

use std::fmt;
use std::time::Duration;

use bytes::{Bytes, BytesMut};

/// One item of a body, before it is decoded.
#[derive(Clone, Debug)]
pub struct Frame {
    /// JSON text, or the data of an event.
    pub(super) text: String,
    /// The other fields of an event.
    pub(super) event: Option<EventFields>,
}

impl Frame {
    /// Creates a frame from the bytes of a JSON text. Only UTF-8 is checked.
    pub(super) fn json(bytes: &[u8]) -> Result<Self, FrameError> {
        let text = std::str::from_utf8(bytes).map_err(|_| FrameError::NotUtf8)?;
        Ok(Self { text: text.trim().to_owned(), event: None })
    }

    /// The JSON text, or the data of an event.
    pub(crate) fn text(&self) -> &str {
        &self.text
    }
}

/// Reason why a part of a body is not an item.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum FrameError {
    TooLong { limit: usize },
    Truncated,
    NoSeparator,
    NotUtf8,
}

impl fmt::Display for FrameError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::TooLong { limit } => {
                write!(f, "the item exceeds {limit} bytes (`with_max_item_bytes` raises the limit)")
            }
            Self::Truncated => f.write_str("the item is truncated"),
            Self::NoSeparator => f.write_str("the item has no record separator before it"),
            Self::NotUtf8 => f.write_str("the item is not UTF-8"),
        }
    }
}

pub(super) type FrameResult = Result<Frame, FrameError>;

/// Received bytes that belong to no item yet.
#[derive(Default)]
pub(super) struct Input {
    pub(super) bytes: BytesMut,
    /// Number of bytes that were searched and contain no delimiter.
    pub(super) scanned: usize,
}

impl Input {
    /// Removes and returns the first `length` bytes. Drops the next `delimiter` bytes.
    pub(super) fn take(&mut self, length: usize, delimiter: usize) -> Bytes {
        let taken = self.bytes.split_to(length.min(self.bytes.len())).freeze();
        drop(self.bytes.split_to(delimiter.min(self.bytes.len())));
        self.scanned = 0;
        taken
    }

    /// Drops all bytes.
    pub(super) fn clear(&mut self) {
        self.bytes.clear();
        self.scanned = 0;
    }

    /// Returns the position of the first byte that `is_delimiter` accepts.
    pub(super) fn find(&mut self, is_delimiter: impl Fn(u8) -> bool) -> Option<usize> {
        let rest = self.bytes.get(self.scanned..).unwrap_or_default();
        match rest.iter().position(|&byte| is_delimiter(byte)) {
            Some(at) => Some(self.scanned.saturating_add(at)),
            None => {
                self.scanned = self.bytes.len();
                None
            }
        }
    }
}

/// Fields of an event other than its data.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct EventFields {
    pub(super) event: Option<String>,
    pub(super) id: Option<String>,
    pub(super) retry: Option<Duration>,
}
