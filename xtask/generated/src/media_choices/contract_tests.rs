// Generated from corpus/media-choices.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! Every operation becomes the request of the specification, and reads an answer of it.

#![allow(unused_imports, reason = "which of the types are needed depends on the specification")]

use orange_core::__private::{http, serde, serde_json};
use orange_core::model::Json;
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
fn get_crate() {
    let operation = operations::GetCrate::new();
    let (method, path) = request(&operation);
    assert_eq!((method.as_str(), path.as_str()), ("GET", "/crate"));
    read(&operation, 200, &[("content-type", "application/vnd.dock.v2+json")], "{}");
}

#[test]
fn replace_crate() {
    let operation = operations::ReplaceCrate::new(sample::<models::Crate>("{}"));
    let (method, path) = request(&operation);
    assert_eq!((method.as_str(), path.as_str()), ("PUT", "/crate"));
    read(&operation, 200, &[("content-type", "application/json;version=2")], "{}");
}

#[test]
fn patch_crate() {
    let operation = operations::PatchCrate::new(
        operations::PatchCrateBody::Json(Box::new(sample::<models::CratePatch>("{}"))),
    );
    let (method, path) = request(&operation);
    assert_eq!((method.as_str(), path.as_str()), ("PATCH", "/crate"));
    read(&operation, 204, &[], "");
}

#[test]
fn get_either() {
    let operation = operations::GetEither::new();
    let (method, path) = request(&operation);
    assert_eq!((method.as_str(), path.as_str()), ("GET", "/either"));
    read(&operation, 200, &[("content-type", "application/hal+json")], "{}");
}

#[test]
fn list_crates() {
    let operation = operations::ListCrates::new();
    let (method, path) = request(&operation);
    assert_eq!((method.as_str(), path.as_str()), ("GET", "/list"));
    read(&operation, 200, &[("content-type", "application/json")], "[{}]");
}

#[test]
fn get_several() {
    let operation = operations::GetSeveral::new();
    let (method, path) = request(&operation);
    assert_eq!((method.as_str(), path.as_str()), ("GET", "/several"));
    read(&operation, 200, &[("content-type", "application/json")], "{}");
}

#[test]
fn send_any() {
    let operation = operations::SendAny::new(
        orange_core::operation::JsonBody::from(sample::<models::Crate>("{}")),
    );
    let (method, path) = request(&operation);
    assert_eq!((method.as_str(), path.as_str()), ("POST", "/any"));
    read(&operation, 204, &[], "");
}

#[test]
fn send_application() {
    let operation = operations::SendApplication::new(
        orange_core::operation::JsonBody::from(sample::<models::Crate>("{}")),
    );
    let (method, path) = request(&operation);
    assert_eq!((method.as_str(), path.as_str()), ("POST", "/application"));
    read(&operation, 200, &[("content-type", "application/json")], "{}");
}

#[test]
fn send_suffix() {
    let operation = operations::SendSuffix::new(
        orange_core::operation::JsonBody::new(
            "application/sample+json",
            sample::<models::Crate>("{}"),
        ),
    );
    let (method, path) = request(&operation);
    assert_eq!((method.as_str(), path.as_str()), ("POST", "/suffix"));
    read(&operation, 204, &[], "");
}

#[test]
fn send_image() {
    let operation = operations::SendImage::new(
        operations::SendImageBody::File(
            FilePart::new("sample.bin", "image/sample", &b"sample"[..]),
        ),
    );
    let (method, path) = request(&operation);
    assert_eq!((method.as_str(), path.as_str()), ("POST", "/image"));
    read(&operation, 200, &[("content-type", "application/json")], "sample");
}

#[test]
fn send_text() {
    let operation = operations::SendText::new(
        FilePart::new("sample.bin", "text/sample", &b"sample"[..]),
    );
    let (method, path) = request(&operation);
    assert_eq!((method.as_str(), path.as_str()), ("POST", "/text"));
    read(&operation, 200, &[("content-type", "application/json")], "sample");
}

#[test]
fn send_parts() {
    let operation = operations::SendParts::new(operations::SendPartsForm::new());
    let (method, path) = request(&operation);
    assert_eq!((method.as_str(), path.as_str()), ("POST", "/parts"));
    read(&operation, 204, &[], "");
}

#[test]
fn get_report() {
    let operation = operations::GetReport::new();
    let (method, path) = request(&operation);
    assert_eq!((method.as_str(), path.as_str()), ("GET", "/report"));
    read(&operation, 200, &[("content-type", "application/json")], "{}");
}

#[test]
fn put_report() {
    let operation = operations::PutReport::new(
        operations::PutReportBody::Json(Box::new(sample::<models::Crate>("{}"))),
    );
    let (method, path) = request(&operation);
    assert_eq!((method.as_str(), path.as_str()), ("PUT", "/report"));
    read(&operation, 204, &[], "");
}

#[test]
fn get_file() {
    let operation = operations::GetFile::new();
    let (method, path) = request(&operation);
    assert_eq!((method.as_str(), path.as_str()), ("GET", "/files"));
    read(&operation, 200, &[("content-type", "application/pdf")], "sample");
}
