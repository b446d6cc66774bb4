// Generated from corpus/media-types.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! Every operation becomes the request of the specification, and reads an answer of it.

#![allow(unused_imports, reason = "which of the types are needed depends on the specification")]

use std::collections::BTreeMap;

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
fn str() {
    let operation = operations::Str::new("sam");
    let (method, path) = request(&operation);
    assert_eq!((method.as_str(), path.as_str()), ("POST", "/str"));
    read(&operation, 200, &[("content-type", "application/json")], "\"sample\"");
}

#[test]
fn int() {
    let operation = operations::Int::new(3);
    let (method, path) = request(&operation);
    assert_eq!((method.as_str(), path.as_str()), ("POST", "/int"));
    read(&operation, 200, &[("content-type", "application/json")], "1");
}

#[test]
fn bool() {
    let operation = operations::Bool::new();
    let (method, path) = request(&operation);
    assert_eq!((method.as_str(), path.as_str()), ("POST", "/bool"));
    read(&operation, 200, &[("content-type", "application/json")], "true");
}

#[test]
fn num() {
    let operation = operations::Num::new();
    let (method, path) = request(&operation);
    assert_eq!((method.as_str(), path.as_str()), ("POST", "/num"));
    read(&operation, 200, &[("content-type", "application/json")], "1.5");
}

#[test]
fn enm() {
    let operation = operations::Enm::new();
    let (method, path) = request(&operation);
    assert_eq!((method.as_str(), path.as_str()), ("POST", "/enum"));
    read(&operation, 200, &[("content-type", "application/json")], "\"a\"");
}

#[test]
fn map() {
    let operation = operations::Map::new();
    let (method, path) = request(&operation);
    assert_eq!((method.as_str(), path.as_str()), ("POST", "/map"));
    read(
        &operation,
        200,
        &[("content-type", "application/json")],
        "{\"sample\":{\"id\":\"sample\",\"name\":\"sample\",\"body\":\"sample\"}}",
    );
}

#[test]
fn nul_() {
    let operation = operations::Nul::new();
    let (method, path) = request(&operation);
    assert_eq!((method.as_str(), path.as_str()), ("POST", "/nul"));
    read(
        &operation,
        200,
        &[("content-type", "application/json")],
        "{\"id\":\"sample\",\"name\":\"sample\",\"body\":\"sample\"}",
    );
}

#[test]
fn anyone() {
    let operation = operations::Anyone::new();
    let (method, path) = request(&operation);
    assert_eq!((method.as_str(), path.as_str()), ("POST", "/any"));
    read(&operation, 200, &[("content-type", "application/json")], "{\"sample\":true}");
}

#[test]
fn lists() {
    let operation = operations::Lists::new();
    let (method, path) = request(&operation);
    assert_eq!((method.as_str(), path.as_str()), ("POST", "/lists"));
    read(&operation, 200, &[("content-type", "application/json")], "[\"sample\"]");
}

#[test]
fn charset() {
    let operation = operations::Charset::new();
    let (method, path) = request(&operation);
    assert_eq!((method.as_str(), path.as_str()), ("POST", "/charset"));
    read(
        &operation,
        200,
        &[("content-type", "application/json; charset=UTF-8")],
        "{\"id\":\"sample\",\"name\":\"sample\",\"body\":\"sample\"}",
    );
}

#[test]
fn vnd() {
    let operation = operations::Vnd::new();
    let (method, path) = request(&operation);
    assert_eq!((method.as_str(), path.as_str()), ("POST", "/vnd"));
    read(
        &operation,
        200,
        &[("content-type", "application/vnd.x.v1+json")],
        "{\"id\":\"sample\",\"name\":\"sample\",\"body\":\"sample\"}",
    );
}

#[test]
fn json_patch() {
    let operation = operations::JsonPatch::new(
        sample::<
            Vec<models::JsonPatchRequestItem>,
        >("[{\"op\":\"add\",\"path\":\"sample\"}]"),
    );
    let (method, path) = request(&operation);
    assert_eq!((method.as_str(), path.as_str()), ("PATCH", "/jsonpatch"));
    read(
        &operation,
        200,
        &[("content-type", "application/json")],
        "{\"id\":\"sample\",\"name\":\"sample\",\"body\":\"sample\"}",
    );
}

#[test]
fn both_patches() {
    let operation = operations::BothPatches::new(
        operations::BothPatchesBody::JsonPatch(
            sample::<Vec<BTreeMap<String, Json>>>("[{\"sample\":{\"sample\":true}}]"),
        ),
    );
    let (method, path) = request(&operation);
    assert_eq!((method.as_str(), path.as_str()), ("PATCH", "/both"));
    read(
        &operation,
        200,
        &[("content-type", "application/json")],
        "{\"id\":\"sample\",\"name\":\"sample\",\"body\":\"sample\"}",
    );
}

#[test]
fn ndjson() {
    let operation = operations::Ndjson::new();
    let (method, path) = request(&operation);
    assert_eq!((method.as_str(), path.as_str()), ("POST", "/ndjson"));
    read(
        &operation,
        200,
        &[("content-type", "application/x-ndjson")],
        "{\"id\":\"sample\",\"name\":\"sample\",\"body\":\"sample\"}\n",
    );
}

#[test]
fn xml() {
    let operation = operations::Xml::new();
    let (method, path) = request(&operation);
    assert_eq!((method.as_str(), path.as_str()), ("POST", "/xml"));
    read(&operation, 200, &[("content-type", "application/xml")], "sample");
}

#[test]
fn csv() {
    let operation = operations::Csv::new();
    let (method, path) = request(&operation);
    assert_eq!((method.as_str(), path.as_str()), ("POST", "/csv"));
    read(&operation, 200, &[("content-type", "text/csv")], "sample");
}

#[test]
fn img() {
    let operation = operations::Img::new();
    let (method, path) = request(&operation);
    assert_eq!((method.as_str(), path.as_str()), ("PUT", "/img"));
    read(&operation, 200, &[("content-type", "application/json")], "sample");
}

#[test]
fn form() {
    let operation = operations::Form::new(
        sample::<models::FCreate>("{\"s\":\"sample\"}"),
    );
    let (method, path) = request(&operation);
    assert_eq!((method.as_str(), path.as_str()), ("POST", "/form"));
    read(&operation, 204, &[], "");
}

#[test]
fn multi() {
    let operation = operations::Multi::new(
        operations::MultiForm::new(
            sample::<models::PCreate>("{\"name\":\"sample\",\"body\":\"sample\"}"),
            FilePart::new("sample.bin", "application/octet-stream", &b"sample"[..]),
        ),
    );
    let (method, path) = request(&operation);
    assert_eq!((method.as_str(), path.as_str()), ("POST", "/multi"));
    read(&operation, 204, &[], "");
}

#[test]
fn multi2() {
    let operation = operations::Multi2::new();
    let (method, path) = request(&operation);
    assert_eq!((method.as_str(), path.as_str()), ("POST", "/multi2"));
    read(&operation, 204, &[], "");
}

#[test]
fn multi3() {
    let operation = operations::Multi3::new();
    let (method, path) = request(&operation);
    assert_eq!((method.as_str(), path.as_str()), ("POST", "/multi3"));
    read(&operation, 204, &[], "");
}

#[test]
fn mixed() {
    let operation = operations::Mixed::new();
    let (method, path) = request(&operation);
    assert_eq!((method.as_str(), path.as_str()), ("POST", "/mixed"));
    read(&operation, 204, &[], "");
}

#[test]
fn choice() {
    let operation = operations::Choice::new(
        operations::ChoiceBody::Json(sample::<String>("\"sample\"")),
    );
    let (method, path) = request(&operation);
    assert_eq!((method.as_str(), path.as_str()), ("POST", "/choice"));
    read(&operation, 204, &[], "");
}

#[test]
fn del() {
    let operation = operations::Del::new();
    let (method, path) = request(&operation);
    assert_eq!((method.as_str(), path.as_str()), ("DELETE", "/delete"));
    read(&operation, 204, &[], "");
}

#[test]
fn get_with_body() {
    let operation = operations::GetWithBody::new();
    let (method, path) = request(&operation);
    assert_eq!((method.as_str(), path.as_str()), ("GET", "/delete"));
    read(&operation, 204, &[], "");
}

#[test]
fn union_operation() {
    let operation = operations::UnionOperation::new(
        sample::<models::UCreate>("{\"kind\":\"a\",\"x\":1}"),
    );
    let (method, path) = request(&operation);
    assert_eq!((method.as_str(), path.as_str()), ("POST", "/union"));
    read(
        &operation,
        200,
        &[("content-type", "application/json")],
        "{\"kind\":\"a\",\"id\":\"sample\",\"x\":1}",
    );
}

#[test]
fn patch_union() {
    let operation = operations::PatchUnion::new(
        sample::<models::UPatch>("{\"kind\":\"a\",\"id\":\"sample\",\"x\":1}"),
    );
    let (method, path) = request(&operation);
    assert_eq!((method.as_str(), path.as_str()), ("PATCH", "/union"));
    read(
        &operation,
        200,
        &[("content-type", "application/json")],
        "{\"kind\":\"a\",\"id\":\"sample\",\"x\":1}",
    );
}

#[test]
fn put_union() {
    let operation = operations::PutUnion::new(
        sample::<models::U>("{\"kind\":\"a\",\"id\":\"sample\",\"x\":1}"),
    );
    let (method, path) = request(&operation);
    assert_eq!((method.as_str(), path.as_str()), ("PUT", "/union"));
    read(
        &operation,
        200,
        &[("content-type", "application/json")],
        "{\"kind\":\"a\",\"id\":\"sample\",\"x\":1}",
    );
}
