//! Notes, files and freeze periods of an incident over HTTP.

use axum::Router;
use axum::extract::{Path, Request, State};
use axum::response::Response;
use axum::routing::get;
use http::request::Parts;
use http::{HeaderMap, StatusCode, Uri};
use serde_json::Value;

use super::model::{Attachment, Incident, Note, Text, numbered, place};
use super::routes::{answered, page, unknown};
use super::update::invalid;
use crate::body::json_object;
use crate::files::{self, File, Part, form, serve};
use crate::gateway::RequestId;
use crate::journal::Effect;
use crate::problem::{Kind, Problem, json_answer};
use crate::sandbox::Shared;
use crate::sync::lock;

/// The routes below one incident.
pub(super) fn router(incident: &str) -> Router<Shared> {
    let at = |path: &str| format!("{incident}{path}");
    Router::new()
        .route(&at("/notes"), get(notes).post(add_note))
        .route(&at("/attachments"), get(list_files).post(upload))
        .route(&at("/attachments/{file}/content"), get(download))
        .route(&at("/notes/{note}/attachments"), get(list_note_files).post(upload_to_note))
        .route(&at("/notes/{note}/attachments/{file}/content"), get(download_of_note))
        .route(&at("/freezePeriods"), get(freeze_periods))
}

async fn notes(
    State(shared): State<Shared>,
    Path(id): Path<String>,
    uri: Uri,
    headers: HeaderMap,
) -> Response {
    answered(&shared, &headers, |room| {
        let incident = room.store.get(&id).ok_or_else(unknown)?;
        let notes: Vec<Value> =
            incident.notes.iter().enumerate().map(|(place, note)| room.shown.note(place, note)).collect();
        page(&notes, &uri, room.quirks)
    })
}

async fn add_note(State(shared): State<Shared>, Path(id): Path<String>, request: Request) -> Response {
    let (parts, body) = request.into_parts();
    let body = json_object(&parts, body, shared.settings.limits.body_bytes).await;
    answered(&shared, &parts.headers, |room| {
        let mut members = body?;
        let incident = room.store.get_mut(&id).ok_or_else(unknown)?;
        let text = match members.remove("text") {
            Some(Value::String(text)) if !text.is_empty() => Text::written(text),
            None | Some(Value::Null) => {
                return Err(Problem::backend(Kind::MissingBodyField, "The body field `text` is missing."));
            }
            Some(_) => return Err(invalid("text", "must be a text that says something")),
        };
        if let Some(own) = ["id", "author", "createdAt"].iter().find(|own| members.contains_key(**own)) {
            return Err(invalid(own, "is filled in by Orange"));
        }
        let created = shared.clock.time();
        incident.notes.push(Note { text, author: "Customer", created, members, attachments: Vec::new() });
        let place = incident.notes.len() - 1;
        let request_id = RequestId::of(&parts.extensions);
        lock(&shared.journal).effect(Effect::IncidentNoteAdded { id, request_id });
        Ok(json_answer(StatusCode::CREATED, &room.shown.note(place, &incident.notes[place])))
    })
}

async fn freeze_periods(
    State(shared): State<Shared>,
    Path(id): Path<String>,
    uri: Uri,
    headers: HeaderMap,
) -> Response {
    answered(&shared, &headers, |room| {
        let incident = room.store.get(&id).ok_or_else(unknown)?;
        let periods: Vec<Value> = incident.freezes.iter().map(|freeze| room.shown.freeze(freeze)).collect();
        page(&periods, &uri, room.quirks)
    })
}

/// The files of an incident, or of one of its notes.
fn files_of<'a>(incident: &'a Incident, note: Option<&str>) -> Result<&'a [Attachment], Problem> {
    match note {
        None => Ok(&incident.attachments),
        Some(note) => Ok(&numbered(&incident.notes, note).ok_or_else(|| missing("note"))?.attachments),
    }
}

async fn list_files(shared: State<Shared>, Path(id): Path<String>, uri: Uri, headers: HeaderMap) -> Response {
    list_of(shared, id, None, &uri, &headers)
}

async fn list_note_files(
    shared: State<Shared>,
    Path((id, note)): Path<(String, String)>,
    uri: Uri,
    headers: HeaderMap,
) -> Response {
    list_of(shared, id, Some(note), &uri, &headers)
}

fn list_of(
    State(shared): State<Shared>,
    id: String,
    note: Option<String>,
    uri: &Uri,
    headers: &HeaderMap,
) -> Response {
    answered(&shared, headers, |room| {
        let files = files_of(room.store.get(&id).ok_or_else(unknown)?, note.as_deref())?;
        let shown: Vec<Value> =
            files.iter().enumerate().map(|(place, file)| room.shown.attachment(place, file)).collect();
        page(&shown, uri, room.quirks)
    })
}

async fn download(
    shared: State<Shared>,
    Path((id, file)): Path<(String, String)>,
    headers: HeaderMap,
) -> Response {
    content_of(shared, id, None, &file, &headers)
}

async fn download_of_note(
    shared: State<Shared>,
    Path((id, note, file)): Path<(String, String, String)>,
    headers: HeaderMap,
) -> Response {
    content_of(shared, id, Some(note), &file, &headers)
}

fn content_of(
    State(shared): State<Shared>,
    id: String,
    note: Option<String>,
    file: &str,
    headers: &HeaderMap,
) -> Response {
    answered(&shared, headers, |room| {
        let files = files_of(room.store.get(&id).ok_or_else(unknown)?, note.as_deref())?;
        Ok(serve(&numbered(files, file).ok_or_else(|| missing("attachment"))?.file, headers))
    })
}

async fn upload(shared: State<Shared>, Path(id): Path<String>, request: Request) -> Response {
    let (parts, body) = request.into_parts();
    let form = form(&parts, body, shared.settings.limits.body_bytes).await;
    keep(shared, id, None, &parts, form)
}

async fn upload_to_note(
    shared: State<Shared>,
    Path((id, note)): Path<(String, String)>,
    request: Request,
) -> Response {
    let (parts, body) = request.into_parts();
    let form = form(&parts, body, shared.settings.limits.body_bytes).await;
    keep(shared, id, Some(note), &parts, form)
}

/// Keeps the file of a form.
fn keep(
    State(shared): State<Shared>,
    id: String,
    note: Option<String>,
    parts: &Parts,
    form: Result<Vec<Part>, Problem>,
) -> Response {
    answered(&shared, &parts.headers, |room| {
        let file = file(form?)?;
        let incident = room.store.get_mut(&id).ok_or_else(unknown)?;
        let files = match &note {
            None => &mut incident.attachments,
            Some(note) => {
                let note = place(note).and_then(|place| incident.notes.get_mut(place));
                &mut note.ok_or_else(|| missing("note"))?.attachments
            }
        };
        files.push(Attachment { file, created: shared.clock.time() });
        let place = files.len() - 1;
        let request_id = RequestId::of(&parts.extensions);
        lock(&shared.journal).effect(Effect::IncidentFileAdded { id, note, request_id });
        Ok(json_answer(StatusCode::CREATED, &room.shown.attachment(place, &files[place])))
    })
}

/// The part `file`, with a name.
fn file(parts: Vec<files::Part>) -> Result<File, Problem> {
    let part = parts
        .into_iter()
        .find(|part| part.name == "file")
        .ok_or_else(|| Problem::backend(Kind::MissingBodyField, "The part `file` of the form is missing."))?;
    let name = part.file_name.filter(|name| !name.is_empty());
    Ok(File {
        name: name.ok_or_else(|| invalid("file", "has no file name"))?,
        media_type: part.media_type.unwrap_or_else(|| "application/octet-stream".to_owned()),
        content: part.content,
    })
}

fn missing(what: &str) -> Problem {
    Problem::backend(Kind::NotFound, format!("The requested {what} does not exist or is not visible."))
}
