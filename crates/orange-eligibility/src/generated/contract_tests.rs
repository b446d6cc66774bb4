// Generated from crates/orange-eligibility/openapi.yaml by `cargo xtask codegen eligibility`; do not edit.

//! Each operation builds the documented request and decodes a sample response.

#![allow(unused_imports, reason = "which of the types are needed depends on the interface file")]

use orange_core::__private::http;
use orange_core::operation::{ApiResponse, Operation};

use super::operations;

/// Returns the method and the path of a request, below the base URL of the API.
fn request(operation: &impl Operation) -> (String, String) {
    let base = "https://api.example".parse().unwrap();
    let request = operation.request().unwrap().into_http(&base).unwrap();
    let path = request.uri().path().to_owned();
    (request.method().to_string(), path)
}

/// Asserts that the operation decodes a response.
fn decode<O: Operation>(
    operation: &O,
    status: u16,
    headers: &[(&str, &str)],
    body: &str,
) {
    let mut map = http::HeaderMap::new();
    for (name, value) in headers {
        map.insert(http::HeaderName::try_from(*name).unwrap(), value.parse().unwrap());
    }
    let status = http::StatusCode::from_u16(status).unwrap();
    let response = ApiResponse::new(operation.info(), status, map, body.to_owned());
    if let Err(error) = operation.decode(response) {
        panic!("{error}");
    }
}

#[test]
fn get_poi() {
    let operation = operations::GetPoi::new();
    let (method, path) = request(&operation);
    assert_eq!((method.as_str(), path.as_str()), ("GET", "/poi"));
    decode(&operation, 200, &[("content-type", "application/json")], "[{}]");
}
