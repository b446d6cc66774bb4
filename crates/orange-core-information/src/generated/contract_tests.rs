// Generated from crates/orange-core-information/openapi.yaml by `cargo xtask codegen core-information`; do not edit.

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
fn list_accounts() {
    let operation = operations::ListAccounts::new();
    let (method, path) = request(&operation);
    assert_eq!((method.as_str(), path.as_str()), ("GET", "/accounts"));
    decode(
        &operation,
        200,
        &[("x-total-count", "1"), ("content-type", "application/json")],
        "[{\"id\":\"sample\"}]",
    );
}

#[test]
fn get_account() {
    let operation = operations::GetAccount::new("sample");
    let (method, path) = request(&operation);
    assert_eq!((method.as_str(), path.as_str()), ("GET", "/accounts/sample"));
    decode(
        &operation,
        200,
        &[("content-type", "application/json")],
        "{\"id\":\"sample\"}",
    );
}

#[test]
fn list_locations() {
    let operation = operations::ListLocations::new();
    let (method, path) = request(&operation);
    assert_eq!((method.as_str(), path.as_str()), ("GET", "/locations"));
    decode(
        &operation,
        200,
        &[("x-total-count", "1"), ("content-type", "application/json")],
        "[{\"id\":\"sample\"}]",
    );
}

#[test]
fn get_location() {
    let operation = operations::GetLocation::new("sample");
    let (method, path) = request(&operation);
    assert_eq!((method.as_str(), path.as_str()), ("GET", "/locations/sample"));
    decode(
        &operation,
        200,
        &[("content-type", "application/json")],
        "{\"id\":\"sample\"}",
    );
}

#[test]
fn list_service_points() {
    let operation = operations::ListServicePoints::new();
    let (method, path) = request(&operation);
    assert_eq!((method.as_str(), path.as_str()), ("GET", "/servicePoints"));
    decode(
        &operation,
        200,
        &[("x-total-count", "1"), ("content-type", "application/json")],
        "[{\"id\":\"sample\"}]",
    );
}

#[test]
fn get_service_point() {
    let operation = operations::GetServicePoint::new("sample");
    let (method, path) = request(&operation);
    assert_eq!((method.as_str(), path.as_str()), ("GET", "/servicePoints/sample"));
    decode(
        &operation,
        200,
        &[("content-type", "application/json")],
        "{\"id\":\"sample\"}",
    );
}

#[test]
fn list_configuration_items() {
    let operation = operations::ListConfigurationItems::new();
    let (method, path) = request(&operation);
    assert_eq!((method.as_str(), path.as_str()), ("GET", "/configurationItems"));
    decode(
        &operation,
        200,
        &[("x-total-count", "1"), ("content-type", "application/json")],
        "[{\"id\":\"sample\"}]",
    );
}

#[test]
fn get_configuration_item() {
    let operation = operations::GetConfigurationItem::new("sample");
    let (method, path) = request(&operation);
    assert_eq!((method.as_str(), path.as_str()), ("GET", "/configurationItems/sample"));
    decode(
        &operation,
        200,
        &[("content-type", "application/json")],
        "{\"id\":\"sample\"}",
    );
}

#[test]
fn get_status() {
    let operation = operations::GetStatus::new();
    let (method, path) = request(&operation);
    assert_eq!((method.as_str(), path.as_str()), ("GET", "/status"));
    decode(
        &operation,
        200,
        &[("content-type", "application/json")],
        "{\"sample\":true}",
    );
}

#[test]
fn get_version() {
    let operation = operations::GetVersion::new();
    let (method, path) = request(&operation);
    assert_eq!((method.as_str(), path.as_str()), ("GET", "/version"));
    decode(
        &operation,
        200,
        &[("content-type", "application/json")],
        "{\"sample\":true}",
    );
}

#[test]
fn get_doc() {
    let operation = operations::GetDoc::new();
    let (method, path) = request(&operation);
    assert_eq!((method.as_str(), path.as_str()), ("GET", "/doc"));
    decode(
        &operation,
        200,
        &[("content-type", "application/json")],
        "{\"sample\":true}",
    );
}
