// Generated from corpus/answers.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! Every operation becomes the request of the specification, and reads an answer of it.

#![allow(unused_imports, reason = "which of the types are needed depends on the specification")]

use orange_core::__private::http;
use orange_core::operation::{Answer, Operation};

use super::operations;

/// The request of an operation: its method and its path below the base URL of the API.
fn request(operation: &impl Operation) -> (String, String) {
    let base = "https://api.example".parse().unwrap();
    let request = operation.call().unwrap().into_request(&base).unwrap();
    let path = request.uri().path().to_owned();
    (request.method().to_string(), path)
}

/// Reads an answer with this status, these headers and this body.
fn read<O: Operation>(operation: &O, status: u16, headers: &[(&str, &str)], body: &str) {
    let mut map = http::HeaderMap::new();
    for (name, value) in headers {
        map.insert(http::HeaderName::try_from(*name).unwrap(), value.parse().unwrap());
    }
    let status = http::StatusCode::from_u16(status).unwrap();
    let answer = Answer::new(operation.info(), status, map, body.to_owned());
    if let Err(error) = operation.decode(answer) {
        panic!("{error}");
    }
}

#[test]
fn two() {
    let operation = operations::Two::new();
    let (method, path) = request(&operation);
    assert_eq!((method.as_str(), path.as_str()), ("GET", "/a"));
    read(&operation, 200, &[("content-type", "application/json")], "{}");
}

#[test]
fn range() {
    let operation = operations::Range::new();
    let (method, path) = request(&operation);
    assert_eq!((method.as_str(), path.as_str()), ("POST", "/a"));
    read(&operation, 200, &[("content-type", "application/json")], "{}");
}

#[test]
fn only_default() {
    let operation = operations::OnlyDefault::new();
    let (method, path) = request(&operation);
    assert_eq!((method.as_str(), path.as_str()), ("PUT", "/a"));
    read(&operation, 200, &[("content-type", "application/json")], "{}");
}

#[test]
fn none_operation() {
    let operation = operations::NoneOperation::new();
    let (method, path) = request(&operation);
    assert_eq!((method.as_str(), path.as_str()), ("DELETE", "/a"));
    read(&operation, 200, &[], "");
}

#[test]
fn empty() {
    let operation = operations::Empty::new();
    let (method, path) = request(&operation);
    assert_eq!((method.as_str(), path.as_str()), ("PATCH", "/a"));
    read(&operation, 200, &[], "");
}

#[test]
fn headers() {
    let operation = operations::Headers::new();
    let (method, path) = request(&operation);
    assert_eq!((method.as_str(), path.as_str()), ("HEAD", "/a"));
    read(&operation, 200, &[("etag", "\"1\"")], "");
}

#[test]
fn only_errors() {
    let operation = operations::OnlyErrors::new();
    let (method, path) = request(&operation);
    assert_eq!((method.as_str(), path.as_str()), ("OPTIONS", "/a"));
    read(&operation, 200, &[], "");
}

#[test]
fn either() {
    let operation = operations::Either::new();
    let (method, path) = request(&operation);
    assert_eq!((method.as_str(), path.as_str()), ("GET", "/b"));
    read(&operation, 200, &[("content-type", "application/json")], "{}");
}

#[test]
fn wild() {
    let operation = operations::Wild::new();
    let (method, path) = request(&operation);
    assert_eq!((method.as_str(), path.as_str()), ("POST", "/b"));
    read(&operation, 200, &[("content-type", "application/json")], "{}");
}

#[test]
fn no_schema() {
    let operation = operations::NoSchema::new();
    let (method, path) = request(&operation);
    assert_eq!((method.as_str(), path.as_str()), ("PUT", "/b"));
    read(&operation, 200, &[("content-type", "application/json")], "{\"sample\":true}");
}

#[test]
fn empty_content() {
    let operation = operations::EmptyContent::new();
    let (method, path) = request(&operation);
    assert_eq!((method.as_str(), path.as_str()), ("DELETE", "/b"));
    read(&operation, 200, &[], "");
}

#[test]
fn stream() {
    let operation = operations::Stream::new();
    let (method, path) = request(&operation);
    assert_eq!((method.as_str(), path.as_str()), ("PATCH", "/b"));
    read(&operation, 200, &[("content-type", "text/event-stream")], "data: {}\n\n");
}

#[test]
fn head_with_body() {
    let operation = operations::HeadWithBody::new();
    let (method, path) = request(&operation);
    assert_eq!((method.as_str(), path.as_str()), ("HEAD", "/b"));
    read(&operation, 200, &[], "");
}

#[test]
fn listed() {
    let operation = operations::Listed::new();
    let (method, path) = request(&operation);
    assert_eq!((method.as_str(), path.as_str()), ("GET", "/c"));
    read(
        &operation,
        200,
        &[("x-total-count", "1"), ("content-type", "application/json")],
        "[{}]",
    );
}

#[test]
fn same() {
    let operation = operations::Same::new();
    let (method, path) = request(&operation);
    assert_eq!((method.as_str(), path.as_str()), ("POST", "/c"));
    read(&operation, 200, &[("content-type", "application/json")], "{}");
}
