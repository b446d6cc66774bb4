//! HTTP routes of notes, attachments and events.

use std::sync::Arc;

use axum::Router;
use axum::extract::{Path, Request, State};
use axum::response::Response;
use axum::routing::get;
use http::header::ETAG;
use http::{HeaderMap, HeaderValue, Method, StatusCode, Uri};
use orange_core::query::Dialect;
use serde_json::{Map, Value};

use super::lifecycle::Role;
use super::notes_and_attachments::{NoteView, NotesAndAttachments, version};
use super::ticket::Ticket;
use super::tickets::{Shared, Tickets, unknown_ticket};
use crate::files::{self, File, Part, form};
use crate::journal::{Effect, RequestId};
use crate::list_response;
use crate::problem::{ErrorKind, Problem, json_response};
use crate::quirks::{EtagHeader, Quirks};
use crate::request_body::json_object;
use crate::sync::lock;
use crate::webhooks::EventType;

/// The media types of files in the interop group's interface.
const MEDIA_TYPES: [&str; 9] = [
    "text/csv",
    "image/jpeg",
    "image/png",
    "image/svg+xml",
    "application/pdf",
    "application/vnd.oasis.opendocument.spreadsheet",
    "application/vnd.oasis.opendocument.text",
    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
];

/// Returns the routes under `base` for events and for the notes and attachments of a ticket. HEAD counts.
pub(super) fn router(base: &str) -> Router<Arc<Tickets>> {
    Router::new()
        .route(&format!("{base}/event"), get(list_events))
        .route(&format!("{base}/{{id}}/note"), get(list_notes).post(create_note))
        .route(&format!("{base}/{{id}}/attachment"), get(list_attachments).post(create_attachment))
        .route(&format!("{base}/{{id}}/attachment/{{attachment}}/content"), get(download))
}

/// Responds with a page of `records`, or with their count for HEAD.
fn list(
    tickets: &Tickets,
    method: &Method,
    uri: &Uri,
    records: impl FnOnce(&Quirks) -> Result<Vec<Value>, Problem>,
) -> Response {
    let quirks = tickets.environment.quirks();
    let response = list_response::query(uri, Dialect::Bracket).and_then(|query| {
        let records = records(&quirks)?;
        match method {
            &Method::HEAD => list_response::count(&records, &query, &quirks),
            _ => list_response::list(&records, &query, quirks.window(), &quirks),
        }
    });
    list_response::respond(&quirks, response)
}

/// Calls `show` with the notes and attachments of a ticket.
fn with_notes(
    tickets: &Tickets,
    id: &str,
    quirks: &Quirks,
    show: impl FnOnce(&NotesAndAttachments, NoteView<'_>) -> Vec<Value>,
) -> Result<Vec<Value>, Problem> {
    let store = lock(&tickets.store);
    let ticket = store.get(id).ok_or_else(unknown_ticket)?;
    let mut notes_and_attachments = lock(&tickets.notes_and_attachments);
    Ok(show(notes_and_attachments.of(&ticket), NoteView { ticket: &ticket, quirks }))
}

async fn list_notes(State(tickets): Shared, Path(id): Path<String>, method: Method, uri: Uri) -> Response {
    list(&tickets, &method, &uri, |quirks| {
        with_notes(&tickets, &id, quirks, |items, view| {
            items.notes.iter().map(|note| view.note(note)).collect()
        })
    })
}

async fn list_attachments(
    State(tickets): Shared,
    Path(id): Path<String>,
    method: Method,
    uri: Uri,
) -> Response {
    list(&tickets, &method, &uri, |quirks| {
        with_notes(&tickets, &id, quirks, |items, view| {
            items.attachments.iter().map(|attachment| view.attachment(attachment)).collect()
        })
    })
}

async fn list_events(State(tickets): Shared, method: Method, uri: Uri) -> Response {
    list(&tickets, &method, &uri, |_| Ok(tickets.webhooks.events()))
}

async fn create_note(State(tickets): Shared, Path(id): Path<String>, request: Request) -> Response {
    let (parts, body) = request.into_parts();
    let body = json_object(&parts, body, tickets.environment.limits.body_bytes).await;
    created(&tickets, &id, |ticket, quirks| {
        let mut fields = body?;
        match fields.get("text") {
            Some(Value::String(_)) => {}
            None | Some(Value::Null) => return Err(missing("text")),
            Some(_) => return Err(invalid("text", "text")),
        }
        remove_read_only(&mut fields, &["date", "author"]);
        let mut notes_and_attachments = lock(&tickets.notes_and_attachments);
        let note = notes_and_attachments.add_note(ticket, Role::Oc, fields, tickets.environment.clock.time());
        let request_id = RequestId::of(&parts.extensions);
        let effect = Effect::NoteAdded { ticket: id.clone(), id: note.id.clone(), request_id };
        tickets.environment.record(effect);
        let value = NoteView { ticket, quirks }.note(note);
        record_own_event(&tickets, quirks, EventType::NoteCreated, &id, &value);
        Ok((value, note.id.clone()))
    })
}

async fn create_attachment(State(tickets): Shared, Path(id): Path<String>, request: Request) -> Response {
    let (parts, body) = request.into_parts();
    let form = form(&parts, body, tickets.environment.limits.body_bytes).await;
    created(&tickets, &id, |ticket, quirks| {
        let (file, fields) = parse_upload(form?)?;
        let mut notes_and_attachments = lock(&tickets.notes_and_attachments);
        let attachment =
            notes_and_attachments.add_file(ticket, Role::Oc, file, fields, tickets.environment.clock.time());
        let request_id = RequestId::of(&parts.extensions);
        let effect = Effect::FileAdded { ticket: id.clone(), id: attachment.id.clone(), request_id };
        tickets.environment.record(effect);
        let value = NoteView { ticket, quirks }.attachment(attachment);
        record_own_event(&tickets, quirks, EventType::AttachmentCreated, &id, &value);
        Ok((value, version(attachment)))
    })
}

/// Records an event for a change of the OC itself, if the quirk `eventsOfOwnChanges` is set.
fn record_own_event(tickets: &Tickets, quirks: &Quirks, kind: EventType, ticket: &str, value: &Value) {
    if quirks.events_of_own_changes {
        tickets.webhooks.record(kind, ticket, value.clone(), tickets.environment.clock.time());
    }
}

/// Responds with 201, the created resource and its ETag.
fn created(
    tickets: &Tickets,
    id: &str,
    make: impl FnOnce(&Ticket, &Quirks) -> Result<(Value, String), Problem>,
) -> Response {
    let quirks = tickets.environment.quirks();
    let store = lock(&tickets.store);
    let outcome = store.get(id).ok_or_else(unknown_ticket).and_then(|ticket| {
        let (value, version) = make(&ticket, &quirks)?;
        let mut response = json_response(StatusCode::CREATED, &value);
        set_etag(response.headers_mut(), &version, &quirks);
        Ok(response)
    });
    list_response::respond(&quirks, outcome)
}

pub(super) fn set_etag(headers: &mut HeaderMap, version: &str, quirks: &Quirks) {
    let etag = match quirks.etag {
        EtagHeader::Quoted => format!("\"{version}\""),
        EtagHeader::Bare => version.to_owned(),
        EtagHeader::Absent => return,
    };
    if let Ok(etag) = HeaderValue::try_from(etag) {
        headers.insert(ETAG, etag);
    }
}

/// Reads the two parts of an upload: the file and its metadata.
fn parse_upload(parts: Vec<Part>) -> Result<(File, Map<String, Value>), Problem> {
    let part = |name: &str| parts.iter().find(|part| part.name == name).ok_or_else(|| missing(name));
    let (content, metadata) = (part("file")?, part("attachment")?);
    let Ok(Value::Object(mut metadata)) = serde_json::from_slice(&metadata.content) else {
        return Err(invalid("attachment", "a JSON object"));
    };
    let name = match metadata.get("name") {
        Some(Value::String(name)) if !name.is_empty() => name.clone(),
        None | Some(Value::Null) => return Err(missing("attachment.name")),
        Some(_) => return Err(invalid("attachment.name", "text")),
    };
    let media_type = content.media_type.as_deref().unwrap_or_default();
    let media_type = media_type.split(';').next().unwrap_or_default().trim().to_ascii_lowercase();
    if !MEDIA_TYPES.contains(&media_type.as_str()) {
        return Err(invalid("file", "of one of the allowed media types"));
    }
    if content.content.is_empty() {
        return Err(invalid("file", "a file that is not empty"));
    }
    let read_only = ["mimeType", "size", "uri", "md5", "sha1", "sha256", "status", "creationDate"];
    remove_read_only(&mut metadata, &read_only);
    Ok((File { name, media_type, content: content.content.clone() }, metadata))
}

/// Removes the fields that the OI fills in. They are ignored rather than rejected, as in a ticket.
fn remove_read_only(fields: &mut Map<String, Value>, specific: &[&str]) {
    let common = ["id", "href", "@version", "@type", "@baseType", "@schemaLocation", "relatedEntity"];
    for name in common.iter().chain(specific) {
        fields.shift_remove(*name);
    }
}

async fn download(
    State(tickets): Shared,
    Path((id, attachment)): Path<(String, String)>,
    headers: HeaderMap,
) -> Response {
    let quirks = tickets.environment.quirks();
    let store = lock(&tickets.store);
    let served = store.get(&id).ok_or_else(unknown_ticket).and_then(|ticket| {
        let mut notes_and_attachments = lock(&tickets.notes_and_attachments);
        let found = notes_and_attachments.of(&ticket).attachments.iter().find(|item| item.id == attachment);
        let found = found.ok_or_else(|| Problem::not_found("attachment"))?;
        // The media type in the interface, for every file.
        let file = File { media_type: "application/octet-stream".to_owned(), ..found.file.clone() };
        Ok(files::serve(&file, &headers))
    });
    list_response::respond(&quirks, served)
}

fn missing(field: &str) -> Problem {
    Problem::backend(ErrorKind::MissingBodyField, format!("`{field}` is missing."))
}

fn invalid(field: &str, rule: &str) -> Problem {
    Problem::backend(ErrorKind::InvalidBodyField, format!("`{field}` must be {rule}."))
}
