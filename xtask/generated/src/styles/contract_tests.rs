// Generated from corpus/styles.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! Every operation becomes the request of the specification, and reads an answer of it.

#![allow(unused_imports, reason = "which of the types are needed depends on the specification")]

use orange_core::__private::http;
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

#[test]
fn plain() {
    let operation = operations::Plain::builder()
        .s("sample")
        .i(1)
        .b(true)
        .e("red")
        .d("2025-01-01")
        .x_count(1)
        .c1(1)
        .build();
    let (method, path) = request(&operation);
    assert_eq!(
        (method.as_str(), path.as_str()), ("GET", "/plain/sample/1/true/red/2025-01-01")
    );
    read(&operation, 204, &[], "");
}

/// No valid request could be made up; write one here by hand in `tests`.
#[test]
fn styles() {
    fn is_an_operation<O: Operation>() {}
    is_an_operation::<operations::Styles>();
}

#[test]
fn dotted() {
    let operation = operations::Dotted::builder().a("sample").b("sample").build();
    let (method, path) = request(&operation);
    assert_eq!((method.as_str(), path.as_str()), ("GET", "/items/sample.sample"));
    read(&operation, 204, &[], "");
}

#[test]
fn odata() {
    let operation = operations::Odata::new("sample");
    let (method, path) = request(&operation);
    assert_eq!((method.as_str(), path.as_str()), ("GET", "/items('sample')/x"));
    read(&operation, 204, &[], "");
}

#[test]
fn slash() {
    let operation = operations::Slash::new();
    let (method, path) = request(&operation);
    assert_eq!((method.as_str(), path.as_str()), ("GET", "/slash/"));
    read(&operation, 204, &[], "");
}

#[test]
fn in_path() {
    let operation = operations::InPath::new("sample");
    let (method, path) = request(&operation);
    assert_eq!((method.as_str(), path.as_str()), ("GET", "/q"));
    read(&operation, 204, &[], "");
}

#[test]
fn undeclared() {
    let operation = operations::Undeclared::new("sample");
    let (method, path) = request(&operation);
    assert_eq!((method.as_str(), path.as_str()), ("GET", "/undeclared/sample"));
    read(&operation, 204, &[], "");
}

#[test]
fn twice() {
    let operation = operations::Twice::new("sample");
    let (method, path) = request(&operation);
    assert_eq!((method.as_str(), path.as_str()), ("GET", "/twice/sample/and/sample"));
    read(&operation, 204, &[], "");
}

#[test]
fn accent() {
    let operation = operations::Accent::new("sample");
    let (method, path) = request(&operation);
    assert_eq!(
        (method.as_str(), path.as_str()), ("GET", "/acc%C3%A9nt%C3%A9/%20b/sample")
    );
    read(&operation, 204, &[], "");
}

#[test]
fn new_operation() {
    let operation = operations::NewOperation::new(1);
    let (method, path) = request(&operation);
    assert_eq!((method.as_str(), path.as_str()), ("GET", "/dup"));
    read(&operation, 204, &[], "");
}

#[test]
fn mod_() {
    let operation = operations::Mod::new();
    let (method, path) = request(&operation);
    assert_eq!((method.as_str(), path.as_str()), ("POST", "/dup"));
    read(&operation, 204, &[], "");
}

#[test]
fn default_operation() {
    let operation = operations::DefaultOperation::new();
    let (method, path) = request(&operation);
    assert_eq!((method.as_str(), path.as_str()), ("PUT", "/dup"));
    read(&operation, 204, &[], "");
}

#[test]
fn models() {
    let operation = operations::Models::new();
    let (method, path) = request(&operation);
    assert_eq!((method.as_str(), path.as_str()), ("DELETE", "/dup"));
    read(&operation, 204, &[], "");
}

#[test]
fn operation_operation() {
    let operation = operations::OperationOperation::new();
    let (method, path) = request(&operation);
    assert_eq!((method.as_str(), path.as_str()), ("PATCH", "/dup"));
    read(&operation, 204, &[], "");
}

#[test]
fn result_operation() {
    let operation = operations::ResultOperation::new();
    let (method, path) = request(&operation);
    assert_eq!((method.as_str(), path.as_str()), ("GET", "/ops2"));
    read(&operation, 204, &[], "");
}

#[test]
fn string_operation() {
    let operation = operations::StringOperation::new();
    let (method, path) = request(&operation);
    assert_eq!((method.as_str(), path.as_str()), ("POST", "/ops2"));
    read(&operation, 204, &[], "");
}

#[test]
fn call_operation() {
    let operation = operations::CallOperation::new();
    let (method, path) = request(&operation);
    assert_eq!((method.as_str(), path.as_str()), ("PUT", "/ops2"));
    read(&operation, 204, &[], "");
}

#[test]
fn answer_operation() {
    let operation = operations::AnswerOperation::new();
    let (method, path) = request(&operation);
    assert_eq!((method.as_str(), path.as_str()), ("DELETE", "/ops2"));
    read(&operation, 204, &[], "");
}

#[test]
fn json_operation() {
    let operation = operations::JsonOperation::new();
    let (method, path) = request(&operation);
    assert_eq!((method.as_str(), path.as_str()), ("PATCH", "/ops2"));
    read(&operation, 204, &[], "");
}

#[test]
fn option_operation() {
    let operation = operations::OptionOperation::new();
    let (method, path) = request(&operation);
    assert_eq!((method.as_str(), path.as_str()), ("HEAD", "/ops2"));
    read(&operation, 204, &[], "");
}

#[test]
fn self_operation() {
    let operation = operations::SelfOperation::new();
    let (method, path) = request(&operation);
    assert_eq!((method.as_str(), path.as_str()), ("OPTIONS", "/ops2"));
    read(&operation, 204, &[], "");
}

#[test]
fn ete() {
    let operation = operations::Ete::new();
    let (method, path) = request(&operation);
    assert_eq!((method.as_str(), path.as_str()), ("TRACE", "/ops2"));
    read(&operation, 204, &[], "");
}
