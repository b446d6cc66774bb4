//! Reads request bodies: length, content type, JSON.

use axum::body::{Bytes, to_bytes};
use axum::extract::{FromRequest, Request};
use http::header::{CONTENT_LENGTH, CONTENT_TYPE, TRANSFER_ENCODING};
use http::{HeaderMap, Version};
use serde_json::{Map, Value};

use crate::problem::{ErrorKind, Problem};
use crate::timed_body::BodyTimedOut;

/// Maximum size of a request body in bytes. The gateway adds it to the extensions of each request.
#[derive(Clone, Copy, Debug)]
pub(crate) struct BodyLimit(pub(crate) usize);

fn body_limit(request: &Request) -> usize {
    request.extensions().get().map_or(usize::MAX, |BodyLimit(limit)| *limit)
}

/// Extractor for the JSON object in the body of a request. The [gateway](crate::gateway) documents the order of the
/// checks.
pub(crate) struct JsonObject(pub(crate) Map<String, Value>);

impl<S: Send + Sync> FromRequest<S> for JsonObject {
    type Rejection = Problem;

    async fn from_request(request: Request, _: &S) -> Result<Self, Problem> {
        check_length(&request)?;
        check_json(request.headers())?;
        // serde_json limits nesting to 128 levels.
        match serde_json::from_slice(&bytes(request).await?) {
            Ok(Value::Object(fields)) => Ok(Self(fields)),
            Ok(_) => Err(Problem::backend(ErrorKind::INVALID_BODY, "The body must be a JSON object.")),
            Err(error) => {
                Err(Problem::backend(ErrorKind::INVALID_BODY, format!("The body is not JSON: {error}.")))
            }
        }
    }
}

/// Reads a body to its end; an empty body is an error.
pub(crate) async fn bytes(request: Request) -> Result<Bytes, Problem> {
    let bytes = bytes_or_empty(request).await?;
    if bytes.is_empty() {
        return Err(Problem::gateway(ErrorKind::MISSING_BODY, "The request must have a body."));
    }
    Ok(bytes)
}

/// Reads a body to its end.
pub(crate) async fn bytes_or_empty(request: Request) -> Result<Bytes, Problem> {
    let limit = body_limit(&request);
    to_bytes(request.into_body(), limit).await.map_err(|error| read_error(&error, limit))
}

/// Converts an error of reading a body.
fn read_error(error: &axum::Error, limit: usize) -> Problem {
    let cause: &dyn std::error::Error = error;
    for cause in std::iter::successors(Some(cause), |cause| cause.source()) {
        if cause.is::<http_body_util::LengthLimitError>() {
            return too_large(limit);
        }
        if cause.is::<BodyTimedOut>() {
            return Problem::gateway(
                ErrorKind::REQUEST_TIMEOUT,
                "The body of the request did not arrive in time.",
            );
        }
    }
    Problem::gateway(ErrorKind::INVALID_BODY, "The body is incomplete.")
}

/// Checks that an HTTP/1 request has `Content-Length` or `Transfer-Encoding`, and that `Content-Length` does not exceed
/// the limit. Reading enforces the limit for other bodies.
pub(crate) fn check_length(request: &Request) -> Result<(), Problem> {
    let headers = request.headers();
    let length = headers.get(CONTENT_LENGTH);
    if length.is_none() && request.version() < Version::HTTP_2 && !headers.contains_key(TRANSFER_ENCODING) {
        return Err(Problem::gateway(
            ErrorKind::LENGTH_REQUIRED,
            "A request with a body needs Content-Length or Transfer-Encoding.",
        ));
    }
    let limit = body_limit(request);
    let length = length.and_then(|length| length.to_str().ok()).and_then(|length| length.parse::<u64>().ok());
    if length.is_some_and(|length| usize::try_from(length).map_or(true, |length| length > limit)) {
        return Err(too_large(limit));
    }
    Ok(())
}

fn too_large(limit: usize) -> Problem {
    Problem::gateway(ErrorKind::TOO_LARGE, format!("The body must not be larger than {limit} bytes."))
}

/// Returns the media type of a body in lower case, without parameters; empty if there is none.
pub(crate) fn media_type(headers: &HeaderMap) -> String {
    let value = headers.get(CONTENT_TYPE).and_then(|value| value.to_str().ok()).unwrap_or_default();
    essence(value)
}

/// Returns a media type in lower case and without parameters.
pub(crate) fn essence(media_type: &str) -> String {
    media_type.split(';').next().unwrap_or_default().trim().to_ascii_lowercase()
}

fn check_json(headers: &HeaderMap) -> Result<(), Problem> {
    let media_type = media_type(headers);
    let subtype = media_type.strip_prefix("application/").unwrap_or_default();
    if subtype == "json" || subtype.ends_with("+json") {
        return Ok(());
    }
    Err(Problem::gateway(ErrorKind::UNSUPPORTED_MEDIA_TYPE, "The content type must be application/json."))
}
