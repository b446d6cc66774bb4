//! The error type of the SDK.
//!
//! An [`Error`] is opaque and cheap to clone. Inspect it with predicates such as [`Error::is_not_found`] and getters
//! such as [`Error::status`]. The cause is in [`source()`](std::error::Error::source).
//!
//! ```
//! use orange_core::{Error, ErrorKind};
//!
//! let error = Error::invalid("code_oi", "four characters, A-Z and 0-9");
//! assert_eq!(error.kind(), ErrorKind::InvalidRequest);
//! assert_eq!(error.to_string(), "code_oi: four characters, A-Z and 0-9");
//! ```
//!
//! # Message
//!
//! `Display` is one line without secrets. An unknown detail is left out:
//!
//! ```text
//! patchTicket: PATCH https://api.orange.com/anomalie-adresse/8: 412 Precondition Failed: version 3 is outdated (request id 7f1c, 3 attempts in 4.2 s)
//! operation    method and URL                                   status, code and texts of the server            details
//! ```
//!
//! - A URL has path and query, without user name and password, and is truncated after 400 characters. Values of
//!   secrets, and the whole query of a link to another origin, are not shown.
//! - An elapsed time of less than one second is not shown.
//! - If the client delays further requests, the details end with the delay. If the outcome is unknown, the line ends
//!   with `outcome unknown: the request may have taken effect`.
//!
//! `docs/errors.md` in the repository lists the messages with cause and remedy.
//!
//! # Secrets
//!
//! Credentials, keys, tokens and sensitive headers are replaced by `[redacted]` wherever a server quotes them, whole or
//! truncated, and so are values with names such as `access_token`. A secret of fewer than 8 bytes, or fewer than 4
//! if it has a digit, could be a word of any message. It is replaced only after such a name. The values of Orange's
//! portal are longer.
//!
//! # Classification
//!
//! The status of a response is classified before its code, because Orange uses one code under several statuses.
//! [`OrangeCode`] has the table.
//!
//! # Failures of the token request
//!
//! An operation can fail in its own request or in the token request before it. The status of the token endpoint does
//! not describe the resource, so predicates about the resource consider the response of the operation only.
//! Predicates about the network and the load of a server consider both. [`Error::token_failure`] returns the failure
//! of the token request, which has the same predicates.
#![doc = include_str!("predicates.md")]

mod body;
mod body_as;
mod challenge;
mod classify;
mod code;
mod constructors;
mod context;
mod conversions;
mod getters;
mod history;
mod lenient_json;
mod message;
mod redact;
mod request;
mod response;
mod retry_after;
mod secret_patterns;
mod shared;
mod success_body;
mod transport;

pub use self::body::ErrorBody;
pub use self::code::{Code, OrangeCode};
pub(crate) use self::history::{CallHistory, ResponseEffect};
#[cfg(feature = "test-util")]
pub(crate) use self::redact::scrub_secrets;
pub(crate) use self::redact::{redact, scrub, truncate_for_display};
use self::request::RequestSummary;
pub(crate) use self::request::{RequestTarget, is_secret_parameter};
pub(crate) use self::retry_after::retry_after;
#[cfg(feature = "test-util")]
pub(crate) use self::secret_patterns::is_secret_name;
pub(crate) use self::shared::SharedError;
pub use self::transport::{TransportError, TransportErrorKind};

use std::borrow::Cow;
use std::error::Error as StdError;
use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use http::{HeaderMap, StatusCode};

use crate::metadata::OperationInfo;

/// Result of the SDK's functions.
pub type Result<T, E = Error> = std::result::Result<T, E>;

/// Kind of an [`Error`].
///
/// The predicates of [`Error`] answer most questions. The kind is for metrics and logs:
///
/// ```
/// use orange_core::{Error, ErrorKind};
///
/// fn label(error: &Error) -> &'static str {
///     match error.kind() {
///         ErrorKind::Configuration | ErrorKind::InvalidRequest => "invalid",
///         ErrorKind::Connect | ErrorKind::Timeout | ErrorKind::Transport => "network",
///         _ => "other",
///     }
/// }
///
/// assert_eq!(label(&Error::invalid("code_oi", "four characters")), "invalid");
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ErrorKind {
    /// A setting of the client is invalid. Nothing was sent.
    Configuration,
    /// The request violates a rule that the client checks. It was not sent.
    InvalidRequest,
    /// No access token is available.
    Token,
    /// No connection to the server could be established.
    Connect,
    /// A time limit passed.
    Timeout,
    /// The connection or a body was cut off.
    Transport,
    /// The server returned an error status, or an error body with a success status.
    Status,
    /// The response could not be decoded.
    Decode,
    /// A file could not be read or written, or failed a check.
    File,
    /// The [rate limiter](crate::throttle) or the [circuit breaker](crate::breaker) of the client rejected the call.
    /// Nothing was sent.
    RejectedLocally,
    /// A store outside of the process, such as Redis, could not be reached or refused a command.
    Store,
    /// A [wait](crate::wait) cannot succeed, because the state of the resource is final.
    FinalState,
}

/// An error of the SDK. See the [module](self).
///
/// ```
/// use orange_core::Error;
///
/// fn report(error: &Error) -> String {
///     if error.outcome_unknown() {
///         return format!("check before repeating: {error}");
///     }
///     match error.retry_after() {
///         Some(delay) => format!("again in {} s: {error}", delay.as_secs()),
///         None if error.is_not_found() => "does not exist".to_owned(),
///         None => format!(
///             "{:?} {:?}, code {:?}, request id {:?}, {} attempts, first failure {:?}",
///             error.kind(),
///             error.status(),
///             error.code(),
///             error.request_id(),
///             error.attempts(),
///             error.previous_errors().first(),
///         ),
///     }
/// }
/// ```
#[derive(Clone)]
pub struct Error(Arc<Inner>);

#[derive(Clone)]
struct Inner {
    kind: ErrorKind,
    message: Cow<'static, str>,
    /// Setting, parameter, header or field that violates a rule, or path of a downloaded file.
    field: Option<Cow<'static, str>>,
    operation: Option<&'static OperationInfo>,
    /// Shared by the errors of all elements of a page.
    request: Option<Arc<RequestSummary>>,
    /// Time from the start of the call to its failure.
    elapsed: Option<Duration>,
    /// Shared by the errors of all elements of a page.
    response: Option<Arc<ResponseDetails>>,
    /// JSON path at which decoding failed.
    json_path: Option<Box<str>>,
    attempts: u32,
    /// Failures that were followed by another attempt.
    previous: Vec<Error>,
    /// Whether a request may have been executed.
    outcome_unknown: bool,
    /// Time for which the client itself sends no further request.
    backoff: Option<Duration>,
    /// Whether the server certainly did not process the request.
    never_sent: bool,
    /// Whether the same request may succeed soon, if kind and status do not decide it.
    retryable: Option<bool>,
    /// Whether an empty list was received instead of one element.
    is_empty_list: bool,
    /// Whether a page contained an item that fails a filter of the request.
    filter_ignored: bool,
    source: Option<Arc<dyn StdError + Send + Sync>>,
}

/// Details of a response that is an error or could not be decoded.
#[derive(Clone, Default)]
struct ResponseDetails {
    status: StatusCode,
    headers: HeaderMap,
    code: Option<Code>,
    /// The `error` code of an OAuth error body, such as `invalid_client`.
    oauth_error: Option<Box<str>>,
    message: Option<Box<str>>,
    description: Option<Box<str>>,
    reference: Option<Box<str>>,
    extension_status: Option<Box<str>>,
    retry_after: Option<Duration>,
    body: Box<str>,
    body_length: usize,
}

impl Error {
    /// Creates an error without details, for kinds that have no constructor of their own.
    pub(crate) fn new(kind: ErrorKind, message: impl Into<Cow<'static, str>>) -> Self {
        Self(Arc::new(Inner {
            kind,
            message: message.into(),
            field: None,
            operation: None,
            request: None,
            elapsed: None,
            response: None,
            json_path: None,
            attempts: 0,
            previous: Vec::new(),
            outcome_unknown: false,
            backoff: None,
            never_sent: matches!(
                kind,
                ErrorKind::Configuration | ErrorKind::InvalidRequest | ErrorKind::RejectedLocally
            ),
            retryable: None,
            is_empty_list: false,
            filter_ignored: false,
            source: None,
        }))
    }

    fn with(mut self, change: impl FnOnce(&mut Inner)) -> Self {
        change(Arc::make_mut(&mut self.0));
        self
    }

    /// Creates an error for a setting that violates a rule, such as `must be longer than zero`.
    pub fn configuration(setting: impl Into<Cow<'static, str>>, rule: impl Into<Cow<'static, str>>) -> Self {
        Self::new(ErrorKind::Configuration, rule).with(|inner| inner.field = Some(setting.into()))
    }

    /// Creates an error for a field, parameter or header that violates a rule, such as `must be at most 100`.
    pub fn invalid(field: impl Into<Cow<'static, str>>, rule: impl Into<Cow<'static, str>>) -> Self {
        Self::new(ErrorKind::InvalidRequest, rule).with(|inner| inner.field = Some(field.into()))
    }

    /// Creates an error for a missing access token. [`token_failure`](Self::token_failure) returns `cause`, the
    /// failure of the token request.
    ///
    /// The error has no status, code or body of its own, because the operation received no response. See the
    /// [table](self#failures-of-the-token-request).
    ///
    /// ```
    /// use http::{HeaderMap, StatusCode};
    /// use orange_core::Error;
    /// use orange_core::time::SystemClock;
    ///
    /// let page = b"<html>Not Found</html>";
    /// let cause = Error::from_response(StatusCode::NOT_FOUND, &HeaderMap::new(), page, &SystemClock);
    /// let error = Error::token("no access token", Some(cause));
    /// assert!(!error.is_not_found() && error.status().is_none());
    /// assert!(error.token_failure().is_some_and(Error::is_not_found));
    /// ```
    pub fn token(message: impl Into<Cow<'static, str>>, cause: Option<Error>) -> Self {
        Self::new(ErrorKind::Token, message).with(|inner| {
            inner.never_sent = true;
            inner.source = cause.map(|cause| Arc::new(cause) as _);
        })
    }

    /// Creates an error for a store outside of the process that could not be reached or refused a command. `source` is
    /// the error of its client.
    ///
    /// ```
    /// use orange_core::{Error, ErrorKind};
    ///
    /// let refused = std::io::Error::from(std::io::ErrorKind::ConnectionRefused);
    /// let error = Error::store("Redis at localhost:6379: connection refused", refused);
    /// assert_eq!(error.kind(), ErrorKind::Store);
    /// ```
    pub fn store(
        message: impl Into<Cow<'static, str>>,
        source: impl Into<Box<dyn StdError + Send + Sync>>,
    ) -> Self {
        Self::new(ErrorKind::Store, message).with(|inner| inner.source = Some(Arc::from(source.into())))
    }

    /// Creates an error for work that took longer than `limit`, such as an `attempt` or a `token request`.
    ///
    /// ```
    /// use std::time::Duration;
    /// use orange_core::Error;
    ///
    /// let error = Error::timeout("attempt", Duration::from_secs(30));
    /// assert_eq!(error.to_string(), "the attempt took longer than 30s");
    /// ```
    pub fn timeout(work: &'static str, limit: Duration) -> Self {
        Self::new(ErrorKind::Timeout, format!("the {work} took longer than {limit:?}"))
    }

    /// Creates an error from a failure of the transport.
    pub fn from_transport(error: TransportError) -> Self {
        let kind = match error.kind() {
            TransportErrorKind::Connect => ErrorKind::Connect,
            TransportErrorKind::Timeout => ErrorKind::Timeout,
            TransportErrorKind::Request => ErrorKind::InvalidRequest,
            TransportErrorKind::Protocol | TransportErrorKind::Body | TransportErrorKind::NotProcessed => {
                ErrorKind::Transport
            }
        };
        let (never_sent, permanent) = (error.never_sent(), error.is_permanent());
        Self::new(kind, error.to_string()).with(|inner| {
            inner.never_sent = never_sent;
            inner.retryable = permanent.then_some(false);
            inner.source = Some(Arc::new(error));
        })
    }
}

impl fmt::Debug for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut debug = f.debug_struct("Error");
        debug.field("kind", &self.kind()).field("message", &self.to_string());
        if let Some(status) = self.status() {
            debug.field("status", &status.as_u16());
        }
        if let Some(code) = self.code() {
            debug.field("code", code);
        }
        if let Some(request_id) = self.short_request_id() {
            debug.field("request_id", &request_id);
        }
        if let Some(body) = self.body() {
            debug.field("body", &body);
        }
        if let Some(source) = &self.0.source {
            debug.field("source", &source.to_string());
        }
        debug.finish_non_exhaustive()
    }
}

impl StdError for Error {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        self.0.source.as_ref().map(|source| source.as_ref() as _)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn assert_send_sync<T: Send + Sync + Clone + 'static>() {}

    #[test]
    fn an_error_has_the_size_of_a_pointer() {
        assert_send_sync::<Error>();
        assert_eq!(size_of::<Error>(), size_of::<usize>());
    }

    #[test]
    fn a_request_with_an_invalid_setting_or_parameter_is_never_sent() {
        assert!(Error::invalid("limit", "at most 100").never_sent());
        assert!(Error::configuration("base_url", "https").never_sent());
        assert!(!Error::timeout("attempt", Duration::from_secs(30)).never_sent());
    }
}
