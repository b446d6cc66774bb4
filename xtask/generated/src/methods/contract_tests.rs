// Generated from corpus/methods.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

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
fn get_a_by_id() {
    let operation = operations::GetAById::new("sample");
    let (method, path) = request(&operation);
    assert_eq!((method.as_str(), path.as_str()), ("GET", "/a/sample"));
    read(&operation, 200, &[], "");
}

#[test]
fn put_a_by_id() {
    let operation = operations::PutAById::new("sample");
    let (method, path) = request(&operation);
    assert_eq!((method.as_str(), path.as_str()), ("PUT", "/a/sample"));
    read(&operation, 204, &[], "");
}

#[test]
fn post_a_by_id() {
    let operation = operations::PostAById::new("sample");
    let (method, path) = request(&operation);
    assert_eq!((method.as_str(), path.as_str()), ("POST", "/a/sample"));
    read(&operation, 204, &[], "");
}

#[test]
fn delete_a_by_id() {
    let operation = operations::DeleteAById::new("sample");
    let (method, path) = request(&operation);
    assert_eq!((method.as_str(), path.as_str()), ("DELETE", "/a/sample"));
    read(&operation, 204, &[], "");
}

#[test]
fn options_a_by_id() {
    let operation = operations::OptionsAById::new("sample");
    let (method, path) = request(&operation);
    assert_eq!((method.as_str(), path.as_str()), ("OPTIONS", "/a/sample"));
    read(&operation, 204, &[], "");
}

#[test]
fn peek() {
    let operation = operations::Peek::new("sample", 1);
    let (method, path) = request(&operation);
    assert_eq!((method.as_str(), path.as_str()), ("HEAD", "/a/sample"));
    read(&operation, 200, &[("x-total-count", "1")], "");
}

#[test]
fn patch_a_by_id() {
    let operation = operations::PatchAById::new("sample");
    let (method, path) = request(&operation);
    assert_eq!((method.as_str(), path.as_str()), ("PATCH", "/a/sample"));
    read(&operation, 204, &[], "");
}

#[test]
fn trace_a_by_id() {
    let operation = operations::TraceAById::new("sample");
    let (method, path) = request(&operation);
    assert_eq!((method.as_str(), path.as_str()), ("TRACE", "/a/sample"));
    read(&operation, 200, &[], "");
}

#[test]
fn peek_get() {
    let operation = operations::PeekGet::new();
    let (method, path) = request(&operation);
    assert_eq!((method.as_str(), path.as_str()), ("GET", "/a"));
    read(&operation, 200, &[], "");
}

#[test]
fn post_b_by_first_by_second_do() {
    let operation = operations::PostBByFirstBySecondDo::new(1, "sample");
    let (method, path) = request(&operation);
    assert_eq!((method.as_str(), path.as_str()), ("POST", "/b/1-sample:do"));
    read(&operation, 204, &[], "");
}

#[test]
fn shared() {
    let operation = operations::Shared::new();
    let (method, path) = request(&operation);
    assert_eq!((method.as_str(), path.as_str()), ("GET", "/shared"));
    read(&operation, 200, &[], "");
}

#[test]
fn unshare() {
    let operation = operations::Unshare::new();
    let (method, path) = request(&operation);
    assert_eq!((method.as_str(), path.as_str()), ("DELETE", "/both"));
    read(&operation, 204, &[], "");
}

#[test]
fn shared_get() {
    let operation = operations::SharedGet::new();
    let (method, path) = request(&operation);
    assert_eq!((method.as_str(), path.as_str()), ("GET", "/both"));
    read(&operation, 200, &[], "");
}

#[test]
fn get() {
    let operation = operations::Get::new();
    let (method, path) = request(&operation);
    assert_eq!((method.as_str(), path.as_str()), ("GET", "/"));
    read(&operation, 200, &[], "");
}
