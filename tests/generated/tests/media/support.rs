//! Requests of operations and responses to them.

use orange_core::operation::{ApiResponse, Operation};

/// Request line, headers sorted by name, and body.
pub(crate) fn sent(operation: &impl Operation) -> (String, Vec<String>, String) {
    let base = "https://api.example".parse().unwrap();
    let request = operation.request().unwrap().into_http(&base).unwrap();
    let target = request.uri().path_and_query().unwrap();
    let mut headers: Vec<String> = request
        .headers()
        .iter()
        .map(|(name, value)| format!("{name}: {}", value.to_str().unwrap()))
        .collect();
    headers.sort();
    let body = String::from_utf8(request.body().as_bytes().unwrap().to_vec()).unwrap();
    (format!("{} {target}", request.method()), headers, body)
}

/// The header `name` of a request.
pub(crate) fn header(operation: &impl Operation, name: &str) -> String {
    let (_, headers, _) = sent(operation);
    let found = headers.iter().find_map(|header| header.strip_prefix(&format!("{name}: ")));
    found.map(str::to_owned).unwrap_or_default()
}

pub(crate) fn api_response(
    operation: &impl Operation,
    status: u16,
    headers: &[(&str, &str)],
    body: &str,
) -> ApiResponse {
    use orange_core::__private::http;
    let mut map = http::HeaderMap::new();
    for (name, value) in headers {
        map.insert(http::HeaderName::try_from(*name).unwrap(), value.parse().unwrap());
    }
    ApiResponse::new(operation.info(), http::StatusCode::from_u16(status).unwrap(), map, body.to_owned())
}
