//! Error responses: statuses, codes and the two body formats.

use axum::body::Body;
use axum::response::Response;
use http::header::{ALLOW, CONTENT_TYPE, RETRY_AFTER};
use http::{HeaderValue, StatusCode};
use serde_json::{Value, json};

use crate::quirks::{ErrorShape, Quirks, Throttling};
use crate::tmf::QueryError;

/// A row of Orange's published table of errors that the sandbox uses.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum ErrorKind {
    InvalidUrlParameter,
    MissingBody,
    InvalidBody,
    MissingBodyField,
    InvalidBodyField,
    MissingHeader,
    InvalidHeader,
    MissingQueryParameter,
    InvalidQueryParameter,
    MissingCredentials,
    InvalidCredentials,
    ExpiredCredentials,
    AccessDenied,
    ForbiddenRequester,
    TooManyRequests,
    NotFound,
    MethodNotAllowed,
    NotAcceptable,
    RequestTimeout,
    LengthRequired,
    PreconditionFailed,
    TooLarge,
    UriTooLong,
    UnsupportedMediaType,
}

impl ErrorKind {
    /// Returns status, code and message.
    fn row(self) -> (StatusCode, u16, &'static str) {
        match self {
            Self::InvalidUrlParameter => (StatusCode::BAD_REQUEST, 20, "Invalid URL parameter value"),
            Self::MissingBody => (StatusCode::BAD_REQUEST, 21, "Missing body"),
            Self::InvalidBody => (StatusCode::BAD_REQUEST, 22, "Invalid body"),
            Self::MissingBodyField => (StatusCode::BAD_REQUEST, 23, "Missing body field"),
            Self::InvalidBodyField => (StatusCode::BAD_REQUEST, 24, "Invalid body field"),
            Self::MissingHeader => (StatusCode::BAD_REQUEST, 25, "Missing header"),
            Self::InvalidHeader => (StatusCode::BAD_REQUEST, 26, "Invalid header value"),
            Self::MissingQueryParameter => (StatusCode::BAD_REQUEST, 27, "Missing query-string parameter"),
            Self::InvalidQueryParameter => {
                (StatusCode::BAD_REQUEST, 28, "Invalid query-string parameter value")
            }
            Self::MissingCredentials => (StatusCode::UNAUTHORIZED, 40, "Missing credentials"),
            Self::InvalidCredentials => (StatusCode::UNAUTHORIZED, 41, "Invalid credentials"),
            Self::ExpiredCredentials => (StatusCode::UNAUTHORIZED, 42, "Expired credentials"),
            Self::AccessDenied => (StatusCode::FORBIDDEN, 50, "Access denied"),
            Self::ForbiddenRequester => (StatusCode::FORBIDDEN, 51, "Forbidden requester"),
            Self::TooManyRequests => (StatusCode::TOO_MANY_REQUESTS, 53, "Too many requests"),
            Self::NotFound => (StatusCode::NOT_FOUND, 60, "Resource not found"),
            Self::MethodNotAllowed => (StatusCode::METHOD_NOT_ALLOWED, 61, "Method not allowed"),
            Self::NotAcceptable => (StatusCode::NOT_ACCEPTABLE, 62, "Not acceptable"),
            Self::RequestTimeout => (StatusCode::REQUEST_TIMEOUT, 63, "Request time-out"),
            Self::LengthRequired => (StatusCode::LENGTH_REQUIRED, 64, "Length required"),
            Self::PreconditionFailed => (StatusCode::PRECONDITION_FAILED, 65, "Precondition failed"),
            Self::TooLarge => (StatusCode::PAYLOAD_TOO_LARGE, 66, "Request entity too large"),
            Self::UriTooLong => (StatusCode::URI_TOO_LONG, 67, "Request-URI too long"),
            Self::UnsupportedMediaType => (StatusCode::UNSUPPORTED_MEDIA_TYPE, 68, "Unsupported media type"),
        }
    }
}

/// An error response.
#[derive(Clone, Debug)]
pub(crate) struct Problem {
    kind: ErrorKind,
    /// Status, code and message of an API that deviates from the common table.
    custom: Option<(StatusCode, u32, &'static str)>,
    description: String,
    /// Whether the API behind the gateway is the source, whose errors may have another format.
    backend: bool,
    extra: Extra,
}

/// Additional headers.
#[derive(Clone, Debug)]
enum Extra {
    Nothing,
    /// The allowed methods.
    Allow(HeaderValue),
    /// Seconds to wait.
    Wait(u64),
}

impl Problem {
    /// Creates an error of the gateway, which always uses its own format.
    pub(crate) fn gateway(kind: ErrorKind, description: impl Into<String>) -> Self {
        Self { kind, custom: None, description: description.into(), backend: false, extra: Extra::Nothing }
    }

    /// Creates an error of the API behind the gateway.
    pub(crate) fn backend(kind: ErrorKind, description: impl Into<String>) -> Self {
        Self { backend: true, ..Self::gateway(kind, description) }
    }

    /// Creates the error for a resource that does not exist or is not visible.
    pub(crate) fn not_found(what: &str) -> Self {
        Self::backend(ErrorKind::NotFound, format!("The requested {what} does not exist or is not visible."))
    }

    /// Creates an error with a code of a specific API.
    pub(crate) fn service(
        status: StatusCode,
        code: u32,
        message: &'static str,
        description: &'static str,
    ) -> Self {
        Self { custom: Some((status, code, message)), ..Self::gateway(ErrorKind::InvalidBody, description) }
    }

    /// Creates a 405 error with the allowed methods.
    pub(crate) fn method_not_allowed(allow: HeaderValue) -> Self {
        let description = "The requested method is not allowed for this resource.";
        Self { extra: Extra::Allow(allow), ..Self::gateway(ErrorKind::MethodNotAllowed, description) }
    }

    /// Creates the error for too many requests; `wait` is the number of seconds until the next request is allowed.
    pub(crate) fn throttled(wait: u64) -> Self {
        let description = "The rate limit is exceeded.";
        Self { extra: Extra::Wait(wait), ..Self::gateway(ErrorKind::TooManyRequests, description) }
    }

    /// Converts the error into a response.
    pub(crate) fn into_response(self, quirks: &Quirks) -> Response {
        let row = self.kind.row();
        let (mut status, code, message) = self.custom.unwrap_or((row.0, row.1.into(), row.2));
        if self.kind == ErrorKind::TooManyRequests && quirks.throttling == Throttling::Forbidden {
            status = StatusCode::FORBIDDEN;
        }
        let shape = if self.backend { quirks.backend_errors } else { ErrorShape::Gateway };
        let body = match shape {
            ErrorShape::Gateway => {
                json!({ "code": code, "message": message, "description": self.description })
            }
            ErrorShape::Interop => json!({
                "code": code.to_string(),
                "reason": self.description,
                "message": message,
                "status": status.as_u16().to_string(),
                "@type": "Error",
            }),
        };
        let mut response = json_response(status, &body);
        if quirks.malformed_errors {
            let text = body.to_string();
            let cut = text.strip_suffix('}').unwrap_or(&text);
            *response.body_mut() = Body::from(format!("{cut},\n}}"));
        }
        match self.extra {
            Extra::Allow(methods) => drop(response.headers_mut().insert(ALLOW, methods)),
            Extra::Wait(seconds) if quirks.retry_after => {
                response.headers_mut().insert(RETRY_AFTER, seconds.into());
            }
            Extra::Wait(_) | Extra::Nothing => {}
        }
        response
    }
}

impl From<QueryError> for Problem {
    fn from(error: QueryError) -> Self {
        Self::backend(
            ErrorKind::InvalidQueryParameter,
            format!("The query-string parameter `{}` is invalid: {}.", error.parameter, error.rule),
        )
    }
}

/// Returns whether the router rejected the request before a handler was called: only axum sends errors as plain text.
pub(crate) fn is_rejection(response: &Response) -> bool {
    let content_type = response.headers().get(CONTENT_TYPE).map(HeaderValue::as_bytes);
    response.status() == StatusCode::BAD_REQUEST
        && content_type.is_some_and(|value| value.starts_with(b"text/plain"))
}

/// Creates a response with a JSON body.
pub(crate) fn json_response(status: StatusCode, body: &Value) -> Response {
    let mut response = Response::new(Body::from(body.to_string()));
    *response.status_mut() = status;
    response.headers_mut().insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
    response
}
