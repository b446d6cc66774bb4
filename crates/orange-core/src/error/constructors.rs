//! Constructors of errors that the client itself detects.

use std::borrow::Cow;
use std::sync::Arc;
use std::time::Duration;

use http::{HeaderMap, StatusCode};
use tokio::task::JoinError;

use super::request::RequestTarget;
use super::{Error, ErrorKind, ResponseDetails, TransportError, TransportErrorKind};

impl Error {
    /// Converts the failure of a token request into the error of the operation that needs the token.
    pub(crate) fn into_token_error(self) -> Self {
        match self.kind() {
            ErrorKind::Token => self,
            _ => Self::token(format!("no access token: {}", self.failure()), Some(self)),
        }
    }

    /// Creates an error for a token request that the rate limit of the client delays by `wait`.
    pub(crate) fn token_rate_limited(wait: Duration) -> Self {
        let message =
            "no access token: the limit of token requests per minute is reached (`token_calls_per_minute`)";
        Self::token(message, None).with_backoff(wait).with_retryable(true)
    }

    /// Creates an error for a call that the client refuses to send for `wait`.
    pub(crate) fn rejected_locally(message: String, wait: Duration) -> Self {
        Self::new(ErrorKind::RejectedLocally, message).with_backoff(wait)
    }

    /// Creates an error for work whose task or runtime ended.
    pub(crate) fn cancelled(reason: &'static str) -> Self {
        Self::new(ErrorKind::Transport, reason)
    }

    /// Creates an error for a task that ended without a result; `None` if the runtime dropped it.
    pub(crate) fn task_ended(error: Option<&JoinError>) -> Self {
        Self::cancelled(match error {
            Some(error) if error.is_panic() => "a background task panicked",
            _ => "the tokio runtime was shut down",
        })
    }

    /// Creates an error for a body that exceeds a limit.
    pub(crate) fn body_too_large(max: usize) -> Self {
        Self::new(ErrorKind::Decode, format!("the body is larger than {max} bytes"))
    }

    /// Creates an error for a file that cannot be read or written, or fails a check.
    pub(crate) fn file(message: impl Into<Cow<'static, str>>) -> Self {
        Self::new(ErrorKind::File, message)
    }

    /// Creates an error for a failed file operation; the I/O error is the source.
    pub(crate) fn file_io(message: String, error: std::io::Error) -> Self {
        Self::file(message).with(|inner| inner.source = Some(Arc::new(error)))
    }

    /// Creates an error for a page that repeats earlier elements.
    pub(crate) fn repeated_page(offset: u64) -> Self {
        Self::new(
            ErrorKind::Decode,
            format!(
                "the page at offset {offset} repeats elements of earlier pages: the server ignores `offset`, or the \
                 list grows while it is read (`keyed` follows a list that changes)"
            ),
        )
    }

    /// Creates an error for a page with fewer elements than the counts promise.
    pub(crate) fn truncated_page(offset: u64) -> Self {
        Self::new(
            ErrorKind::Decode,
            format!("the page at offset {offset} has fewer elements than the counts in its headers"),
        )
    }

    /// Creates an error from a failure of the transport that sent `request`.
    pub(crate) fn from_sending(error: TransportError, request: &RequestTarget) -> Self {
        let summary = request.summary();
        let message = match (error.kind(), &summary.host, summary.port) {
            (TransportErrorKind::Connect, Some(host), Some(port)) => {
                format!("could not connect to {host}:{port}: {}", error.innermost_cause())
            }
            _ => error.to_string(),
        };
        Self::from_transport(error).with(|inner| {
            inner.message = message.into();
            inner.request = Some(Arc::new(summary));
        })
    }

    /// Creates an error for a success response that cannot be decoded; [`at`](Self::at) sets message and JSON path.
    pub(crate) fn decode(status: StatusCode, headers: &HeaderMap, body: &[u8], secrets: &[&str]) -> Self {
        let details = ResponseDetails::new(status, headers, body, secrets);
        Self::new(ErrorKind::Decode, "").with(|inner| inner.response = Some(Arc::new(details)))
    }
}
