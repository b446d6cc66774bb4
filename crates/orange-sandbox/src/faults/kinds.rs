//! Kinds of faults: points of an exchange, and errors in lengths, chunks, headers, status lines and pagination.

use serde::{Deserialize, Serialize};
use serde_json::Value;

/// A point of an exchange at which a fault takes place.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum FaultPoint {
    /// Before the request body is read. With `Reset`, `Close` or `Hang`, the request has no effect.
    BeforeBody,
    /// After the request body has been read, before the request takes effect. With `Reset`, `Close` or `Hang`, the
    /// request has no effect.
    BeforeEffect,
    /// After the request has taken effect, before the first byte of the response. With `Reset`, `Close` or `Hang`,
    /// the response is lost.
    #[default]
    BeforeHead,
    /// In the middle of the response head, after the status line.
    MidHead,
    /// Between the head and the body of the response.
    AfterHead,
    /// In the middle of the response body.
    MidBody,
}

impl FaultPoint {
    /// Every point, in order.
    pub const ALL: [Self; 6] = [
        Self::BeforeBody,
        Self::BeforeEffect,
        Self::BeforeHead,
        Self::MidHead,
        Self::AfterHead,
        Self::MidBody,
    ];

    /// Returns whether the client has received the whole head of the response at this point.
    pub(crate) fn is_after_head(self) -> bool {
        matches!(self, Self::AfterHead | Self::MidBody)
    }
}

/// An error in the length of a body.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum LengthFault {
    /// One byte less than the body has. An empty body gets one byte first, because no length is below zero.
    #[default]
    TooSmall,
    /// Ten bytes more than the body has; the connection is closed after the body.
    TooLarge,
    /// `Content-Length: many`.
    NotANumber,
    /// `Content-Length: -1`.
    Negative,
    /// Two `Content-Length` headers with different values.
    Two,
    /// A length together with chunked encoding, as in request smuggling.
    BesideChunks,
    /// No length. The body ends with the connection, which is valid (RFC 9112, section 6.3).
    Missing,
}

/// An error in chunked encoding.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum ChunkFault {
    /// The connection is closed within a chunk. An empty body gets one byte first, because it has no chunk.
    #[default]
    Cut,
    /// The terminating chunk is missing.
    NoEnd,
    /// A chunk size is not a number.
    BadSize,
}

/// Unusual or invalid headers.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum HeaderFault {
    /// Each header twice.
    #[default]
    Twice,
    /// A line without a colon.
    NoColon,
    /// A value with a NUL byte.
    Nul,
    /// A value folded over two lines, which is obsolete (RFC 9112, section 5.2).
    Folded,
    /// A value in Latin-1.
    Latin1,
    /// A value of 1 MiB.
    Huge,
    /// 10,000 headers.
    Many,
}

/// A replacement for the status line.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum StatusLineFault {
    /// `HTTP/1.1 fine OK`.
    #[default]
    NotANumber,
    /// `HTTP/9.9 200 OK`.
    BadVersion,
    /// No status line and no headers: only the body, as in HTTP/0.9.
    Missing,
    /// Bytes that are no status line: those of a TLS record, then text. They are always the same.
    Garbage,
}

/// An error in pagination.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum PaginationFault {
    /// Caps pages at half of the requested limit and sends no counts.
    #[default]
    CappedWithoutCounts,
    /// Ignores `offset`: each page starts at the first element.
    IgnoredOffset,
    /// Sends no counts, and answers 416 to an offset beyond the last element.
    RangeNotSatisfiable,
}

/// Formats a unit variant in words: `BeforeHead` as `before head`.
pub(super) fn kebab_words(value: impl Serialize) -> String {
    match serde_json::to_value(value) {
        Ok(Value::String(word)) => word.replace('-', " "),
        _ => String::new(),
    }
}
