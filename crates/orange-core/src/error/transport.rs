//! Failures of the HTTP transport.

use std::error::Error as StdError;
use std::fmt;

/// Kind of a [`TransportError`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TransportErrorKind {
    /// No connection: name resolution failed, connection refused, or TLS handshake failed.
    Connect,
    /// The time limit of the transport passed.
    Timeout,
    /// The connection was cut off, or the server did not speak HTTP.
    Protocol,
    /// A body was cut off while it was read or sent.
    Body,
    /// The transport could not send the request at all.
    Request,
    /// The server closed the stream or the connection and reported that it did not process the request: HTTP/2
    /// `REFUSED_STREAM`, or `GOAWAY` with a lower stream id (RFC 9113, section 8.7).
    NotProcessed,
}

/// Failure of the HTTP transport.
///
/// [`never_sent`](Self::never_sent) and [`is_permanent`](Self::is_permanent) decide whether the client repeats the
/// request.
pub struct TransportError {
    kind: TransportErrorKind,
    never_sent: bool,
    permanent: bool,
    source: Box<dyn StdError + Send + Sync>,
}

impl TransportError {
    /// Creates a failure with its cause.
    ///
    /// `never_sent` must be true only if no byte of the request can have reached the server, or the server reported
    /// that it did not process the request.
    pub fn new(
        kind: TransportErrorKind,
        never_sent: bool,
        source: impl Into<Box<dyn StdError + Send + Sync>>,
    ) -> Self {
        Self { kind, never_sent, permanent: false, source: source.into() }
    }

    /// Marks the failure as permanent: it recurs until a setting is changed, such as an untrusted certificate or a
    /// proxy that requires credentials. The client does not repeat the request.
    ///
    /// ```
    /// use orange_core::Error;
    /// use orange_core::transport::{TransportError, TransportErrorKind};
    ///
    /// let failure = || TransportError::new(TransportErrorKind::Connect, true, "unknown certificate authority");
    /// assert!(Error::from_transport(failure()).is_retryable());
    /// assert!(!Error::from_transport(failure().permanent()).is_retryable());
    /// ```
    #[must_use]
    pub fn permanent(mut self) -> Self {
        self.permanent = true;
        self
    }

    /// The kind of the failure.
    pub fn kind(&self) -> TransportErrorKind {
        self.kind
    }

    /// Whether the request was certainly not sent, or the server reported that it did not process it.
    pub fn never_sent(&self) -> bool {
        self.never_sent
    }

    /// Whether the failure recurs until a setting is changed.
    pub fn is_permanent(&self) -> bool {
        self.permanent
    }

    /// The innermost cause. The outer ones are generic, such as "error sending request".
    pub(crate) fn innermost_cause(&self) -> &dyn StdError {
        let mut cause: &dyn StdError = self.source.as_ref();
        while let Some(inner) = cause.source() {
            cause = inner;
        }
        cause
    }
}

impl fmt::Debug for TransportError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("TransportError")
            .field("kind", &self.kind)
            .field("never_sent", &self.never_sent)
            .field("permanent", &self.permanent)
            .field("source", &self.source.to_string())
            .finish()
    }
}

impl fmt::Display for TransportError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let failure = match self.kind {
            TransportErrorKind::Connect => "could not connect",
            TransportErrorKind::Timeout => "the connection timed out",
            TransportErrorKind::Protocol => "the connection broke",
            TransportErrorKind::Body => "the body broke off",
            TransportErrorKind::Request => "the request could not be sent",
            TransportErrorKind::NotProcessed => "the server did not process the request",
        };
        write!(f, "{failure}: {}", self.innermost_cause())
    }
}

impl StdError for TransportError {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        Some(self.source.as_ref())
    }
}
