// Generated from corpus/hostile-characters.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

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
fn post_x() {
    let operation = operations::PostX::new(
        sample::<
            models::Text,
        >(
            "{\"a\\rb\":\"x\\ry\",\"c\\\"d\":\"\u{202e}a\",\"e\\\\f\":\"\\r\\t\",\"i\\nb\":{\"t\":\"a\\r\"},\"g\\tb\":{\"sample\":true},\"h\\fb\":{\"sample\":true}}",
        ),
    );
    let (method, path) = request(&operation);
    assert_eq!((method.as_str(), path.as_str()), ("POST", "/x"));
    read(
        &operation,
        200,
        &[("content-type", "application/json")],
        "{\"a\\rb\":\"x\\ry\",\"c\\\"d\":\"\u{202e}a\",\"e\\\\f\":\"\\r\\t\",\"i\\nb\":{\"t\":\"a\\r\"},\"g\\tb\":{\"sample\":true},\"h\\fb\":{\"sample\":true}}",
    );
}

#[test]
fn gen_() {
    let operation = operations::Gen::new();
    let (method, path) = request(&operation);
    assert_eq!((method.as_str(), path.as_str()), ("GET", "/y"));
    read(&operation, 200, &[("content-type", "application/json")], "{}");
}

#[test]
fn item() {
    let operation = operations::名前::new();
    let (method, path) = request(&operation);
    assert_eq!((method.as_str(), path.as_str()), ("GET", "/z"));
    read(&operation, 200, &[("content-type", "application/json")], "{}");
}
