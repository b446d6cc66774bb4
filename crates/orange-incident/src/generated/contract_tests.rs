// Generated from crates/orange-incident/openapi.yaml by `cargo xtask codegen incident`; do not edit.

//! Each operation builds the documented request and decodes a sample response.

#![allow(unused_imports, reason = "which of the types are needed depends on the interface file")]

use orange_core::__private::{http, serde, serde_json};
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
fn list_incidents() {
    let operation = operations::ListIncidents::new();
    let (method, path) = request(&operation);
    assert_eq!((method.as_str(), path.as_str()), ("GET", "/incidents"));
    decode(
        &operation,
        200,
        &[("x-total-count", "1"), ("content-type", "application/json")],
        "[{\"id\":\"sample\"}]",
    );
}

#[test]
fn create_incident() {
    let operation = operations::CreateIncident::new(
        sample::<models::IncidentCreate>("{}"),
    );
    let (method, path) = request(&operation);
    assert_eq!((method.as_str(), path.as_str()), ("POST", "/incidents"));
    decode(
        &operation,
        201,
        &[("content-type", "application/json")],
        "{\"id\":\"sample\"}",
    );
}

#[test]
fn get_incident() {
    let operation = operations::GetIncident::new("sample");
    let (method, path) = request(&operation);
    assert_eq!((method.as_str(), path.as_str()), ("GET", "/incidents/sample"));
    decode(
        &operation,
        200,
        &[("content-type", "application/json")],
        "{\"id\":\"sample\"}",
    );
}

#[test]
fn update_incident() {
    let operation = operations::UpdateIncident::new(
        "sample",
        sample::<models::IncidentPatch>("{}"),
    );
    let (method, path) = request(&operation);
    assert_eq!((method.as_str(), path.as_str()), ("PATCH", "/incidents/sample"));
    decode(
        &operation,
        200,
        &[("content-type", "application/json")],
        "{\"id\":\"sample\"}",
    );
}

#[test]
fn list_notes() {
    let operation = operations::ListNotes::new("sample");
    let (method, path) = request(&operation);
    assert_eq!((method.as_str(), path.as_str()), ("GET", "/incidents/sample/notes"));
    decode(
        &operation,
        200,
        &[("x-total-count", "1"), ("content-type", "application/json")],
        "[{\"id\":\"sample\"}]",
    );
}

#[test]
fn create_note() {
    let operation = operations::CreateNote::new(
        "sample",
        sample::<models::NoteCreate>("{}"),
    );
    let (method, path) = request(&operation);
    assert_eq!((method.as_str(), path.as_str()), ("POST", "/incidents/sample/notes"));
    decode(
        &operation,
        201,
        &[("content-type", "application/json")],
        "{\"id\":\"sample\"}",
    );
}

#[test]
fn list_attachments() {
    let operation = operations::ListAttachments::new("sample");
    let (method, path) = request(&operation);
    assert_eq!(
        (method.as_str(), path.as_str()), ("GET", "/incidents/sample/attachments")
    );
    decode(
        &operation,
        200,
        &[("x-total-count", "1"), ("content-type", "application/json")],
        "[{\"id\":\"sample\"}]",
    );
}

#[test]
fn create_attachment() {
    let operation = operations::CreateAttachment::new(
        "sample",
        operations::CreateAttachmentForm::new(
            FilePart::new("sample.bin", "application/octet-stream", &b"sample"[..]),
        ),
    );
    let (method, path) = request(&operation);
    assert_eq!(
        (method.as_str(), path.as_str()), ("POST", "/incidents/sample/attachments")
    );
    decode(
        &operation,
        201,
        &[("content-type", "application/json")],
        "{\"id\":\"sample\"}",
    );
}

#[test]
fn download_attachment() {
    let operation = operations::DownloadAttachment::builder()
        .incident_id("sample")
        .attachment_id("sample")
        .build();
    let (method, path) = request(&operation);
    assert_eq!(
        (method.as_str(), path.as_str()), ("GET",
        "/incidents/sample/attachments/sample/content")
    );
    decode(&operation, 200, &[("content-type", "application/octet-stream")], "sample");
}

#[test]
fn list_note_attachments() {
    let operation = operations::ListNoteAttachments::builder()
        .incident_id("sample")
        .note_id("sample")
        .build();
    let (method, path) = request(&operation);
    assert_eq!(
        (method.as_str(), path.as_str()), ("GET",
        "/incidents/sample/notes/sample/attachments")
    );
    decode(
        &operation,
        200,
        &[("x-total-count", "1"), ("content-type", "application/json")],
        "[{\"id\":\"sample\"}]",
    );
}

#[test]
fn create_note_attachment() {
    let operation = operations::CreateNoteAttachment::builder()
        .incident_id("sample")
        .note_id("sample")
        .body(
            operations::CreateNoteAttachmentForm::new(
                FilePart::new("sample.bin", "application/octet-stream", &b"sample"[..]),
            ),
        )
        .build();
    let (method, path) = request(&operation);
    assert_eq!(
        (method.as_str(), path.as_str()), ("POST",
        "/incidents/sample/notes/sample/attachments")
    );
    decode(
        &operation,
        201,
        &[("content-type", "application/json")],
        "{\"id\":\"sample\"}",
    );
}

#[test]
fn download_note_attachment() {
    let operation = operations::DownloadNoteAttachment::builder()
        .incident_id("sample")
        .note_id("sample")
        .attachment_id("sample")
        .build();
    let (method, path) = request(&operation);
    assert_eq!(
        (method.as_str(), path.as_str()), ("GET",
        "/incidents/sample/notes/sample/attachments/sample/content")
    );
    decode(&operation, 200, &[("content-type", "application/octet-stream")], "sample");
}

#[test]
fn list_freeze_periods() {
    let operation = operations::ListFreezePeriods::new("sample");
    let (method, path) = request(&operation);
    assert_eq!(
        (method.as_str(), path.as_str()), ("GET", "/incidents/sample/freezePeriods")
    );
    decode(
        &operation,
        200,
        &[("x-total-count", "1"), ("content-type", "application/json")],
        "[{}]",
    );
}

#[test]
fn aggregate_incidents() {
    let operation = operations::AggregateIncidents::new(
        sample::<Vec<String>>("[\"sample\"]"),
    );
    let (method, path) = request(&operation);
    assert_eq!((method.as_str(), path.as_str()), ("GET", "/aggregation"));
    decode(&operation, 200, &[("content-type", "application/json")], "[{}]");
}

#[test]
fn get_status() {
    let operation = operations::GetStatus::new();
    let (method, path) = request(&operation);
    assert_eq!((method.as_str(), path.as_str()), ("GET", "/status"));
    decode(
        &operation,
        200,
        &[("content-type", "application/json")],
        "{\"sample\":true}",
    );
}

#[test]
fn get_version() {
    let operation = operations::GetVersion::new();
    let (method, path) = request(&operation);
    assert_eq!((method.as_str(), path.as_str()), ("GET", "/version"));
    decode(
        &operation,
        200,
        &[("content-type", "application/json")],
        "{\"sample\":true}",
    );
}

#[test]
fn get_doc() {
    let operation = operations::GetDoc::new();
    let (method, path) = request(&operation);
    assert_eq!((method.as_str(), path.as_str()), ("GET", "/doc"));
    decode(
        &operation,
        200,
        &[("content-type", "application/json")],
        "{\"sample\":true}",
    );
}
