//! Failures below HTTP.

use std::error::Error as StdError;
use std::fmt;

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
    /// The server closed the stream or the connection and said that it did not process the request: HTTP/2
    /// `REFUSED_STREAM`, or `GOAWAY` with a lower stream id (RFC 9113, 8.7).
    NotProcessed,
}

/// A failure below HTTP, with the two facts that decide about repeating: whether the server certainly did not
/// process the request, and whether the same failure is to be expected again.
pub struct TransportError {
    kind: TransportErrorKind,
    never_sent: bool,
    permanent: bool,
    source: Box<dyn StdError + Send + Sync>,
}

impl TransportError {
    /// A failure of `kind`, with its cause.
    ///
    /// `never_sent` must be true only when no byte of the request can have reached the server, or when the server
    /// said that it did not process the request.
    pub fn new(
        kind: TransportErrorKind,
        never_sent: bool,
        source: impl Into<Box<dyn StdError + Send + Sync>>,
    ) -> Self {
        Self { kind, never_sent, permanent: false, source: source.into() }
    }

    /// The same failure, known to come again until somebody changes a setting: a certificate that is not trusted,
    /// a proxy that wants credentials. The client does not repeat it.
    #[must_use]
    pub fn permanent(mut self) -> Self {
        self.permanent = true;
        self
    }

    /// What went wrong.
    pub fn kind(&self) -> TransportErrorKind {
        self.kind
    }

    /// Whether the request certainly never left this machine, or the server said that it did not process it.
    pub fn never_sent(&self) -> bool {
        self.never_sent
    }

    /// Whether the same failure comes again until a setting is changed.
    pub fn is_permanent(&self) -> bool {
        self.permanent
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
        let what = match self.kind {
            TransportErrorKind::Connect => "could not connect",
            TransportErrorKind::Timeout => "the connection timed out",
            TransportErrorKind::Protocol => "the connection broke",
            TransportErrorKind::Body => "the body broke off",
            TransportErrorKind::Request => "the request could not be sent",
            TransportErrorKind::NotProcessed => "the server did not process the request",
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
