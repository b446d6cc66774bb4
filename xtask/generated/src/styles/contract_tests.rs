// Generated from corpus/styles.yaml by `UPDATE_CORPUS=1 cargo test -p xtask corpus`; do not edit.

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
    let operation = operations::Plain::new("sample", 1, true, "red", "2025-01-01", 1, 1);
    assert_eq!(
        request(& operation), ("GET".to_owned(), "/plain/sample/1/true/red/2025-01-01"
        .to_owned())
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
    let operation = operations::Dotted::new("sample", "sample");
    assert_eq!(
        request(& operation), ("GET".to_owned(), "/items/sample.sample".to_owned())
    );
    read(&operation, 204, &[], "");
}

#[test]
fn odata() {
    let operation = operations::Odata::new("sample");
    assert_eq!(
        request(& operation), ("GET".to_owned(), "/items('sample')/x".to_owned())
    );
    read(&operation, 204, &[], "");
}

#[test]
fn slash() {
    let operation = operations::Slash::new();
    assert_eq!(request(& operation), ("GET".to_owned(), "/slash/".to_owned()));
    read(&operation, 204, &[], "");
}

#[test]
fn in_path() {
    let operation = operations::InPath::new("sample");
    assert_eq!(request(& operation), ("GET".to_owned(), "/q".to_owned()));
    read(&operation, 204, &[], "");
}

#[test]
fn undeclared() {
    let operation = operations::Undeclared::new("sample");
    assert_eq!(
        request(& operation), ("GET".to_owned(), "/undeclared/sample".to_owned())
    );
    read(&operation, 204, &[], "");
}

#[test]
fn twice() {
    let operation = operations::Twice::new("sample");
    assert_eq!(
        request(& operation), ("GET".to_owned(), "/twice/sample/and/sample".to_owned())
    );
    read(&operation, 204, &[], "");
}

#[test]
fn accent() {
    let operation = operations::Accent::new("sample");
    assert_eq!(
        request(& operation), ("GET".to_owned(), "/acc%C3%A9nt%C3%A9/%20b/sample"
        .to_owned())
    );
    read(&operation, 204, &[], "");
}

#[test]
fn new_operation() {
    let operation = operations::NewOperation::new(1);
    assert_eq!(request(& operation), ("GET".to_owned(), "/dup".to_owned()));
    read(&operation, 204, &[], "");
}

#[test]
fn mod_() {
    let operation = operations::Mod::new();
    assert_eq!(request(& operation), ("POST".to_owned(), "/dup".to_owned()));
    read(&operation, 204, &[], "");
}

#[test]
fn default_operation() {
    let operation = operations::DefaultOperation::new();
    assert_eq!(request(& operation), ("PUT".to_owned(), "/dup".to_owned()));
    read(&operation, 204, &[], "");
}

#[test]
fn models() {
    let operation = operations::Models::new();
    assert_eq!(request(& operation), ("DELETE".to_owned(), "/dup".to_owned()));
    read(&operation, 204, &[], "");
}

#[test]
fn operation_operation() {
    let operation = operations::OperationOperation::new();
    assert_eq!(request(& operation), ("PATCH".to_owned(), "/dup".to_owned()));
    read(&operation, 204, &[], "");
}

#[test]
fn result_operation() {
    let operation = operations::ResultOperation::new();
    assert_eq!(request(& operation), ("GET".to_owned(), "/ops2".to_owned()));
    read(&operation, 204, &[], "");
}

#[test]
fn string_operation() {
    let operation = operations::StringOperation::new();
    assert_eq!(request(& operation), ("POST".to_owned(), "/ops2".to_owned()));
    read(&operation, 204, &[], "");
}

#[test]
fn call_operation() {
    let operation = operations::CallOperation::new();
    assert_eq!(request(& operation), ("PUT".to_owned(), "/ops2".to_owned()));
    read(&operation, 204, &[], "");
}

#[test]
fn answer_operation() {
    let operation = operations::AnswerOperation::new();
    assert_eq!(request(& operation), ("DELETE".to_owned(), "/ops2".to_owned()));
    read(&operation, 204, &[], "");
}

#[test]
fn json_operation() {
    let operation = operations::JsonOperation::new();
    assert_eq!(request(& operation), ("PATCH".to_owned(), "/ops2".to_owned()));
    read(&operation, 204, &[], "");
}

#[test]
fn option_operation() {
    let operation = operations::OptionOperation::new();
    assert_eq!(request(& operation), ("HEAD".to_owned(), "/ops2".to_owned()));
    read(&operation, 204, &[], "");
}

#[test]
fn self_operation() {
    let operation = operations::SelfOperation::new();
    assert_eq!(request(& operation), ("OPTIONS".to_owned(), "/ops2".to_owned()));
    read(&operation, 204, &[], "");
}

#[test]
fn ete() {
    let operation = operations::Ete::new();
    assert_eq!(request(& operation), ("TRACE".to_owned(), "/ops2".to_owned()));
    read(&operation, 204, &[], "");
}
