// Generated from corpus/own-servers.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

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
fn get_here() {
    let operation = operations::GetHere::new();
    let (method, path) = request(&operation);
    assert_eq!((method.as_str(), path.as_str()), ("GET", "/here"));
    read(&operation, 204, &[], "");
}

#[test]
fn get_region() {
    let operation = operations::GetRegion::new();
    let (method, path) = request(&operation);
    assert_eq!((method.as_str(), path.as_str()), ("GET", "/region"));
    read(&operation, 204, &[], "");
}

#[test]
fn get_gears() {
    let operation = operations::GetGears::new();
    let (method, path) = request(&operation);
    assert_eq!((method.as_str(), path.as_str()), ("GET", "/gears"));
    read(&operation, 204, &[], "");
}

#[test]
fn get_bolts() {
    let operation = operations::GetBolts::new();
    let (method, path) = request(&operation);
    assert_eq!((method.as_str(), path.as_str()), ("GET", "/bolts"));
    read(&operation, 204, &[], "");
}

#[test]
fn get_whole() {
    let operation = operations::GetWhole::new();
    let (method, path) = request(&operation);
    assert_eq!((method.as_str(), path.as_str()), ("GET", "/whole"));
    read(&operation, 204, &[], "");
}

#[test]
fn receive() {
    let operation = operations::Receive::new();
    let (method, path) = request(&operation);
    assert_eq!((method.as_str(), path.as_str()), ("POST", "/hosted"));
    read(&operation, 204, &[], "");
}

#[test]
fn get_plain() {
    let operation = operations::GetPlain::new();
    let (method, path) = request(&operation);
    assert_eq!((method.as_str(), path.as_str()), ("GET", "/plain"));
    read(&operation, 204, &[], "");
}
