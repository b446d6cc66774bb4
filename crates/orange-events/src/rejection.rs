//! Rejections of events and their responses.

use std::borrow::Cow;
use std::fmt;

use bytes::Bytes;
use http::header::{ALLOW, CONTENT_TYPE, RETRY_AFTER, WWW_AUTHENTICATE};
use http::{HeaderName, HeaderValue, Response, StatusCode};
use serde_json::json;

/// Category of a rejection. Each has one status.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RejectionKind {
    /// 400: the request is not a valid event.
    InvalidEvent,
    /// 401: the sender is unknown. *Inferred*: the interop group names 403 only.
    Unauthenticated,
    /// 403: the sender may not send this event.
    Forbidden,
    /// 404: the subject of the event, such as a ticket, is unknown.
    UnknownSubject,
    /// 405: the method is not POST. *Inferred.*
    MethodNotAllowed,
    /// 413: the body is larger than the limit. *Inferred.*
    TooLarge,
    /// 415: another media type, charset or content coding, or a batch. *Inferred.*
    UnsupportedMediaType,
    /// 500: handling failed.
    Failed,
    /// 501: events of this type are not supported.
    NotImplemented,
    /// 503: the same event is being handled. *Inferred.*
    InProgress,
}

impl RejectionKind {
    /// Status of the response.
    pub fn status(self) -> StatusCode {
        self.status_and_code().0
    }

    /// `code` of the error body. The interop group defines it as a string and publishes no values. This crate chose these.
    pub fn code(self) -> &'static str {
        self.status_and_code().1
    }

    fn status_and_code(self) -> (StatusCode, &'static str) {
        match self {
            Self::InvalidEvent => (StatusCode::BAD_REQUEST, "INVALID_EVENT"),
            Self::Unauthenticated => (StatusCode::UNAUTHORIZED, "UNAUTHENTICATED"),
            Self::Forbidden => (StatusCode::FORBIDDEN, "FORBIDDEN"),
            Self::UnknownSubject => (StatusCode::NOT_FOUND, "UNKNOWN_SUBJECT"),
            Self::MethodNotAllowed => (StatusCode::METHOD_NOT_ALLOWED, "METHOD_NOT_ALLOWED"),
            Self::TooLarge => (StatusCode::PAYLOAD_TOO_LARGE, "PAYLOAD_TOO_LARGE"),
            Self::UnsupportedMediaType => (StatusCode::UNSUPPORTED_MEDIA_TYPE, "UNSUPPORTED_MEDIA_TYPE"),
            Self::Failed => (StatusCode::INTERNAL_SERVER_ERROR, "INTERNAL_ERROR"),
            Self::NotImplemented => (StatusCode::NOT_IMPLEMENTED, "NOT_IMPLEMENTED"),
            Self::InProgress => (StatusCode::SERVICE_UNAVAILABLE, "IN_PROGRESS"),
        }
    }
}

/// Rejection of an event: a kind and a reason. The reason names fields and rules, never received values.
///
/// ```
/// use orange_events::Rejection;
///
/// let response = Rejection::unknown_subject("no such ticket").into_response();
/// assert_eq!(response.status(), 404);
/// assert_eq!(&response.body()[..], br#"{"code":"UNKNOWN_SUBJECT","reason":"no such ticket","status":"404"}"#);
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
#[must_use = "a rejection must be sent as the response"]
pub struct Rejection {
    kind: RejectionKind,
    reason: Cow<'static, str>,
    header: Option<(HeaderName, HeaderValue)>,
}

impl Rejection {
    pub(super) fn new(kind: RejectionKind, reason: impl Into<Cow<'static, str>>) -> Self {
        let header = match kind {
            RejectionKind::MethodNotAllowed => Some((ALLOW, HeaderValue::from_static("POST"))),
            RejectionKind::InProgress => Some((RETRY_AFTER, HeaderValue::from_static("1"))),
            _ => None,
        };
        Self { kind, reason: reason.into(), header }
    }

    pub(super) fn unauthenticated(challenge: HeaderValue) -> Self {
        let header = Some((WWW_AUTHENTICATE, challenge));
        Self { header, ..Self::new(RejectionKind::Unauthenticated, "valid credentials are required") }
    }

    /// Creates a 400: the event is invalid or not defined by the API.
    pub fn invalid(reason: impl Into<Cow<'static, str>>) -> Self {
        Self::new(RejectionKind::InvalidEvent, reason)
    }

    /// Creates a 403: the sender may not send this event.
    pub fn forbidden(reason: impl Into<Cow<'static, str>>) -> Self {
        Self::new(RejectionKind::Forbidden, reason)
    }

    /// Creates a 404: the subject of the event is unknown.
    pub fn unknown_subject(reason: impl Into<Cow<'static, str>>) -> Self {
        Self::new(RejectionKind::UnknownSubject, reason)
    }

    /// Creates a 500: handling failed, and the sender may retry.
    pub fn failed(reason: impl Into<Cow<'static, str>>) -> Self {
        Self::new(RejectionKind::Failed, reason)
    }

    /// Creates a 501: the event is not supported.
    pub fn not_implemented(reason: impl Into<Cow<'static, str>>) -> Self {
        Self::new(RejectionKind::NotImplemented, reason)
    }

    /// Kind of the rejection.
    pub fn kind(&self) -> RejectionKind {
        self.kind
    }

    /// Status of the response.
    pub fn status(&self) -> StatusCode {
        self.kind.status()
    }

    /// Reason of the rejection.
    pub fn reason(&self) -> &str {
        &self.reason
    }

    /// Converts the rejection into a response with the error body of the interop group: `code`, `reason` and `status`.
    pub fn into_response(self) -> Response<Bytes> {
        let status = self.status();
        let body =
            json!({ "code": self.kind.code(), "reason": self.reason, "status": status.as_str() }).to_string();
        let mut response = Response::new(body.into());
        *response.status_mut() = status;
        response.headers_mut().insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
        if let Some((name, value)) = self.header {
            response.headers_mut().insert(name, value);
        }
        response
    }
}

impl From<Rejection> for Response<Bytes> {
    fn from(rejection: Rejection) -> Self {
        rejection.into_response()
    }
}

impl fmt::Display for Rejection {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}: {}", self.status().as_u16(), self.kind.code(), self.reason)
    }
}

impl std::error::Error for Rejection {}
