// Generated from corpus/sequences.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

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
fn watch_ticks() {
    let operation = operations::WatchTicks::new();
    let (method, path) = request(&operation);
    assert_eq!((method.as_str(), path.as_str()), ("GET", "/ticks"));
    read(
        &operation,
        200,
        &[("content-type", "text/event-stream")],
        "data: {\"n\":1}\n\n",
    );
}

#[test]
fn ask() {
    let operation = operations::Ask::new(sample::<models::AskRequest>("{}"));
    let (method, path) = request(&operation);
    assert_eq!((method.as_str(), path.as_str()), ("POST", "/answer"));
    read(&operation, 200, &[("content-type", "application/json")], "{\"n\":1}");
}

#[test]
fn export_rows() {
    let operation = operations::ExportRows::new();
    let (method, path) = request(&operation);
    assert_eq!((method.as_str(), path.as_str()), ("GET", "/rows"));
    read(&operation, 200, &[("content-type", "application/jsonl;v=2")], "{\"n\":1}\n");
}

#[test]
fn import_rows() {
    let operation = operations::ImportRows::new(
        operations::ImportRowsBody::JsonLines(sample::<Vec<models::Tick>>("[{\"n\":1}]")),
    );
    let (method, path) = request(&operation);
    assert_eq!((method.as_str(), path.as_str()), ("POST", "/rows"));
    read(&operation, 202, &[("content-type", "application/json-seq")], "\u{1e}1\n");
}

#[test]
fn replace_rows() {
    let operation = operations::ReplaceRows::new();
    let (method, path) = request(&operation);
    assert_eq!((method.as_str(), path.as_str()), ("PUT", "/rows"));
    read(&operation, 204, &[], "");
}

#[test]
fn read_log() {
    let operation = operations::ReadLog::new();
    let (method, path) = request(&operation);
    assert_eq!((method.as_str(), path.as_str()), ("GET", "/log"));
    read(&operation, 200, &[("content-type", "text/event-stream")], "data: sample\n\n");
}

#[test]
fn watch_declared() {
    let operation = operations::WatchDeclared::new();
    let (method, path) = request(&operation);
    assert_eq!((method.as_str(), path.as_str()), ("GET", "/declared"));
    read(
        &operation,
        200,
        &[("content-type", "text/event-stream")],
        "data: {\"n\":1}\n\n",
    );
}

#[test]
fn watch_whole() {
    let operation = operations::WatchWhole::new();
    let (method, path) = request(&operation);
    assert_eq!((method.as_str(), path.as_str()), ("GET", "/whole"));
    read(&operation, 200, &[("content-type", "text/event-stream")], ": no event\n");
}

#[test]
fn get_mixed() {
    let operation = operations::GetMixed::new();
    let (method, path) = request(&operation);
    assert_eq!((method.as_str(), path.as_str()), ("GET", "/mixed"));
    read(&operation, 200, &[("content-type", "application/x-ndjson")], "{\"n\":1}\n");
}

#[test]
fn get_raw() {
    let operation = operations::GetRaw::new();
    let (method, path) = request(&operation);
    assert_eq!((method.as_str(), path.as_str()), ("GET", "/raw"));
    read(&operation, 200, &[("content-type", "application/x-ndjson")], "sample");
}
