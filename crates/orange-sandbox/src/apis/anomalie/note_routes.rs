//! HTTP routes of notes, attachments and events.

use std::sync::Arc;

use axum::extract::{Path, State};
use axum::response::Response;
use axum::routing::get;
use axum::{Extension, Router};
use http::header::ETAG;
use http::{HeaderMap, HeaderValue, Method, StatusCode, Uri};
use orange_core::query::Dialect;
use serde_json::{Map, Value};

use super::lifecycle::Role;
use super::notes_and_attachments::{NoteView, NotesAndAttachments, version};
use super::tickets::{SharedTickets, Tickets, ticket_not_found};
use crate::environment::Environment;
use crate::files::{self, File, MultipartForm};
use crate::journal::{Effect, RequestId};
use crate::list_response;
use crate::problem::{ErrorKind, Problem, json_response};
use crate::quirks::{EtagHeader, Quirks};
use crate::request_body::{JsonObject, essence};
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

/// Returns the routes under `base` for events and for the notes and attachments of a ticket. The routes of lists also
/// serve HEAD, which returns the count.
pub(super) fn router(base: &str) -> Router<Arc<Tickets>> {
    Router::new()
        .route(&format!("{base}/event"), get(list_events))
        .route(&format!("{base}/{{id}}/note"), get(list_notes).post(create_note))
        .route(&format!("{base}/{{id}}/attachment"), get(list_attachments).post(create_attachment))
        .route(&format!("{base}/{{id}}/attachment/{{attachment}}/content"), get(download))
}

/// Responds with a page of `records`, or with their count for HEAD.
fn list(method: &Method, uri: &Uri, quirks: &Quirks, records: &[Value]) -> Result<Response, Problem> {
    let query = list_response::query(uri, Dialect::Bracket)?;
    match *method {
        Method::HEAD => list_response::count(records, &query, quirks),
        _ => list_response::list(records, &query, quirks),
    }
}

/// Calls `read` with the notes and attachments of a ticket.
fn read_notes_and_attachments<T>(
    tickets: &Tickets,
    id: &str,
    quirks: &Quirks,
    read: impl FnOnce(&NotesAndAttachments, NoteView<'_>) -> Result<T, Problem>,
) -> Result<T, Problem> {
    let store = lock(&tickets.store);
    let ticket = store.get(id).ok_or_else(ticket_not_found)?;
    let mut notes_and_attachments = lock(&tickets.notes_and_attachments);
    read(notes_and_attachments.get_mut(&ticket), NoteView { ticket: &ticket, quirks })
}

async fn list_notes(
    State(tickets): SharedTickets,
    Path(id): Path<String>,
    method: Method,
    uri: Uri,
) -> Result<Response, Problem> {
    let quirks = tickets.environment.quirks();
    let notes = read_notes_and_attachments(&tickets, &id, &quirks, |items, view| {
        Ok(items.notes.iter().map(|note| view.note(note)).collect::<Vec<_>>())
    })?;
    list(&method, &uri, &quirks, &notes)
}

async fn list_attachments(
    State(tickets): SharedTickets,
    Path(id): Path<String>,
    method: Method,
    uri: Uri,
) -> Result<Response, Problem> {
    let quirks = tickets.environment.quirks();
    let attachments = read_notes_and_attachments(&tickets, &id, &quirks, |items, view| {
        Ok(items.attachments.iter().map(|attachment| view.attachment(attachment)).collect::<Vec<_>>())
    })?;
    list(&method, &uri, &quirks, &attachments)
}

async fn list_events(State(tickets): SharedTickets, method: Method, uri: Uri) -> Result<Response, Problem> {
    list(&method, &uri, &tickets.environment.quirks(), &tickets.webhooks.events())
}

async fn create_note(
    State(tickets): SharedTickets,
    Path(id): Path<String>,
    Extension(RequestId(request_id)): Extension<RequestId>,
    body: Result<JsonObject, Problem>,
) -> Result<Response, Problem> {
    let Environment { clock, .. } = &*tickets.environment;
    let quirks = tickets.environment.quirks();
    let store = lock(&tickets.store);
    let ticket = store.get(&id).ok_or_else(ticket_not_found)?;
    let JsonObject(mut fields) = body?;
    required_text(&fields, "text", "text")?;
    remove_read_only(&mut fields, &["date", "author"]);
    let mut notes_and_attachments = lock(&tickets.notes_and_attachments);
    let note = notes_and_attachments.add_note(&ticket, Role::Oc, fields, clock.time());
    let value = NoteView { ticket: &ticket, quirks: &quirks }.note(note);
    record_own_event(&tickets, &quirks, EventType::NoteCreated, &id, &value);
    let effect = Effect::NoteAdded { ticket: id, id: note.id.clone(), request_id };
    tickets.environment.record(effect);
    // A note never changes, so its id is also its version.
    Ok(created(&value, &note.id, &quirks))
}

async fn create_attachment(
    State(tickets): SharedTickets,
    Path(id): Path<String>,
    Extension(RequestId(request_id)): Extension<RequestId>,
    form: Result<MultipartForm, Problem>,
) -> Result<Response, Problem> {
    let Environment { clock, .. } = &*tickets.environment;
    let quirks = tickets.environment.quirks();
    let store = lock(&tickets.store);
    let ticket = store.get(&id).ok_or_else(ticket_not_found)?;
    let (file, fields) = parse_upload(form?)?;
    let mut notes_and_attachments = lock(&tickets.notes_and_attachments);
    let attachment = notes_and_attachments.add_file(&ticket, Role::Oc, file, fields, clock.time());
    let value = NoteView { ticket: &ticket, quirks: &quirks }.attachment(attachment);
    record_own_event(&tickets, &quirks, EventType::AttachmentCreated, &id, &value);
    let effect = Effect::FileAdded { ticket: id, id: attachment.id.clone(), request_id };
    tickets.environment.record(effect);
    Ok(created(&value, &version(attachment), &quirks))
}

/// Records an event for a change of the OC itself, if the quirk `eventsOfOwnChanges` is set.
fn record_own_event(
    tickets: &Tickets,
    quirks: &Quirks,
    event_type: EventType,
    ticket_id: &str,
    value: &Value,
) {
    if quirks.events_of_own_changes {
        tickets.webhooks.record(event_type, ticket_id, value.clone(), tickets.environment.clock.time());
    }
}

/// Responds with 201, the created resource and its ETag.
fn created(value: &Value, version: &str, quirks: &Quirks) -> Response {
    let mut response = json_response(StatusCode::CREATED, value);
    set_etag(response.headers_mut(), version, quirks);
    response
}

/// Sets the ETag of a resource in the format of the quirk.
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
fn parse_upload(MultipartForm(parts): MultipartForm) -> Result<(File, Map<String, Value>), Problem> {
    let part = |name: &str| parts.iter().find(|part| part.name == name).ok_or_else(|| missing_field(name));
    let (content, metadata) = (part("file")?, part("attachment")?);
    let Ok(Value::Object(mut metadata)) = serde_json::from_slice(&metadata.content) else {
        return Err(invalid_field("attachment", "a JSON object"));
    };
    let name = required_text(&metadata, "name", "attachment.name")?.to_owned();
    if name.is_empty() {
        return Err(invalid_field("attachment.name", "text that is not empty"));
    }
    let media_type = essence(content.media_type.as_deref().unwrap_or_default());
    if !MEDIA_TYPES.contains(&media_type.as_str()) {
        return Err(invalid_field("file", "of one of the allowed media types"));
    }
    if content.content.is_empty() {
        return Err(invalid_field("file", "a file that is not empty"));
    }
    let read_only = ["mimeType", "size", "uri", "md5", "sha1", "sha256", "status", "creationDate"];
    remove_read_only(&mut metadata, &read_only);
    Ok((File { name, media_type, content: content.content.clone() }, metadata))
}

/// Returns a text field; `path` is its name in errors.
fn required_text<'a>(fields: &'a Map<String, Value>, name: &str, path: &str) -> Result<&'a str, Problem> {
    match fields.get(name) {
        Some(Value::String(text)) => Ok(text),
        None | Some(Value::Null) => Err(missing_field(path)),
        Some(_) => Err(invalid_field(path, "text")),
    }
}

/// Removes the fields that the OI fills in: those of every resource, and `more`. They are ignored rather than rejected,
/// as in a ticket.
fn remove_read_only(fields: &mut Map<String, Value>, more: &[&str]) {
    let common = ["id", "href", "@version", "@type", "@baseType", "@schemaLocation", "relatedEntity"];
    for name in common.iter().chain(more) {
        fields.shift_remove(*name);
    }
}

async fn download(
    State(tickets): SharedTickets,
    Path((id, attachment_id)): Path<(String, String)>,
    headers: HeaderMap,
) -> Result<Response, Problem> {
    read_notes_and_attachments(&tickets, &id, &tickets.environment.quirks(), |items, _| {
        let attachment = items.attachments.iter().find(|attachment| attachment.id == attachment_id);
        let attachment = attachment.ok_or_else(|| Problem::not_found("attachment"))?;
        // The interop group's interface states this media type for every file.
        let media_type = "application/octet-stream".to_owned();
        Ok(files::serve(&File { media_type, ..attachment.file.clone() }, &headers))
    })
}

fn missing_field(field: &str) -> Problem {
    Problem::backend(ErrorKind::MISSING_BODY_FIELD, format!("`{field}` is missing."))
}

fn invalid_field(field: &str, rule: &str) -> Problem {
    Problem::backend(ErrorKind::INVALID_BODY_FIELD, format!("`{field}` must be {rule}."))
}
