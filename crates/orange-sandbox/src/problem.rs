//! Error responses: statuses, codes and the two body formats.
//!
//! A handler returns a [`Problem`]. Its response is empty until the gateway calls [`write_body`], because the format of
//! the body depends on the [quirks](crate::Quirks).

use axum::body::Body;
use axum::response::{IntoResponse, Response};
use http::header::{CONTENT_LENGTH, CONTENT_TYPE, RETRY_AFTER};
use http::{HeaderValue, StatusCode};
use serde_json::{Value, json};

use crate::quirks::{ErrorShape, Quirks, Throttling};
use crate::tmf::QueryError;

/// Status, code and message of an error. The constants are the rows of Orange's published table that the sandbox uses.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct ErrorKind {
    status: StatusCode,
    code: u32,
    message: &'static str,
}

impl ErrorKind {
    pub(crate) const INVALID_URL_PARAMETER: Self =
        Self::new(StatusCode::BAD_REQUEST, 20, "Invalid URL parameter value");
    pub(crate) const MISSING_BODY: Self = Self::new(StatusCode::BAD_REQUEST, 21, "Missing body");
    pub(crate) const INVALID_BODY: Self = Self::new(StatusCode::BAD_REQUEST, 22, "Invalid body");
    pub(crate) const MISSING_BODY_FIELD: Self = Self::new(StatusCode::BAD_REQUEST, 23, "Missing body field");
    pub(crate) const INVALID_BODY_FIELD: Self = Self::new(StatusCode::BAD_REQUEST, 24, "Invalid body field");
    pub(crate) const MISSING_HEADER: Self = Self::new(StatusCode::BAD_REQUEST, 25, "Missing header");
    pub(crate) const INVALID_HEADER: Self = Self::new(StatusCode::BAD_REQUEST, 26, "Invalid header value");
    pub(crate) const MISSING_QUERY_PARAMETER: Self =
        Self::new(StatusCode::BAD_REQUEST, 27, "Missing query-string parameter");
    pub(crate) const INVALID_QUERY_PARAMETER: Self =
        Self::new(StatusCode::BAD_REQUEST, 28, "Invalid query-string parameter value");
    pub(crate) const MISSING_CREDENTIALS: Self =
        Self::new(StatusCode::UNAUTHORIZED, 40, "Missing credentials");
    pub(crate) const INVALID_CREDENTIALS: Self =
        Self::new(StatusCode::UNAUTHORIZED, 41, "Invalid credentials");
    pub(crate) const EXPIRED_CREDENTIALS: Self =
        Self::new(StatusCode::UNAUTHORIZED, 42, "Expired credentials");
    pub(crate) const ACCESS_DENIED: Self = Self::new(StatusCode::FORBIDDEN, 50, "Access denied");
    pub(crate) const FORBIDDEN_REQUESTER: Self = Self::new(StatusCode::FORBIDDEN, 51, "Forbidden requester");
    pub(crate) const TOO_MANY_REQUESTS: Self =
        Self::new(StatusCode::TOO_MANY_REQUESTS, 53, "Too many requests");
    pub(crate) const NOT_FOUND: Self = Self::new(StatusCode::NOT_FOUND, 60, "Resource not found");
    pub(crate) const METHOD_NOT_ALLOWED: Self =
        Self::new(StatusCode::METHOD_NOT_ALLOWED, 61, "Method not allowed");
    pub(crate) const NOT_ACCEPTABLE: Self = Self::new(StatusCode::NOT_ACCEPTABLE, 62, "Not acceptable");
    pub(crate) const REQUEST_TIMEOUT: Self = Self::new(StatusCode::REQUEST_TIMEOUT, 63, "Request time-out");
    pub(crate) const LENGTH_REQUIRED: Self = Self::new(StatusCode::LENGTH_REQUIRED, 64, "Length required");
    pub(crate) const PRECONDITION_FAILED: Self =
        Self::new(StatusCode::PRECONDITION_FAILED, 65, "Precondition failed");
    pub(crate) const TOO_LARGE: Self =
        Self::new(StatusCode::PAYLOAD_TOO_LARGE, 66, "Request entity too large");
    pub(crate) const URI_TOO_LONG: Self = Self::new(StatusCode::URI_TOO_LONG, 67, "Request-URI too long");
    pub(crate) const UNSUPPORTED_MEDIA_TYPE: Self =
        Self::new(StatusCode::UNSUPPORTED_MEDIA_TYPE, 68, "Unsupported media type");

    /// Creates a kind of error; Eligibility has kinds of its own.
    pub(crate) const fn new(status: StatusCode, code: u32, message: &'static str) -> Self {
        Self { status, code, message }
    }
}

/// An error response.
#[derive(Clone, Debug)]
pub(crate) struct Problem {
    kind: ErrorKind,
    description: String,
    /// Whether the API behind the gateway is the source, whose errors may have another format.
    is_backend: bool,
    /// Seconds until the next request is allowed.
    retry_after: Option<u64>,
}

impl Problem {
    /// Creates an error of the gateway, which always uses its own format.
    pub(crate) fn gateway(kind: ErrorKind, description: impl Into<String>) -> Self {
        Self { kind, description: description.into(), is_backend: false, retry_after: None }
    }

    /// Creates an error of the API behind the gateway.
    pub(crate) fn backend(kind: ErrorKind, description: impl Into<String>) -> Self {
        Self { is_backend: true, ..Self::gateway(kind, description) }
    }

    /// Creates the error for a resource that does not exist or is not visible.
    pub(crate) fn not_found(resource: &str) -> Self {
        let description = format!("The requested {resource} does not exist or is not visible.");
        Self::backend(ErrorKind::NOT_FOUND, description)
    }

    /// Creates the error for too many requests; the next one is allowed after `seconds`.
    pub(crate) fn throttled(seconds: u64) -> Self {
        let problem = Self::gateway(ErrorKind::TOO_MANY_REQUESTS, "The rate limit is exceeded.");
        Self { retry_after: Some(seconds), ..problem }
    }

    #[cfg(test)]
    pub(crate) fn kind(&self) -> ErrorKind {
        self.kind
    }

    /// Writes the error to `response`, whose other headers are kept.
    fn write_to(self, response: &mut Response, quirks: &Quirks) {
        let ErrorKind { mut status, code, message } = self.kind;
        if self.kind == ErrorKind::TOO_MANY_REQUESTS && quirks.throttling == Throttling::Forbidden {
            status = StatusCode::FORBIDDEN;
        }
        let shape = if self.is_backend { quirks.backend_errors } else { ErrorShape::Gateway };
        let mut body = match shape {
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
        }
        .to_string();
        if quirks.malformed_errors {
            body.truncate(body.len() - 1);
            body.push_str(",\n}");
        }
        *response.status_mut() = status;
        let headers = response.headers_mut();
        headers.insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
        headers.insert(CONTENT_LENGTH, body.len().into());
        if let Some(seconds) = self.retry_after.filter(|_| quirks.retry_after) {
            headers.insert(RETRY_AFTER, seconds.into());
        }
        *response.body_mut() = Body::from(body);
    }
}

impl IntoResponse for Problem {
    /// Returns an empty response, for [`write_body`].
    fn into_response(self) -> Response {
        let mut response = Response::default();
        response.extensions_mut().insert(self);
        response
    }
}

/// Writes the error that a handler returned, if any, to its response.
pub(crate) fn write_body(response: &mut Response, quirks: &Quirks) {
    if let Some(problem) = response.extensions_mut().remove::<Problem>() {
        problem.write_to(response, quirks);
    }
}

impl From<QueryError> for Problem {
    fn from(error: QueryError) -> Self {
        Self::backend(
            ErrorKind::INVALID_QUERY_PARAMETER,
            format!("The query-string parameter `{}` is invalid: {}.", error.parameter, error.rule),
        )
    }
}

/// Returns whether an extractor of axum rejected the request. Of the handlers of the sandbox, only those extractors
/// send 400 with plain text; a hosted service may do so as well.
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
