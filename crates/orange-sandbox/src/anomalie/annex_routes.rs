//! Notes, files and events over HTTP.

use axum::Router;
use axum::extract::{Path, Request, State};
use axum::response::Response;
use axum::routing::get;
use http::header::ETAG;
use http::{HeaderMap, HeaderValue, StatusCode, Uri};
use orange_core::query::{Dialect, Query};
use serde_json::{Map, Value};

use super::annex::{Shown, version};
use super::lifecycle::Role;
use super::routes::unknown_ticket;
use super::ticket::Ticket;
use crate::body::json_object;
use crate::events::EventType;
use crate::files::{self, File, Part, form};
use crate::gateway::RequestId;
use crate::journal::Effect;
use crate::problem::{Kind, Problem, json_answer};
use crate::quirks::{EtagHeader, Quirks};
use crate::sandbox::Shared;
use crate::sync::lock;
use crate::tmf::answer;

/// The media types that the interop group's interface allows for a file.
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

/// The routes below `base` that hang on a ticket, and the events.
pub(super) fn router(base: &str) -> Router<Shared> {
    Router::new()
        .route(&format!("{base}/event"), get(list_events).head(count_events))
        .route(&format!("{base}/{{id}}/note"), get(list_notes).head(count_notes).post(create_note))
        .route(
            &format!("{base}/{{id}}/attachment"),
            get(list_attachments).head(count_attachments).post(create_attachment),
        )
        .route(&format!("{base}/{{id}}/attachment/{{attachment}}/content"), get(download))
}

/// Which of the things on a ticket.
#[derive(Clone, Copy)]
enum What {
    Notes,
    Attachments,
}

/// The things on a ticket as they look from outside.
fn shown(shared: &Shared, quirks: &Quirks, id: &str, what: What) -> Result<Vec<Value>, Problem> {
    let store = lock(&shared.anomalies);
    let ticket = store.get(id).ok_or_else(unknown_ticket)?;
    let mut annexes = lock(&shared.annexes);
    let annex = annexes.of(&ticket);
    let shown = Shown { ticket: &ticket, quirks };
    Ok(match what {
        What::Notes => annex.notes.iter().map(|note| shown.note(note)).collect(),
        What::Attachments => annex.attachments.iter().map(|file| shown.attachment(file)).collect(),
    })
}

/// A page of records, as a query of the interop group asks for it.
fn list(
    shared: &Shared,
    uri: &Uri,
    records: impl FnOnce(&Quirks) -> Result<Vec<Value>, Problem>,
) -> Response {
    let quirks = shared.quirks();
    let page = answer::query(uri, Dialect::Bracket)
        .and_then(|query| answer::list(&records(&quirks)?, &query, quirks.window(), &quirks));
    answer::shaped(&quirks, page)
}

/// How many records the filters let through.
fn count(
    shared: &Shared,
    uri: &Uri,
    records: impl FnOnce(&Quirks) -> Result<Vec<Value>, Problem>,
) -> Response {
    let quirks = shared.quirks();
    let counted = answer::query(uri, Dialect::Bracket).and_then(|query| {
        let filters: Query = query.filters().iter().cloned().collect();
        let records = records(&quirks)?;
        let found = crate::tmf::matching(&filters, quirks.untyped_values, records.len(), |place: usize| {
            records.get(place).unwrap_or(&Value::Null)
        })?;
        Ok(answer::count_answer(found.len()))
    });
    answer::shaped(&quirks, counted)
}

async fn list_notes(State(shared): State<Shared>, Path(id): Path<String>, uri: Uri) -> Response {
    list(&shared, &uri, |quirks| shown(&shared, quirks, &id, What::Notes))
}

async fn count_notes(State(shared): State<Shared>, Path(id): Path<String>, uri: Uri) -> Response {
    count(&shared, &uri, |quirks| shown(&shared, quirks, &id, What::Notes))
}

async fn list_attachments(State(shared): State<Shared>, Path(id): Path<String>, uri: Uri) -> Response {
    list(&shared, &uri, |quirks| shown(&shared, quirks, &id, What::Attachments))
}

async fn count_attachments(State(shared): State<Shared>, Path(id): Path<String>, uri: Uri) -> Response {
    count(&shared, &uri, |quirks| shown(&shared, quirks, &id, What::Attachments))
}

fn events(shared: &Shared) -> Vec<Value> {
    lock(&shared.events).all().iter().map(|event| event.to_value()).collect()
}

async fn list_events(State(shared): State<Shared>, uri: Uri) -> Response {
    list(&shared, &uri, |_| Ok(events(&shared)))
}

async fn count_events(State(shared): State<Shared>, uri: Uri) -> Response {
    count(&shared, &uri, |_| Ok(events(&shared)))
}

async fn create_note(State(shared): State<Shared>, Path(id): Path<String>, request: Request) -> Response {
    let (parts, body) = request.into_parts();
    let body = json_object(&parts, body, shared.settings.limits.body_bytes).await;
    created(&shared, &id, |ticket, quirks| {
        let mut members = body?;
        match members.get("text") {
            Some(Value::String(_)) => {}
            None | Some(Value::Null) => return Err(missing("text")),
            Some(_) => return Err(invalid("text", "text")),
        }
        strip(&mut members, &["date", "author"]);
        let mut annexes = lock(&shared.annexes);
        let note = annexes.add_note(ticket, Role::Oc, members, shared.clock.time());
        let request_id = RequestId::of(&parts.extensions);
        let effect = Effect::NoteAdded { ticket: id.clone(), id: note.id.clone(), request_id };
        lock(&shared.journal).effect(effect);
        let value = Shown { ticket, quirks }.note(note);
        announce(&shared, quirks, EventType::NoteCreated, &id, &value);
        Ok((value, note.id.clone()))
    })
}

async fn create_attachment(
    State(shared): State<Shared>,
    Path(id): Path<String>,
    request: Request,
) -> Response {
    let (parts, body) = request.into_parts();
    let form = form(&parts, body, shared.settings.limits.body_bytes).await;
    created(&shared, &id, |ticket, quirks| {
        let (file, members) = uploaded(form?)?;
        let mut annexes = lock(&shared.annexes);
        let kept = annexes.add_file(ticket, Role::Oc, file, members, shared.clock.time());
        let request_id = RequestId::of(&parts.extensions);
        let effect = Effect::FileAdded { ticket: id.clone(), id: kept.id.clone(), request_id };
        lock(&shared.journal).effect(effect);
        let value = Shown { ticket, quirks }.attachment(kept);
        announce(&shared, quirks, EventType::AttachmentCreated, &id, &value);
        Ok((value, version(kept)))
    })
}

/// Tells the OC what it has done itself, where that is wanted.
fn announce(shared: &Shared, quirks: &Quirks, kind: EventType, ticket: &str, value: &Value) {
    if quirks.events_of_own_changes {
        shared.record_event(kind, ticket, value.clone(), shared.clock.time());
    }
}

/// 201 with what was made of a request, and its ETag.
fn created(
    shared: &Shared,
    id: &str,
    make: impl FnOnce(&Ticket, &Quirks) -> Result<(Value, String), Problem>,
) -> Response {
    let quirks = shared.quirks();
    let store = lock(&shared.anomalies);
    let made = store.get(id).ok_or_else(unknown_ticket).and_then(|ticket| {
        let (value, version) = make(&ticket, &quirks)?;
        let mut answer = json_answer(StatusCode::CREATED, &value);
        let etag = match quirks.etag {
            EtagHeader::Quoted => format!("\"{version}\""),
            EtagHeader::Bare => version,
            EtagHeader::Absent => return Ok(answer),
        };
        if let Ok(etag) = HeaderValue::try_from(etag) {
            answer.headers_mut().insert(ETAG, etag);
        }
        Ok(answer)
    });
    answer::shaped(&quirks, made)
}

/// The two parts of an upload: the bytes, and what is said of them.
fn uploaded(parts: Vec<Part>) -> Result<(File, Map<String, Value>), Problem> {
    let part = |name: &str| parts.iter().find(|part| part.name == name).ok_or_else(|| missing(name));
    let (content, said) = (part("file")?, part("attachment")?);
    let Ok(Value::Object(mut said)) = serde_json::from_slice(&said.content) else {
        return Err(invalid("attachment", "a JSON object"));
    };
    let name = match said.get("name") {
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
    strip(&mut said, &read_only);
    Ok((File { name, media_type, content: content.content.clone() }, said))
}

/// Takes away what only the OI fills in: it is passed over, not refused, as in a ticket.
fn strip(members: &mut Map<String, Value>, own: &[&str]) {
    let common = ["id", "href", "@version", "@type", "@baseType", "@schemaLocation", "relatedEntity"];
    for name in common.iter().chain(own) {
        members.shift_remove(*name);
    }
}

async fn download(
    State(shared): State<Shared>,
    Path((id, attachment)): Path<(String, String)>,
    headers: HeaderMap,
) -> Response {
    let quirks = shared.quirks();
    let store = lock(&shared.anomalies);
    let served = store.get(&id).ok_or_else(unknown_ticket).and_then(|ticket| {
        let mut annexes = lock(&shared.annexes);
        let found = annexes.of(&ticket).attachments.iter().find(|it| it.id == attachment);
        let found = found.ok_or_else(|| {
            Problem::backend(Kind::NotFound, "The requested attachment does not exist or is not visible.")
        })?;
        // As the interface has it, whatever the file is.
        let file = File { media_type: "application/octet-stream".to_owned(), ..found.file.clone() };
        Ok(files::serve(&file, &headers))
    });
    answer::shaped(&quirks, served)
}

fn missing(field: &str) -> Problem {
    Problem::backend(Kind::MissingBodyField, format!("`{field}` is missing."))
}

fn invalid(field: &str, rule: &str) -> Problem {
    Problem::backend(Kind::InvalidBodyField, format!("`{field}` must be {rule}."))
}
