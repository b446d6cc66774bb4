// Generated from corpus/swagger-forms.json by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! Every operation becomes the request of the specification, and reads an answer of it.

#![allow(unused_imports, reason = "which of the types are needed depends on the specification")]

use orange_core::__private::{http, serde, serde_json};
use orange_core::operation::{Answer, Operation};

use super::{models, operations};

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

/// A value that keeps the rules of its type.
fn sample<T: serde::de::DeserializeOwned>(text: &str) -> T {
    serde_json::from_str(text).unwrap()
}

#[test]
fn get_a_by_id() {
    let operation = operations::GetAById::new(1);
    let (method, path) = request(&operation);
    assert_eq!((method.as_str(), path.as_str()), ("GET", "/a/1"));
    read(
        &operation,
        200,
        &[("content-type", "application/json")],
        "[{\"petType\":\"Cat\"}]",
    );
}

#[test]
fn post_a_by_id() {
    let operation = operations::PostAById::new(1, sample::<Vec<i64>>("[1]"));
    let (method, path) = request(&operation);
    assert_eq!((method.as_str(), path.as_str()), ("POST", "/a/1"));
    read(&operation, 201, &[("location", "/there")], "");
}

#[test]
fn put_a_by_id() {
    let operation = operations::PutAById::new(
        1,
        sample::<models::PutAByIdForm>("{\"n\":3}"),
    );
    let (method, path) = request(&operation);
    assert_eq!((method.as_str(), path.as_str()), ("PUT", "/a/1"));
    read(&operation, 204, &[], "");
}

#[test]
fn patch_a_by_id() {
    let operation = operations::PatchAById::new(
        1,
        sample::<models::PatchAByIdBodyPatch>("{}"),
    );
    let (method, path) = request(&operation);
    assert_eq!((method.as_str(), path.as_str()), ("PATCH", "/a/1"));
    read(
        &operation,
        200,
        &[("content-type", "application/json")],
        "{\"petType\":\"Cat\"}",
    );
}

#[test]
fn delete_a_by_id() {
    let operation = operations::DeleteAById::new(1);
    let (method, path) = request(&operation);
    assert_eq!((method.as_str(), path.as_str()), ("DELETE", "/a/1"));
    read(&operation, 204, &[], "");
}

#[test]
fn get_f() {
    let operation = operations::GetF::new();
    let (method, path) = request(&operation);
    assert_eq!((method.as_str(), path.as_str()), ("GET", "/f"));
    read(&operation, 200, &[("content-type", "application/octet-stream")], "sample");
}

#[test]
fn post_f() {
    let operation = operations::PostF::new();
    let (method, path) = request(&operation);
    assert_eq!((method.as_str(), path.as_str()), ("POST", "/f"));
    read(&operation, 200, &[("content-type", "application/json")], "\"sample\"");
}

#[test]
fn put_f() {
    let operation = operations::PutF::new();
    let (method, path) = request(&operation);
    assert_eq!((method.as_str(), path.as_str()), ("PUT", "/f"));
    read(&operation, 200, &[("content-type", "text/plain")], "sample");
}
