// Generated from corpus/constructors.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! Every operation becomes the request of the specification, and reads an answer of it.

#![allow(unused_imports, reason = "which of the types are needed depends on the specification")]

use orange_core::__private::{http, serde, serde_json};
use orange_core::operation::{Answer, Operation};
use orange_core::upload::FilePart;

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
fn get_note() {
    let operation = operations::GetNote::builder()
        .ticket_id("sample")
        .note_id("sample")
        .build();
    let (method, path) = request(&operation);
    assert_eq!(
        (method.as_str(), path.as_str()), ("GET", "/tickets/sample/notes/sample")
    );
    read(
        &operation,
        200,
        &[("content-type", "application/json")],
        "{\"text\":\"sample\",\"size\":1,\"urgent\":true,\"address\":{\"city\":\"sample\"}}",
    );
}

#[test]
fn replace_note() {
    let operation = operations::ReplaceNote::builder()
        .ticket_id("sample")
        .note_id("sample")
        .dry_run(true)
        .body(
            sample::<
                models::Note,
            >(
                "{\"text\":\"sample\",\"size\":1,\"urgent\":true,\"address\":{\"city\":\"sample\"}}",
            ),
        )
        .build();
    let (method, path) = request(&operation);
    assert_eq!(
        (method.as_str(), path.as_str()), ("PUT", "/tickets/sample/notes/sample")
    );
    read(&operation, 204, &[], "");
}

#[test]
fn get_ticket() {
    let operation = operations::GetTicket::new("sample");
    let (method, path) = request(&operation);
    assert_eq!((method.as_str(), path.as_str()), ("GET", "/tickets/sample"));
}

#[test]
fn attach() {
    let operation = operations::Attach::new(
        "sample",
        operations::AttachForm::builder()
            .file(
                FilePart::new("sample.bin", "application/octet-stream", &b"sample"[..]),
            )
            .name("sample")
            .with_build("sample")
            .build(),
    );
    let (method, path) = request(&operation);
    assert_eq!((method.as_str(), path.as_str()), ("POST", "/tickets/sample"));
    read(&operation, 204, &[], "");
}

/// No valid request could be made up; write one here by hand in `tests`.
#[test]
fn create_ticket() {
    fn is_an_operation<O: Operation>() {}
    is_an_operation::<operations::CreateTicket>();
}

#[test]
fn add_phone() {
    let operation = operations::AddPhone::new(
        sample::<models::Phone>("{\"number\":\"sample\",\"medium\":\"mobile\"}"),
    );
    let (method, path) = request(&operation);
    assert_eq!((method.as_str(), path.as_str()), ("POST", "/phones"));
    read(&operation, 204, &[], "");
}

#[test]
fn set_beacon() {
    let operation = operations::SetBeacon::new(
        "sample",
        sample::<
            models::Beacon,
        >(
            "{\"kind\":\"beacon\",\"version\":\"2\",\"level\":-3,\"active\":true,\"unit\":1}",
        ),
    );
    let (method, path) = request(&operation);
    assert_eq!((method.as_str(), path.as_str()), ("PUT", "/beacons/eu"));
    read(&operation, 204, &[], "");
}
