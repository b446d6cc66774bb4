//! The seam to the wire.
//!
//! A [`Transport`] takes a complete [`http::Request`] and gives back the head of the answer with a
//! body that streams. It does not retry, follow redirects, add credentials or know an API: all that
//! happens above it, in one place. Implementations here: [`ReqwestTransport`] (feature `reqwest`).
//! The sandbox implements it with no socket at all.

mod body;
#[cfg(feature = "reqwest")]
mod reqwest;

pub use self::body::Body;
#[cfg(feature = "reqwest")]
pub use self::reqwest::{ReqwestTransport, ReqwestTransportBuilder};

use std::error::Error as StdError;
use std::fmt;

/// Sends one request and returns the head of its answer.
///
/// ```
/// use orange_core::transport::{Body, Transport, TransportError};
///
/// /// Answers 204 to everything.
/// #[derive(Debug)]
/// struct Nothing;
///
/// #[async_trait::async_trait]
/// impl Transport for Nothing {
///     async fn send(&self, _: http::Request<Body>) -> Result<http::Response<Body>, TransportError> {
///         let mut answer = http::Response::new(Body::empty());
///         *answer.status_mut() = http::StatusCode::NO_CONTENT;
///         Ok(answer)
///     }
/// }
/// ```
#[async_trait::async_trait]
pub trait Transport: Send + Sync + fmt::Debug + 'static {
    /// Sends `request`; the future ends when the head of the answer is there.
    ///
    /// # Errors
    /// A [`TransportError`] that says whether the request may have reached the server.
    async fn send(&self, request: http::Request<Body>) -> Result<http::Response<Body>, TransportError>;
}

/// What went wrong below HTTP.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TransportErrorKind {
    /// No connection: name resolution, refused, TLS handshake.
    Connect,
    /// The transport's own time limit passed.
    Timeout,
    /// The connection broke, or what came was not HTTP.
    Protocol,
    /// A body broke while it was read or sent.
    Body,
    /// The request could not be handed to the wire at all.
    Request,
}

/// A failure below HTTP, with the one fact that decides about repeating: whether the request
/// certainly never left.
pub struct TransportError {
    kind: TransportErrorKind,
    never_sent: bool,
    source: Box<dyn StdError + Send + Sync>,
}

impl TransportError {
    /// A failure of `kind`, with its cause.
    ///
    /// `never_sent` must be true only when no byte of the request can have reached the server.
    pub fn new(
        kind: TransportErrorKind,
        never_sent: bool,
        source: impl Into<Box<dyn StdError + Send + Sync>>,
    ) -> Self {
        Self { kind, never_sent, source: source.into() }
    }

    /// What went wrong.
    pub fn kind(&self) -> TransportErrorKind {
        self.kind
    }

    /// Whether the request certainly never left this machine.
    pub fn never_sent(&self) -> bool {
        self.never_sent
    }
}

impl fmt::Debug for TransportError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("TransportError")
            .field("kind", &self.kind)
            .field("never_sent", &self.never_sent)
            .field("source", &self.source.to_string())
            .finish()
    }
}

impl fmt::Display for TransportError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let what = match self.kind {
            TransportErrorKind::Connect => "could not connect",
            TransportErrorKind::Timeout => "the connection timed out",
            TransportErrorKind::Protocol => "the connection broke",
            TransportErrorKind::Body => "the body broke off",
            TransportErrorKind::Request => "the request could not be sent",
        };
        // The layers between say little ("error sending request"); the innermost says why.
        let mut why: &dyn StdError = self.source.as_ref();
        while let Some(cause) = why.source() {
            why = cause;
        }
        write!(f, "{what}: {why}")
    }
}

impl StdError for TransportError {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        Some(self.source.as_ref())
    }
}
