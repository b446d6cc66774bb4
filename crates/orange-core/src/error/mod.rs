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
//! `Display` is one line. Parts that are unknown are left out, and secrets are removed:
//!
//! ```text
//! patchTicket: PATCH https://api.orange.com/anomalie-adresse/8: 412 Precondition Failed: version 3 is outdated (request id 7f1c, 3 attempts in 4.2 s)
//! operation    method and URL                                   status, code and texts of the server            details
//! ```
//!
//! - A URL has path and query, without user name and password, and is cut after 400 characters. Values of secrets, and
//!   the whole query of a link to another origin, are not shown.
//! - The elapsed time is shown from one second.
//! - The end says whether the outcome is unknown, and when the client sends the next request.
//!
//! `docs/errors.md` in the repository lists the messages with cause and remedy.
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
mod conversions;
mod getters;
mod history;
mod lenient_json;
mod message;
mod redact;
mod request;
mod response;
mod retry_after;
mod success_body;
mod transport;
mod wait;

pub use self::body::ErrorBody;
pub use self::code::{Code, OrangeCode};
pub(crate) use self::history::{CallHistory, ResponseEffect};
pub(crate) use self::redact::{redact, scrub};
use self::redact::{scrub_exact, scrub_headers, scrub_shortened};
use self::request::RequestSummary;
pub(crate) use self::request::RequestTarget;
pub(crate) use self::retry_after::retry_after;
pub use self::transport::{TransportError, TransportErrorKind};

use std::borrow::Cow;
use std::error::Error as StdError;
use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use http::{HeaderMap, StatusCode};
use orange_model::ELLIPSIS;

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
///         ErrorKind::Configuration | ErrorKind::InvalidRequest => "rejected by the client",
///         ErrorKind::Connect | ErrorKind::Timeout | ErrorKind::Transport => "network",
///         _ => "other",
///     }
/// }
///
/// assert_eq!(label(&Error::invalid("code_oi", "four characters")), "rejected by the client");
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
    /// The [throttle](crate::throttle) or the [breaker](crate::breaker) of the client rejected the call. Nothing was
    /// sent.
    RejectedLocally,
    /// A [wait](crate::wait) cannot succeed, because the state of the resource is final.
    FinalState,
}

/// Failure of a call. See the [module](self).
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
    /// From the start of the call to its failure.
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
    /// Backoff imposed by the client itself.
    wait: Option<Duration>,
    /// Whether the server certainly did not process the request: it was not sent, or the server said so.
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
    fn new(kind: ErrorKind, message: impl Into<Cow<'static, str>>) -> Self {
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
            wait: None,
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

    /// Creates an error for an invalid setting of the client. `setting` is its name, `rule` the rule it violates.
    pub fn configuration(setting: impl Into<Cow<'static, str>>, rule: impl Into<Cow<'static, str>>) -> Self {
        Self::new(ErrorKind::Configuration, rule).with(|inner| inner.field = Some(setting.into()))
    }

    /// Names the violating value, shortened and with control characters escaped. It must not be a secret.
    pub(crate) fn found(self, value: &str) -> Self {
        let shown = short(value).escape_debug().to_string();
        self.with(|inner| inner.message = format!("{}, not `{shown}`", inner.message).into())
    }

    /// Names the type whose method is the setting, unless an environment variable is the setting.
    pub(crate) fn of_builder(self, builder: &str) -> Self {
        let is_method = |name: &str| name.starts_with(|c: char| c.is_ascii_lowercase());
        match &self.0.field {
            Some(name) if self.0.kind == ErrorKind::Configuration && is_method(name) => {
                let name = format!("{builder}::{name}");
                self.with(|inner| inner.field = Some(name.into()))
            }
            _ => self,
        }
    }

    /// Creates an error for an invalid request. `field` is the field, parameter or header, `rule` the rule it
    /// violates.
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

    /// Converts the failure of a token request into the error of the operation that needs the token.
    pub(crate) fn into_token_error(self) -> Self {
        match self.kind() {
            ErrorKind::Token => self,
            _ => Self::token(format!("no access token: {}", self.failure()), Some(self)),
        }
    }

    /// Creates an error for a token request that the client's own rate limit forbids for `wait`.
    pub(crate) fn token_budget_spent(wait: Duration) -> Self {
        let message =
            "no access token: the limit of token requests per minute is reached (`token_calls_per_minute`)";
        Self::token(message, None).wait(wait).retryable(true)
    }

    /// Creates an error for a call that the client rejects for `wait`.
    pub(crate) fn rejected_locally(message: String, wait: Duration) -> Self {
        Self::new(ErrorKind::RejectedLocally, message).wait(wait)
    }

    /// Sets the backoff imposed by the client.
    pub(crate) fn wait(self, wait: Duration) -> Self {
        self.with(|inner| inner.wait = Some(wait))
    }

    /// Sets whether the same request may succeed soon.
    pub(crate) fn retryable(self, retryable: bool) -> Self {
        self.with(|inner| inner.retryable = Some(retryable))
    }

    /// Creates an error for a time limit that passed. `what` names it: `attempt`, `operation`, `token request`.
    pub fn timeout(what: &'static str, after: Duration) -> Self {
        Self::new(ErrorKind::Timeout, format!("the {what} took longer than {after:?}"))
    }

    /// Creates an error for work whose task or runtime ended.
    pub(crate) fn cancelled(why: &'static str) -> Self {
        Self::new(ErrorKind::Transport, why)
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

    /// Creates an error for an incomplete body.
    pub(crate) fn cut_off(message: String) -> Self {
        Self::new(ErrorKind::Transport, message)
    }

    /// Creates an error for a list without a usable total.
    pub(crate) fn no_total(message: &'static str) -> Self {
        Self::new(ErrorKind::Decode, message)
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

    /// Creates an error for keyed pagination that cannot find its position again.
    pub(crate) fn position_lost(message: String) -> Self {
        Self::new(ErrorKind::Decode, message)
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

    /// Creates an error from a failure of the transport that sent `request`.
    pub(crate) fn from_sending(error: TransportError, request: &RequestTarget) -> Self {
        let summary = request.summary();
        let text = match (error.kind(), &summary.host, summary.port) {
            (TransportErrorKind::Connect, Some(host), Some(port)) => {
                Some(format!("could not connect to {host}:{port}: {}", error.reason()))
            }
            _ => None,
        };
        Self::from_transport(error).with(|inner| {
            inner.message = text.map_or_else(|| std::mem::take(&mut inner.message), Into::into);
            inner.request = Some(Arc::new(summary));
        })
    }

    /// Creates an error for a success response that cannot be decoded; [`at`](Self::at) sets message and JSON path.
    pub(crate) fn decode(status: StatusCode, headers: &HeaderMap, body: &[u8], secrets: &[&str]) -> Self {
        let details = ResponseDetails {
            status,
            headers: scrub_headers(headers.clone(), secrets),
            body: redact(body, secrets).into(),
            body_length: body.len(),
            ..ResponseDetails::default()
        };
        Self::new(ErrorKind::Decode, "").with(|inner| inner.response = Some(Arc::new(details)))
    }

    /// Names the file that was not written, received completely or accepted.
    pub(crate) fn for_file(self, path: &std::path::Path) -> Self {
        match (self.0.kind, &self.0.field) {
            (ErrorKind::File | ErrorKind::Transport, None) => {
                self.with(|inner| inner.field = Some(path.display().to_string().into()))
            }
            _ => self,
        }
    }

    /// Marks the request as not sent.
    pub(crate) fn before_sending(self) -> Self {
        self.with(|inner| inner.never_sent = true)
    }

    /// Sets message and JSON path. Both may quote the response, so secrets are removed from them.
    pub(crate) fn at(self, message: &str, json_path: &str, secrets: &[&str]) -> Self {
        let clean = |text: &str| scrub_shortened(text, secrets);
        self.with(|inner| {
            inner.message = clean(message).into();
            inner.json_path = (!matches!(json_path, "" | ".")).then(|| clean(json_path).into());
        })
    }

    /// Marks the error as an empty list instead of one element.
    pub(crate) fn for_empty_list(self) -> Self {
        self.with(|inner| inner.is_empty_list = true)
    }

    /// Marks the error as a filter that the server did not apply.
    pub(crate) fn for_ignored_filter(self) -> Self {
        self.with(|inner| inner.filter_ignored = true)
    }

    /// Sets the operation, unless it is already set.
    #[must_use]
    pub fn for_operation(self, operation: &'static OperationInfo) -> Self {
        if self.0.operation.is_some() { self } else { self.with(|inner| inner.operation = Some(operation)) }
    }

    /// Sets the request, unless it is already set.
    pub(crate) fn for_request(self, request: &RequestTarget) -> Self {
        match self.0.request {
            Some(_) => self,
            None => self.with(|inner| inner.request = Some(Arc::new(request.summary()))),
        }
    }

    /// Sets the time from the start of the call to its failure.
    pub(crate) fn after(self, elapsed: Duration) -> Self {
        self.with(|inner| inner.elapsed = Some(elapsed))
    }

    /// Adds the attempts that led to the response. After a success response, a request with side effects may have
    /// been executed.
    pub(crate) fn with_history(self, history: &CallHistory) -> Self {
        let outcome_unknown = self.0.outcome_unknown || history.response == ResponseEffect::Changed;
        let mut error = self.after_attempts(history.attempts, history.previous.clone(), outcome_unknown);
        if let Some(request) = &history.request {
            error = error.for_request(request);
        }
        if let Some(elapsed) = history.elapsed {
            error = error.after(elapsed);
        }
        if history.response == ResponseEffect::None {
            return error;
        }
        error.with(|inner| inner.never_sent = false)
    }

    /// Sets the number of attempts and the `previous` failures.
    pub(crate) fn after_attempts(self, attempts: u32, previous: Vec<Error>, outcome_unknown: bool) -> Self {
        self.with(|inner| {
            inner.attempts = attempts;
            inner.never_sent &= previous.iter().all(Error::never_sent);
            inner.previous = previous;
            inner.outcome_unknown = outcome_unknown;
        })
    }

    /// Adds what the operation was waiting for when its time limit passed.
    pub(crate) fn while_waiting_for(self, what: &str) -> Self {
        self.with(|inner| inner.message = format!("{}, waiting for {what}", inner.message).into())
    }

    /// Removes the given secrets from every text of this error.
    pub(crate) fn without_secrets(self, secrets: &[&str]) -> Self {
        self.with(|inner| {
            // Patterns that look like secrets were already removed from quoted text.
            inner.message = scrub_exact(&inner.message, secrets).into_owned().into();
            if let Some(request) = &mut inner.request
                && let Cow::Owned(url) = scrub_exact(&request.url, secrets)
            {
                Arc::make_mut(request).url = url.into();
            }
            if let Some(response) = &mut inner.response {
                let response = Arc::make_mut(response);
                response.scrub(secrets);
                // Summarised again, because the old summary may contain a truncated secret.
                if inner.kind == ErrorKind::Status {
                    inner.message = response.summary().into();
                }
            }
            let Some(source) = &inner.source else { return };
            if let Some(cause) = source.downcast_ref::<Self>() {
                inner.source = Some(Arc::new(cause.clone().without_secrets(secrets)));
            } else if let Some(cause) = source.downcast_ref::<TransportError>() {
                // If any cause quotes a secret, only the text of the error is preserved.
                let (mut all, mut next) = (String::new(), Some(cause as &(dyn StdError + 'static)));
                while let Some(cause) = next {
                    all.push_str(&format!("{cause} {cause:?} "));
                    next = cause.source();
                }
                if matches!(scrub_exact(&all, secrets), Cow::Owned(_)) {
                    let text = scrub_exact(&cause.to_string(), secrets).into_owned();
                    inner.source =
                        Some(Arc::new(TransportError::new(cause.kind(), cause.never_sent(), text)));
                }
            }
        })
    }

    /// The request id, shortened.
    pub(crate) fn short_request_id(&self) -> Option<Cow<'_, str>> {
        self.request_id().map(short)
    }
}

/// The first 100 characters of a header value.
pub(crate) fn short(text: &str) -> Cow<'_, str> {
    match text.char_indices().nth(100) {
        Some((end, _)) => Cow::Owned(format!("{}{ELLIPSIS}", text.get(..end).unwrap_or_default())),
        None => Cow::Borrowed(text),
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
    fn an_error_is_send_sync_and_one_pointer_large() {
        assert_send_sync::<Error>();
        assert_eq!(size_of::<Error>(), size_of::<usize>());
    }

    #[test]
    fn an_error_before_sending_is_never_sent() {
        assert!(Error::invalid("limit", "at most 100").never_sent());
        assert!(Error::configuration("base_url", "https").never_sent());
        assert!(!Error::timeout("attempt", Duration::from_secs(30)).never_sent());
    }
}
