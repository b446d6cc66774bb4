//! The one error type of the SDK.
//!
//! An [`Error`] is opaque and cheap to clone. It is asked with predicates (`is_not_found()`,
//! `is_throttled()`, …) and getters (`status()`, `code()`, `request_id()`, …), never matched. Its
//! `Display` is one line that says what was attempted, what went wrong and where; the cause is in
//! [`source()`](std::error::Error::source).

use std::borrow::Cow;
use std::error::Error as StdError;
use std::fmt;
use std::sync::Arc;

/// A result with [`Error`].
pub type Result<T, E = Error> = std::result::Result<T, E>;

/// What kind of failure an [`Error`] is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ErrorKind {
    /// The client was built with a setting that cannot work. Nothing was sent.
    Configuration,
    /// The request breaks a rule that is known here. Nothing was sent.
    InvalidRequest,
    /// No access token could be had.
    Token,
    /// No connection to the server.
    Connect,
    /// A time limit passed.
    Timeout,
    /// The connection or a body broke.
    Transport,
    /// The server answered with a status that is not a success.
    Status,
    /// The answer could not be understood.
    Decode,
}

/// Any failure of a call. See the [module](self).
#[derive(Clone)]
pub struct Error(Arc<Inner>);

struct Inner {
    kind: ErrorKind,
    message: Cow<'static, str>,
    field: Option<Cow<'static, str>>,
    source: Option<Arc<dyn StdError + Send + Sync>>,
}

impl Error {
    /// A setting of the client that cannot work: `setting` is its name, `rule` what it must be.
    pub fn configuration(setting: impl Into<Cow<'static, str>>, rule: impl Into<Cow<'static, str>>) -> Self {
        Self(Arc::new(Inner {
            kind: ErrorKind::Configuration,
            message: rule.into(),
            field: Some(setting.into()),
            source: None,
        }))
    }

    /// A request that breaks a rule: `field` is the member, parameter or header, `rule` what it must be.
    pub fn invalid(field: impl Into<Cow<'static, str>>, rule: impl Into<Cow<'static, str>>) -> Self {
        Self(Arc::new(Inner {
            kind: ErrorKind::InvalidRequest,
            message: rule.into(),
            field: Some(field.into()),
            source: None,
        }))
    }

    /// What kind of failure this is.
    pub fn kind(&self) -> ErrorKind {
        self.0.kind
    }
}

impl fmt::Debug for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Error").field("kind", &self.0.kind).field("message", &self.0.message).finish()
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.0.field {
            Some(field) => write!(f, "{field}: {}", self.0.message),
            None => f.write_str(&self.0.message),
        }
    }
}

impl StdError for Error {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        self.0.source.as_ref().map(|source| source.as_ref() as _)
    }
}
