//! Reads request bodies: length, content type, JSON.

use axum::body::{Body, Bytes, to_bytes};
use http::header::{CONTENT_LENGTH, CONTENT_TYPE, TRANSFER_ENCODING};
use http::request::Parts;
use http::{HeaderMap, Version};
use percent_encoding::percent_decode_str;
use serde_json::{Map, Value};

use crate::problem::{ErrorKind, Problem};
use crate::timed_body::BodyTimedOut;

/// Reads the JSON object of a request. The table of the [gateway](crate::gateway) has the order of the checks.
pub(crate) async fn json_object(
    parts: &Parts,
    body: Body,
    limit: usize,
) -> Result<Map<String, Value>, Problem> {
    check_length(parts, limit)?;
    check_type(&parts.headers)?;
    let bytes = bytes(body, limit).await?;
    // serde_json limits nesting to 128 levels.
    match serde_json::from_slice(&bytes) {
        Ok(Value::Object(fields)) => Ok(fields),
        Ok(_) => Err(Problem::backend(ErrorKind::InvalidBody, "The body must be a JSON object.")),
        Err(error) => {
            Err(Problem::backend(ErrorKind::InvalidBody, format!("The body is not JSON: {error}.")))
        }
    }
}

/// Reads a body to its end; an empty body is an error.
pub(crate) async fn bytes(body: Body, limit: usize) -> Result<Bytes, Problem> {
    let bytes = to_bytes(body, limit).await.map_err(|error| unreadable(&error, limit))?;
    if bytes.is_empty() {
        return Err(Problem::gateway(ErrorKind::MissingBody, "The request must have a body."));
    }
    Ok(bytes)
}

/// Returns the error for a body that cannot be read.
pub(crate) fn unreadable(error: &axum::Error, limit: usize) -> Problem {
    let cause: &dyn std::error::Error = error;
    for cause in std::iter::successors(Some(cause), |cause| cause.source()) {
        if cause.is::<http_body_util::LengthLimitError>() {
            return too_large(limit);
        }
        if cause.is::<BodyTimedOut>() {
            return Problem::gateway(
                ErrorKind::RequestTimeout,
                "The body of the request did not arrive in time.",
            );
        }
    }
    Problem::gateway(ErrorKind::InvalidBody, "The body is incomplete.")
}

pub(crate) fn check_length(parts: &Parts, limit: usize) -> Result<(), Problem> {
    let length = parts.headers.get(CONTENT_LENGTH);
    if length.is_none() && parts.version < Version::HTTP_2 && !parts.headers.contains_key(TRANSFER_ENCODING) {
        return Err(Problem::gateway(
            ErrorKind::LengthRequired,
            "A request with a body needs Content-Length or Transfer-Encoding.",
        ));
    }
    let length = length.and_then(|length| length.to_str().ok()).and_then(|length| length.parse::<u64>().ok());
    if length.is_some_and(|length| usize::try_from(length).map_or(true, |length| length > limit)) {
        return Err(too_large(limit));
    }
    Ok(())
}

/// Decodes a name or value of a form, or of a query in which `+` is a space.
pub(crate) fn form_decode(text: &str) -> String {
    percent_decode_str(&text.replace('+', " ")).decode_utf8_lossy().into_owned()
}

fn too_large(limit: usize) -> Problem {
    Problem::gateway(ErrorKind::TooLarge, format!("The body must not be larger than {limit} bytes."))
}

fn check_type(headers: &HeaderMap) -> Result<(), Problem> {
    let value = headers.get(CONTENT_TYPE).and_then(|value| value.to_str().ok()).unwrap_or_default();
    let media_type = value.split(';').next().unwrap_or_default().trim().to_ascii_lowercase();
    let is_json = media_type == "application/json"
        || media_type.strip_prefix("application/").is_some_and(|subtype| subtype.ends_with("+json"));
    if is_json {
        Ok(())
    } else {
        Err(Problem::gateway(ErrorKind::UnsupportedMediaType, "The content type must be application/json."))
    }
}
