//! The one error type of the SDK.
//!
//! An [`Error`] is opaque and cheap to clone. It is asked with predicates ([`Error::is_not_found`],
//! [`Error::is_throttled`], …) and getters ([`Error::status`], [`Error::code`], …), never matched.
//! Its `Display` is one line that says what was attempted, what went wrong and where; the cause is in
//! [`source()`](std::error::Error::source).
//!
//! ```
//! use orange_core::{Error, ErrorKind};
//!
//! let error = Error::invalid("code_oi", "four characters, A-Z and 0-9");
//! assert_eq!(error.kind(), ErrorKind::InvalidRequest);
//! assert_eq!(error.to_string(), "code_oi: four characters, A-Z and 0-9");
//! ```
//!
//! Answers are classified by status first, then by code, because Orange uses one code under several
//! statuses; see [`OrangeCode`] for the table.
//!
//! # Where a predicate looks
//!
//! An operation can fail in two places: in its own request, or in the request for the access token it needs.
//! The status of the token endpoint says nothing about the resource, so predicates and getters about the resource
//! look at the response of the operation only. Predicates about the network and the load of a server look at both
//! places. The failure of a token request is in [`Error::token_failure`], and has the same predicates.
//!
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
mod redact;
mod response;
mod retry_after;
mod success_body;
mod transport;

pub use self::body::ErrorBody;
pub use self::code::{Code, OrangeCode};
pub(crate) use self::history::{CallHistory, ResponseEffect};
pub(crate) use self::redact::{redact, scrub};
use self::redact::{scrub_exact, scrub_headers, scrub_shortened};
pub(crate) use self::retry_after::retry_after;
pub use self::transport::{TransportError, TransportErrorKind};

use std::borrow::Cow;
use std::error::Error as StdError;
use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use http::{HeaderMap, StatusCode};
use orange_model::ELLIPSIS;

use crate::metadata::{OperationInfo, Provenance};

/// A result with [`Error`].
pub type Result<T, E = Error> = std::result::Result<T, E>;

/// What kind of failure an [`Error`] is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ErrorKind {
    /// The client was built with a setting that cannot work. Nothing was sent.
    Configuration,
    /// The request breaks a rule that is known here. It was not sent.
    InvalidRequest,
    /// No access token could be had.
    Token,
    /// No connection to the server.
    Connect,
    /// A time limit passed.
    Timeout,
    /// The connection or a body broke.
    Transport,
    /// The server answered with a status that is not a success, or with an error under a status that is.
    Status,
    /// The answer could not be understood.
    Decode,
    /// A file could not be written, or is not what it must be.
    File,
    /// The client holds back calls of this API: the [throttle](crate::throttle) or the
    /// [breaker](crate::breaker). Nothing was sent.
    RejectedLocally,
}

/// Any failure of a call. See the [module](self).
#[derive(Clone)]
pub struct Error(Arc<Inner>);

#[derive(Clone)]
struct Inner {
    kind: ErrorKind,
    message: Cow<'static, str>,
    /// The setting, parameter, header or member that breaks a rule.
    field: Option<Cow<'static, str>>,
    operation: Option<&'static OperationInfo>,
    /// Shared, because the elements of one page may each have an error about the same answer.
    answer: Option<Arc<ResponseDetails>>,
    /// Where in the JSON of the answer decoding failed.
    json_path: Option<Box<str>>,
    attempts: u32,
    /// The failures that were followed by another attempt.
    earlier: Vec<Error>,
    /// Whether one of the requests may have had its effect.
    open: bool,
    /// How long to wait, where we know it ourselves.
    wait: Option<Duration>,
    /// Whether the server certainly did not process the request: it never left, or the server said so.
    never_sent: bool,
    /// Whether the same request may succeed soon, where kind and status do not decide it.
    retryable: Option<bool>,
    /// Whether a successful answer said that there is nothing.
    nothing_there: bool,
    /// Whether a page held an item that fails a filter of the request.
    filter_ignored: bool,
    source: Option<Arc<dyn StdError + Send + Sync>>,
}

/// What is kept of an answer that was not understood or not a success.
#[derive(Clone, Default)]
struct ResponseDetails {
    status: StatusCode,
    headers: HeaderMap,
    code: Option<Code>,
    /// The word of an OAuth error body: `invalid_client`.
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
            answer: None,
            json_path: None,
            attempts: 0,
            earlier: Vec::new(),
            open: false,
            wait: None,
            never_sent: matches!(
                kind,
                ErrorKind::Configuration | ErrorKind::InvalidRequest | ErrorKind::RejectedLocally
            ),
            retryable: None,
            nothing_there: false,
            filter_ignored: false,
            source: None,
        }))
    }

    fn with(mut self, change: impl FnOnce(&mut Inner)) -> Self {
        change(Arc::make_mut(&mut self.0));
        self
    }

    /// A setting of the client that cannot work: `setting` is its name, `rule` what it must be.
    pub fn configuration(setting: impl Into<Cow<'static, str>>, rule: impl Into<Cow<'static, str>>) -> Self {
        Self::new(ErrorKind::Configuration, rule).with(|inner| inner.field = Some(setting.into()))
    }

    /// A request that breaks a rule: `field` is the member, parameter or header, `rule` what it must be.
    pub fn invalid(field: impl Into<Cow<'static, str>>, rule: impl Into<Cow<'static, str>>) -> Self {
        Self::new(ErrorKind::InvalidRequest, rule).with(|inner| inner.field = Some(field.into()))
    }

    /// No access token is available. `cause` is the failure of the token request, which
    /// [`token_failure`](Self::token_failure) returns.
    ///
    /// The error has no status, code or body of its own: the operation got no response. See the
    /// [table](self#where-a-predicate-looks).
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

    /// This failure of a token request, as the error of the operation that waits for the token.
    pub(crate) fn into_token_error(self) -> Self {
        match self.kind() {
            ErrorKind::Token => self,
            _ => Self::token(format!("no access token: {self}"), Some(self)),
        }
    }

    /// No token was asked for because a limit of our own is reached, which has room again after `wait`.
    pub(crate) fn token_budget_spent(wait: Duration) -> Self {
        let message = "the token endpoint has been asked as often as a minute allows";
        Self::token(message, None).wait(wait).retryable(true)
    }

    /// A call that is not sent now, and when it may be.
    pub(crate) fn rejected_locally(message: String, wait: Duration) -> Self {
        Self::new(ErrorKind::RejectedLocally, message).wait(wait)
    }

    /// The same failure, known to last for `wait`.
    pub(crate) fn wait(self, wait: Duration) -> Self {
        self.with(|inner| inner.wait = Some(wait))
    }

    /// The same failure, known to pass or not to pass by itself.
    pub(crate) fn retryable(self, retryable: bool) -> Self {
        self.with(|inner| inner.retryable = Some(retryable))
    }

    /// A time limit that passed: `what` names it (`attempt`, `operation`, `token request`).
    pub fn timeout(what: &'static str, after: Duration) -> Self {
        Self::new(ErrorKind::Timeout, format!("the {what} took longer than {after:?}"))
    }

    /// Work that was given up because its surroundings ended.
    pub(crate) fn cancelled(why: &'static str) -> Self {
        Self::new(ErrorKind::Transport, why)
    }

    /// A body that is larger than the caller wants to hold.
    pub(crate) fn body_too_large(max: usize) -> Self {
        Self::new(ErrorKind::Decode, format!("the body is larger than {max} bytes"))
    }

    /// A file that cannot be written or is not what it must be.
    pub(crate) fn file(message: impl Into<Cow<'static, str>>) -> Self {
        Self::new(ErrorKind::File, message)
    }

    /// A file that the system does not let read or write; its error is the source.
    pub(crate) fn file_io(message: String, error: std::io::Error) -> Self {
        Self::file(message).with(|inner| inner.source = Some(Arc::new(error)))
    }

    /// A body that ended before its end.
    pub(crate) fn cut_off(message: String) -> Self {
        Self::new(ErrorKind::Transport, message)
    }

    /// A list that does not say how long it is.
    pub(crate) fn no_total(message: &'static str) -> Self {
        Self::new(ErrorKind::Decode, message)
    }

    /// A page whose elements came before.
    pub(crate) fn repeated_page(offset: u64) -> Self {
        Self::new(
            ErrorKind::Decode,
            format!(
                "the page at offset {offset} repeats elements of earlier pages: the server ignores `offset`, or the \
                 list grows faster than it is read (`Items::keyed` follows a list that changes)"
            ),
        )
    }

    /// A page with fewer elements than the counts promise.
    pub(crate) fn truncated_page(offset: u64) -> Self {
        Self::new(
            ErrorKind::Decode,
            format!("the page at offset {offset} has fewer elements than the counts in the headers say"),
        )
    }

    /// Keyed pagination that cannot find its position in the list again.
    pub(crate) fn position_lost(message: String) -> Self {
        Self::new(ErrorKind::Decode, message)
    }

    /// A failure below HTTP.
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

    /// A successful answer that could not be understood; [`at`](Self::at) says what and where.
    pub(crate) fn decode(status: StatusCode, headers: &HeaderMap, body: &[u8], secrets: &[&str]) -> Self {
        let details = ResponseDetails {
            status,
            headers: scrub_headers(headers.clone(), secrets),
            body: redact(body, secrets).into(),
            body_length: body.len(),
            ..ResponseDetails::default()
        };
        Self::new(ErrorKind::Decode, "").with(|inner| inner.answer = Some(Arc::new(details)))
    }

    /// The same failure as what kept another request from being sent.
    pub(crate) fn before_sending(self) -> Self {
        self.with(|inner| inner.never_sent = true)
    }

    /// The same failure at this place of the same answer. Both texts may repeat what came, a value or the name of
    /// a member, and may have been cut.
    pub(crate) fn at(self, message: &str, json_path: &str, secrets: &[&str]) -> Self {
        let clean = |text: &str| scrub_shortened(text, secrets);
        self.with(|inner| {
            inner.message = clean(message).into();
            inner.json_path = (!matches!(json_path, "" | ".")).then(|| clean(json_path).into());
        })
    }

    /// The same failure, known to mean that what was asked for does not exist.
    pub(crate) fn because_nothing_is_there(self) -> Self {
        self.with(|inner| inner.nothing_there = true)
    }

    /// The same failure, known to mean that the server did not apply a filter.
    pub(crate) fn because_filter_was_ignored(self) -> Self {
        self.with(|inner| inner.filter_ignored = true)
    }

    /// The same failure, said to have happened in `operation`.
    #[must_use]
    pub fn for_operation(self, operation: &'static OperationInfo) -> Self {
        if self.0.operation.is_some() { self } else { self.with(|inner| inner.operation = Some(operation)) }
    }

    /// The same failure, with the requests made for it. After a successful response, a request that does not only
    /// read may have had its effect.
    pub(crate) fn with_history(self, history: &CallHistory) -> Self {
        let open = self.0.open || history.response == ResponseEffect::Changed;
        let error = self.after_attempts(history.attempts, history.earlier.clone(), open);
        if history.response == ResponseEffect::None {
            return error;
        }
        error.with(|inner| inner.never_sent = false)
    }

    /// The same failure, after so many attempts, of which the `earlier` ones failed too; `open` if one of
    /// them may have had its effect.
    pub(crate) fn after_attempts(self, attempts: u32, earlier: Vec<Error>, open: bool) -> Self {
        self.with(|inner| {
            inner.attempts = attempts;
            inner.never_sent &= earlier.iter().all(Error::never_sent);
            inner.earlier = earlier;
            inner.open = open;
        })
    }

    /// The same failure, of an operation that was waiting for something of this client when it ended.
    pub(crate) fn while_waiting_for(self, what: &str) -> Self {
        self.with(|inner| inner.message = format!("{}, waiting for {what}", inner.message).into())
    }

    /// Takes exact secrets out of every text of this error.
    pub(crate) fn without_secrets(self, secrets: &[&str]) -> Self {
        self.with(|inner| {
            // What is not of our own making in it has lost what looks like a secret before.
            inner.message = scrub_exact(&inner.message, secrets).into_owned().into();
            if let Some(answer) = &mut inner.answer {
                let answer = Arc::make_mut(answer);
                answer.scrub(secrets);
                // Put together anew: in it texts were cut, and half a secret is none of those looked for.
                if inner.kind == ErrorKind::Status {
                    inner.message = answer.summary().into();
                }
            }
            let Some(source) = &inner.source else { return };
            if let Some(cause) = source.downcast_ref::<Self>() {
                inner.source = Some(Arc::new(cause.clone().without_secrets(secrets)));
            } else if let Some(cause) = source.downcast_ref::<TransportError>() {
                // A transport that quotes the request: of its causes only the text is left.
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

    /// The request id as it is told: a server may send one of any length.
    pub(crate) fn short_request_id(&self) -> Option<Cow<'_, str>> {
        self.request_id().map(short)
    }
}

/// What is told of a header: at most its first 100 characters.
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

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(operation) = self.0.operation {
            write!(f, "{}: ", operation.id)?;
        }
        if let Some(field) = &self.0.field {
            write!(f, "{field}: ")?;
        }
        f.write_str(&self.0.message)?;
        if let Some(path) = &self.0.json_path {
            write!(f, " at `{path}`")?;
        }
        if let Some(request_id) = self.short_request_id() {
            write!(f, " [request id {request_id}]")?;
        }
        if self.0.attempts > 1 {
            write!(f, " (after {} attempts)", self.0.attempts)?;
        }
        if self.outcome_unknown() {
            f.write_str("; the request may have taken effect all the same")?;
        }
        if let Some(wait) = self.0.wait {
            let seconds = wait.as_secs().saturating_add(u64::from(wait.subsec_nanos() > 0));
            match self.0.kind {
                ErrorKind::Token => write!(f, "; the next token request is possible in {seconds} s")?,
                ErrorKind::RejectedLocally => write!(f, "; the next request is possible in {seconds} s")?,
                _ => {}
            }
        }
        match self.provenance().filter(|_| self.is_not_found()) {
            Some(Provenance::Inferred) => f.write_str(
                "; this path is inferred, not documented: override it, or run `cargo xtask spec fetch` \
                 and `cargo xtask codegen` on the file of your contract",
            ),
            Some(Provenance::Caller) => f.write_str(
                "; no specification names this path: hold it, and the base path of the API, against the \
                 document of your contract",
            ),
            _ => Ok(()),
        }
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
    fn an_error_travels_between_threads_and_is_one_word_large() {
        assert_send_sync::<Error>();
        assert_eq!(size_of::<Error>(), size_of::<usize>());
    }

    #[test]
    fn nothing_was_sent_when_the_request_was_refused_here() {
        assert!(Error::invalid("limit", "at most 100").never_sent());
        assert!(Error::configuration("base_url", "https").never_sent());
        assert!(!Error::timeout("attempt", Duration::from_secs(30)).never_sent());
    }
}
