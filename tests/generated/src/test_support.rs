//! Requests of generated operations, responses to them, and JSON of generated types.

use orange_core::__private::http::{HeaderMap, HeaderName, StatusCode};
use orange_core::__private::serde::Serialize;
use orange_core::__private::serde::de::DeserializeOwned;
use orange_core::__private::serde_json::{self, Value};
use orange_core::operation::{ApiResponse, Operation};

/// A request as it is sent.
#[derive(Debug)]
pub struct SentRequest {
    /// Method, path and query.
    pub line: String,
    /// Headers, sorted by name.
    pub headers: Vec<String>,
    /// The body as text.
    pub body: String,
}

/// The request of an operation.
///
/// # Panics
///
/// If the request is invalid.
pub fn sent(operation: &impl Operation) -> SentRequest {
    let base = "https://api.example".parse().unwrap();
    let request = operation.request().unwrap().into_http(&base).unwrap();
    let target = request.uri().path_and_query().unwrap();
    let mut headers: Vec<String> = request
        .headers()
        .iter()
        .map(|(name, value)| format!("{name}: {}", value.to_str().unwrap()))
        .collect();
    headers.sort();
    let body = String::from_utf8_lossy(request.body().as_bytes().unwrap()).into_owned();
    SentRequest { line: format!("{} {target}", request.method()), headers, body }
}

/// The request line of an operation.
pub fn line(operation: &impl Operation) -> String {
    sent(operation).line
}

/// The header `name` of the request of an operation; empty if it is not sent.
pub fn header(operation: &impl Operation, name: &str) -> String {
    let headers = sent(operation).headers;
    let value = headers.iter().find_map(|header| header.strip_prefix(&format!("{name}: ")));
    value.map(str::to_owned).unwrap_or_default()
}

/// A response to an operation.
///
/// # Panics
///
/// If a header or the status is invalid.
pub fn api_response(
    operation: &impl Operation,
    status: u16,
    headers: &[(&str, &str)],
    body: &str,
) -> ApiResponse {
    let mut map = HeaderMap::new();
    for (name, value) in headers {
        map.insert(HeaderName::try_from(*name).unwrap(), value.parse().unwrap());
    }
    ApiResponse::new(operation.info(), StatusCode::from_u16(status).unwrap(), map, body.to_owned())
}

/// Decodes a generated type.
///
/// # Panics
///
/// If the value cannot be decoded.
pub fn from_json<T: DeserializeOwned>(value: &Value) -> T {
    serde_json::from_str(&value.to_string()).unwrap()
}

/// Encodes a generated type.
///
/// # Panics
///
/// If the value cannot be encoded.
pub fn to_json<T: Serialize>(value: &T) -> Value {
    serde_json::from_str(&serde_json::to_string(value).unwrap()).unwrap()
}
