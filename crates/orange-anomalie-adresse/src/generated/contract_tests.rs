// Generated from crates/orange-anomalie-adresse/openapi.yaml by `cargo xtask codegen anomalie-adresse`; do not edit.

//! Each operation builds the documented request and decodes a sample response.

#![allow(unused_imports, reason = "which of the types are needed depends on the interface file")]

use orange_core::__private::{http, serde, serde_json};
use orange_core::model::ETag;
use orange_core::operation::{ApiResponse, Operation};
use orange_core::upload::FilePart;

use super::{models, operations};

/// Returns the method and the path of a request, below the base URL of the API.
fn request(operation: &impl Operation) -> (String, String) {
    let base = "https://api.example".parse().unwrap();
    let request = operation.request().unwrap().into_http(&base).unwrap();
    let path = request.uri().path().to_owned();
    (request.method().to_string(), path)
}

/// Asserts that the operation decodes a response.
fn decode<O: Operation>(
    operation: &O,
    status: u16,
    headers: &[(&str, &str)],
    body: &str,
) {
    let mut map = http::HeaderMap::new();
    for (name, value) in headers {
        map.insert(http::HeaderName::try_from(*name).unwrap(), value.parse().unwrap());
    }
    let status = http::StatusCode::from_u16(status).unwrap();
    let response = ApiResponse::new(operation.info(), status, map, body.to_owned());
    if let Err(error) = operation.decode(response) {
        panic!("{error}");
    }
}

/// Decodes a sample value.
fn sample<T: serde::de::DeserializeOwned>(text: &str) -> T {
    serde_json::from_str(text).unwrap()
}

#[test]
fn list_tickets() {
    let operation = operations::ListTickets::new();
    let (method, path) = request(&operation);
    assert_eq!((method.as_str(), path.as_str()), ("GET", "/"));
    decode(
        &operation,
        200,
        &[("x-total-count", "1"), ("content-type", "application/json")],
        "[{\"@type\":\"AnomalieAdresse.creation\",\"code_oi\":\"RIPX\",\"code_oc\":\"OCZ1\",\"building\":{\"type\":\"PAVILLON\",\"newConstruction\":true,\"address\":{\"code_ban\":\"09122_0120_00014\"},\"geographicLocation\":[{\"x\":1.60524,\"y\":42.96388,\"type\":\"WGS84\"}]},\"id\":\"sample\"}]",
    );
}

#[test]
fn count_tickets() {
    let operation = operations::CountTickets::new();
    let (method, path) = request(&operation);
    assert_eq!((method.as_str(), path.as_str()), ("HEAD", "/"));
    decode(&operation, 200, &[("x-total-count", "1")], "");
}

#[test]
fn create_ticket() {
    let operation = operations::CreateTicket::new(
        sample::<
            models::TicketCreate,
        >(
            "{\"@type\":\"AnomalieAdresse.creation\",\"code_oi\":\"RIPX\",\"code_oc\":\"OCZ1\",\"building\":{\"type\":\"PAVILLON\",\"newConstruction\":true,\"address\":{\"code_ban\":\"09122_0120_00014\"},\"geographicLocation\":[{\"x\":1.60524,\"y\":42.96388,\"type\":\"WGS84\"}]}}",
        ),
    );
    let (method, path) = request(&operation);
    assert_eq!((method.as_str(), path.as_str()), ("POST", "/"));
    decode(
        &operation,
        201,
        &[
            ("etag", "\"1\""),
            ("location", "/there"),
            ("content-type", "application/json"),
        ],
        "{\"@type\":\"AnomalieAdresse.creation\",\"code_oi\":\"RIPX\",\"code_oc\":\"OCZ1\",\"building\":{\"type\":\"PAVILLON\",\"newConstruction\":true,\"address\":{\"code_ban\":\"09122_0120_00014\"},\"geographicLocation\":[{\"x\":1.60524,\"y\":42.96388,\"type\":\"WGS84\"}]},\"id\":\"sample\"}",
    );
}

#[test]
fn get_ticket() {
    let operation = operations::GetTicket::new("00000000-0000-4000-8000-000000000000");
    let (method, path) = request(&operation);
    assert_eq!(
        (method.as_str(), path.as_str()), ("GET",
        "/00000000-0000-4000-8000-000000000000")
    );
    decode(
        &operation,
        200,
        &[
            ("etag", "\"1\""),
            ("x-total-count", "1"),
            ("content-type", "application/json"),
        ],
        "{\"@type\":\"AnomalieAdresse.creation\",\"code_oi\":\"RIPX\",\"code_oc\":\"OCZ1\",\"building\":{\"type\":\"PAVILLON\",\"newConstruction\":true,\"address\":{\"code_ban\":\"09122_0120_00014\"},\"geographicLocation\":[{\"x\":1.60524,\"y\":42.96388,\"type\":\"WGS84\"}]},\"id\":\"sample\"}",
    );
}

#[test]
fn replace_ticket() {
    let operation = operations::ReplaceTicket::new(
        "00000000-0000-4000-8000-000000000000",
        ETag::new("\"1\"").unwrap(),
        sample::<
            models::Ticket,
        >(
            "{\"@type\":\"AnomalieAdresse.creation\",\"code_oi\":\"RIPX\",\"code_oc\":\"OCZ1\",\"building\":{\"type\":\"PAVILLON\",\"newConstruction\":true,\"address\":{\"code_ban\":\"09122_0120_00014\"},\"geographicLocation\":[{\"x\":1.60524,\"y\":42.96388,\"type\":\"WGS84\"}]}}",
        ),
    );
    let (method, path) = request(&operation);
    assert_eq!(
        (method.as_str(), path.as_str()), ("PUT",
        "/00000000-0000-4000-8000-000000000000")
    );
    decode(
        &operation,
        200,
        &[("etag", "\"1\""), ("content-type", "application/json")],
        "{\"@type\":\"AnomalieAdresse.creation\",\"code_oi\":\"RIPX\",\"code_oc\":\"OCZ1\",\"building\":{\"type\":\"PAVILLON\",\"newConstruction\":true,\"address\":{\"code_ban\":\"09122_0120_00014\"},\"geographicLocation\":[{\"x\":1.60524,\"y\":42.96388,\"type\":\"WGS84\"}]},\"id\":\"sample\"}",
    );
}

#[test]
fn patch_ticket() {
    let operation = operations::PatchTicket::new(
        "00000000-0000-4000-8000-000000000000",
        ETag::new("\"1\"").unwrap(),
        sample::<
            models::TicketPatch,
        >(
            "{\"@type\":\"AnomalieAdresse.creation\",\"code_oi\":\"RIPX\",\"code_oc\":\"OCZ1\",\"building\":{\"type\":\"PAVILLON\",\"newConstruction\":true,\"address\":{\"code_ban\":\"09122_0120_00014\"},\"geographicLocation\":[{\"x\":1.60524,\"y\":42.96388,\"type\":\"WGS84\"}]}}",
        ),
    );
    let (method, path) = request(&operation);
    assert_eq!(
        (method.as_str(), path.as_str()), ("PATCH",
        "/00000000-0000-4000-8000-000000000000")
    );
    decode(
        &operation,
        200,
        &[("etag", "\"1\""), ("content-type", "application/json")],
        "{\"@type\":\"AnomalieAdresse.creation\",\"code_oi\":\"RIPX\",\"code_oc\":\"OCZ1\",\"building\":{\"type\":\"PAVILLON\",\"newConstruction\":true,\"address\":{\"code_ban\":\"09122_0120_00014\"},\"geographicLocation\":[{\"x\":1.60524,\"y\":42.96388,\"type\":\"WGS84\"}]},\"id\":\"sample\"}",
    );
}

#[test]
fn list_notes() {
    let operation = operations::ListNotes::new("00000000-0000-4000-8000-000000000000");
    let (method, path) = request(&operation);
    assert_eq!(
        (method.as_str(), path.as_str()), ("GET",
        "/00000000-0000-4000-8000-000000000000/note")
    );
    decode(
        &operation,
        200,
        &[("x-total-count", "1"), ("content-type", "application/json")],
        "[{\"id\":\"sample\"}]",
    );
}

#[test]
fn count_notes() {
    let operation = operations::CountNotes::new("00000000-0000-4000-8000-000000000000");
    let (method, path) = request(&operation);
    assert_eq!(
        (method.as_str(), path.as_str()), ("HEAD",
        "/00000000-0000-4000-8000-000000000000/note")
    );
    decode(&operation, 200, &[("x-total-count", "1")], "");
}

#[test]
fn create_note() {
    let operation = operations::CreateNote::new(
        "00000000-0000-4000-8000-000000000000",
        sample::<models::NoteCreate>("{}"),
    );
    let (method, path) = request(&operation);
    assert_eq!(
        (method.as_str(), path.as_str()), ("POST",
        "/00000000-0000-4000-8000-000000000000/note")
    );
    decode(
        &operation,
        201,
        &[("etag", "\"1\""), ("content-type", "application/json")],
        "{\"id\":\"sample\"}",
    );
}

#[test]
fn list_attachments() {
    let operation = operations::ListAttachments::new(
        "00000000-0000-4000-8000-000000000000",
    );
    let (method, path) = request(&operation);
    assert_eq!(
        (method.as_str(), path.as_str()), ("GET",
        "/00000000-0000-4000-8000-000000000000/attachment")
    );
    decode(
        &operation,
        200,
        &[("x-total-count", "1"), ("content-type", "application/json")],
        "[{\"name\":\"sample\",\"id\":\"sample\"}]",
    );
}

#[test]
fn count_attachments() {
    let operation = operations::CountAttachments::new(
        "00000000-0000-4000-8000-000000000000",
    );
    let (method, path) = request(&operation);
    assert_eq!(
        (method.as_str(), path.as_str()), ("HEAD",
        "/00000000-0000-4000-8000-000000000000/attachment")
    );
    decode(&operation, 200, &[("x-total-count", "1")], "");
}

#[test]
fn create_attachment() {
    let operation = operations::CreateAttachment::new(
        "00000000-0000-4000-8000-000000000000",
        operations::CreateAttachmentForm::new(
            FilePart::new("sample.bin", "application/octet-stream", &b"sample"[..]),
            sample::<models::AttachmentCreate>("{\"name\":\"sample\"}"),
        ),
    );
    let (method, path) = request(&operation);
    assert_eq!(
        (method.as_str(), path.as_str()), ("POST",
        "/00000000-0000-4000-8000-000000000000/attachment")
    );
    decode(
        &operation,
        201,
        &[("etag", "\"1\""), ("content-type", "application/json")],
        "{\"name\":\"sample\",\"id\":\"sample\"}",
    );
}

#[test]
fn download_attachment() {
    let operation = operations::DownloadAttachment::builder()
        .id("00000000-0000-4000-8000-000000000000")
        .attachment_id("00000000-0000-4000-8000-000000000000")
        .build();
    let (method, path) = request(&operation);
    assert_eq!(
        (method.as_str(), path.as_str()), ("GET",
        "/00000000-0000-4000-8000-000000000000/attachment/00000000-0000-4000-8000-000000000000/content")
    );
    decode(&operation, 200, &[("content-type", "application/octet-stream")], "sample");
}

#[test]
fn list_events() {
    let operation = operations::ListEvents::new();
    let (method, path) = request(&operation);
    assert_eq!((method.as_str(), path.as_str()), ("GET", "/event"));
    decode(
        &operation,
        200,
        &[("x-total-count", "1"), ("content-type", "application/json")],
        "[{\"specversion\":\"sample\",\"type\":\"fr.interop.anomalieadresse.update\",\"source\":\"https://example.org/sample\",\"id\":\"sample\",\"time\":\"2025-01-01T12:00:00Z\",\"subject\":\"00000000-0000-4000-8000-000000000000\"}]",
    );
}

#[test]
fn count_events() {
    let operation = operations::CountEvents::new();
    let (method, path) = request(&operation);
    assert_eq!((method.as_str(), path.as_str()), ("HEAD", "/event"));
    decode(&operation, 200, &[("x-total-count", "1")], "");
}

#[test]
fn receive_event() {
    let operation = operations::ReceiveEvent::new(
        sample::<
            models::Event,
        >(
            "{\"specversion\":\"sample\",\"type\":\"fr.interop.anomalieadresse.update\",\"source\":\"https://example.org/sample\",\"id\":\"sample\",\"time\":\"2025-01-01T12:00:00Z\",\"subject\":\"00000000-0000-4000-8000-000000000000\"}",
        ),
    );
    let (method, path) = request(&operation);
    assert_eq!((method.as_str(), path.as_str()), ("POST", "/event"));
    decode(
        &operation,
        200,
        &[("content-type", "application/json")],
        "{\"sample\":{\"sample\":true}}",
    );
}
