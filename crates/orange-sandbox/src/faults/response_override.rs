//! Responses that replace the original one, or parts of it.

use std::fmt;

use serde::{Deserialize, Serialize};

use super::kinds::kebab_words;

/// A response that replaces the original response, or parts of it.
///
/// Without a [`status`](Self::status), the request is processed, and only the parts of the response that are set
/// change. With a status, the request has no effect unless [`effect`](Self::effect) is set.
///
/// ```
/// use orange_sandbox::{ResponseOverride, Fault, RetryAfter, BodyShape};
/// let fault = Fault::from(ResponseOverride::error(503, 5).retry_after(RetryAfter::Seconds(1)).body(BodyShape::Html));
/// assert_eq!(fault.to_string(), "503/5 html, Retry-After 1");
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields, default)]
#[non_exhaustive]
pub struct ResponseOverride {
    /// The status; `None` keeps the status of the original response.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status: Option<u16>,
    /// The error code in the body.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub code: Option<u32>,
    /// The body.
    pub body: BodyShape,
    /// The header `Retry-After`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub retry_after: Option<RetryAfter>,
    /// Further headers. They replace headers of the same name.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub headers: Vec<(String, String)>,
    /// Whether the request takes effect although the response is replaced.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub effect: bool,
}

impl ResponseOverride {
    /// Creates an error response in the gateway's format.
    pub fn error(status: u16, code: u32) -> Self {
        Self { status: Some(status), code: Some(code), body: BodyShape::Gateway, ..Self::default() }
    }

    /// Creates a response with this status, and an error without a code in the gateway's format as its body.
    pub fn status(status: u16) -> Self {
        Self { status: Some(status), ..Self::default() }
    }

    /// Creates a response that corrupts the body of the original response.
    pub fn corrupted(body: BodyShape) -> Self {
        Self { body, ..Self::default() }
    }

    /// Sets the body.
    #[must_use]
    pub fn body(mut self, body: BodyShape) -> Self {
        self.body = body;
        self
    }

    /// Sets `Retry-After`.
    #[must_use]
    pub fn retry_after(mut self, retry_after: RetryAfter) -> Self {
        self.retry_after = Some(retry_after);
        self
    }

    /// Adds a header.
    #[must_use]
    pub fn header(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.headers.push((name.into(), value.into()));
        self
    }

    /// Lets the request take effect.
    #[must_use]
    pub fn after_effect(mut self) -> Self {
        self.effect = true;
        self
    }

    /// Returns whether the request is passed to its handler.
    pub(super) fn takes_effect(&self) -> bool {
        self.effect || self.status.is_none()
    }
}

impl fmt::Display for ResponseOverride {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.status {
            Some(status) => write!(f, "{status}")?,
            None => write!(f, "original status")?,
        }
        if let Some(code) = self.code {
            write!(f, "/{code}")?;
        }
        if !matches!(self.body, BodyShape::Original | BodyShape::Gateway) {
            write!(f, " {}", kebab_words(self.body))?;
        }
        match &self.retry_after {
            None => {}
            Some(RetryAfter::Seconds(seconds)) => write!(f, ", Retry-After {seconds}")?,
            Some(RetryAfter::Date(seconds)) => write!(f, ", Retry-After in {seconds} s as a date")?,
            Some(RetryAfter::Text(text)) => write!(f, ", Retry-After {text:?}")?,
        }
        for (name, value) in &self.headers {
            write!(f, ", {name}: {value}")?;
        }
        if self.effect { f.write_str(", after the effect") } else { Ok(()) }
    }
}

/// The shape of a response body.
///
/// [`Original`](Self::Original) and the shapes from [`TrailingComma`](Self::TrailingComma) on are derived from the
/// original body, or from an error in the gateway's format if [`status`](ResponseOverride::status) is set. The other
/// shapes replace the body.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[non_exhaustive]
pub enum BodyShape {
    /// The original body, unchanged.
    #[default]
    Original,
    /// An error in the format of Orange's gateway: `code` (a number), `message` and `description`.
    Gateway,
    /// An error in the format of the interop group: `code` (a string), `reason`, `message` and `status`.
    Interop,
    /// An error in the format of OAuth 2.0: `error` and `error_description`.
    Oauth,
    /// An HTML page, as proxies send it.
    Html,
    /// Plain text.
    Text,
    /// No body.
    Empty,
    /// `null`.
    Null,
    /// `{}`.
    Object,
    /// `[]`.
    Array,
    /// An object with a text of 10 MiB.
    Huge,
    /// 100,000 nested arrays.
    Deep,
    /// 100 MiB of spaces, compressed with gzip.
    GzipBomb,
    /// An error whose description contains the credentials in the headers of the request and, if the request has no
    /// effect, its body.
    Echo,
    /// A trailing comma.
    TrailingComma,
    /// The first half only.
    Half,
    /// Additional fields with the values `NaN` and `-Infinity`.
    NotANumber,
    /// The first field twice, first with the value `null`.
    DuplicateKeys,
    /// An additional field that is not valid UTF-8.
    InvalidUtf8,
    /// An additional field in Latin-1, which is the declared charset of the body.
    Latin1,
    /// Declared as HTML.
    WrongType,
    /// Compressed with gzip.
    Gzip,
    /// Compressed with gzip and truncated.
    BrokenGzip,
    /// Declared as gzip, but not compressed.
    WrongEncoding,
    /// The first element instead of the list; any other body inside an array.
    Rewrapped,
}

/// A value of `Retry-After`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum RetryAfter {
    /// A number of seconds.
    Seconds(u64),
    /// A date, as a number of seconds from now; negative for a date in the past.
    Date(i64),
    /// Any text.
    Text(String),
}
