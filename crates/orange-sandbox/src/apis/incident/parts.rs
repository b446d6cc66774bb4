//! Notes, files and freeze periods of an incident over HTTP.

use std::sync::Arc;

use axum::Router;
use axum::extract::{Path, Request, State};
use axum::response::Response;
use axum::routing::get;
use http::request::Parts;
use http::{HeaderMap, StatusCode, Uri};
use serde_json::Value;

use super::incidents::{Incidents, page, unknown};
use super::model::{Attachment, Incident, Note, Text, numbered, place};

use super::update::invalid;
use crate::files::{self, File, Part, form, serve};
use crate::journal::{Effect, RequestId};
use crate::problem::{Kind, Problem, json_answer};
use crate::request_body::json_object;

/// The routes below one incident.
pub(super) fn router(incident: &str) -> Router<Arc<Incidents>> {
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
    State(incidents): State<Arc<Incidents>>,
    Path(id): Path<String>,
    uri: Uri,
    headers: HeaderMap,
) -> Response {
    incidents.answer(&headers, |context| {
        let incident = context.store.get(&id).ok_or_else(unknown)?;
        let notes: Vec<Value> =
            incident.notes.iter().enumerate().map(|(place, note)| context.shown.note(place, note)).collect();
        page(&notes, &uri, context.quirks)
    })
}

async fn add_note(
    State(incidents): State<Arc<Incidents>>,
    Path(id): Path<String>,
    request: Request,
) -> Response {
    let (parts, body) = request.into_parts();
    let body = json_object(&parts, body, incidents.environment.limits.body_bytes).await;
    incidents.answer(&parts.headers, |context| {
        let mut members = body?;
        let incident = context.store.get_mut(&id).ok_or_else(unknown)?;
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
        let created = incidents.environment.clock.time();
        incident.notes.push(Note { text, author: "Customer", created, members, attachments: Vec::new() });
        let place = incident.notes.len() - 1;
        let request_id = RequestId::of(&parts.extensions);
        incidents.environment.record(Effect::IncidentNoteAdded { id, request_id });
        Ok(json_answer(StatusCode::CREATED, &context.shown.note(place, &incident.notes[place])))
    })
}

async fn freeze_periods(
    State(incidents): State<Arc<Incidents>>,
    Path(id): Path<String>,
    uri: Uri,
    headers: HeaderMap,
) -> Response {
    incidents.answer(&headers, |context| {
        let incident = context.store.get(&id).ok_or_else(unknown)?;
        let periods: Vec<Value> =
            incident.freezes.iter().map(|freeze| context.shown.freeze(freeze)).collect();
        page(&periods, &uri, context.quirks)
    })
}

/// The files of an incident, or of one of its notes.
fn files_of<'a>(incident: &'a Incident, note: Option<&str>) -> Result<&'a [Attachment], Problem> {
    match note {
        None => Ok(&incident.attachments),
        Some(note) => Ok(&numbered(&incident.notes, note).ok_or_else(|| missing("note"))?.attachments),
    }
}

async fn list_files(
    State(incidents): State<Arc<Incidents>>,
    Path(id): Path<String>,
    uri: Uri,
    headers: HeaderMap,
) -> Response {
    list_of(&incidents, id, None, &uri, &headers)
}

async fn list_note_files(
    State(incidents): State<Arc<Incidents>>,
    Path((id, note)): Path<(String, String)>,
    uri: Uri,
    headers: HeaderMap,
) -> Response {
    list_of(&incidents, id, Some(note), &uri, &headers)
}

fn list_of(
    incidents: &Incidents,
    id: String,
    note: Option<String>,
    uri: &Uri,
    headers: &HeaderMap,
) -> Response {
    incidents.answer(headers, |context| {
        let files = files_of(context.store.get(&id).ok_or_else(unknown)?, note.as_deref())?;
        let shown: Vec<Value> =
            files.iter().enumerate().map(|(place, file)| context.shown.attachment(place, file)).collect();
        page(&shown, uri, context.quirks)
    })
}

async fn download(
    State(incidents): State<Arc<Incidents>>,
    Path((id, file)): Path<(String, String)>,
    headers: HeaderMap,
) -> Response {
    content_of(&incidents, id, None, &file, &headers)
}

async fn download_of_note(
    State(incidents): State<Arc<Incidents>>,
    Path((id, note, file)): Path<(String, String, String)>,
    headers: HeaderMap,
) -> Response {
    content_of(&incidents, id, Some(note), &file, &headers)
}

fn content_of(
    incidents: &Incidents,
    id: String,
    note: Option<String>,
    file: &str,
    headers: &HeaderMap,
) -> Response {
    incidents.answer(headers, |context| {
        let files = files_of(context.store.get(&id).ok_or_else(unknown)?, note.as_deref())?;
        Ok(serve(&numbered(files, file).ok_or_else(|| missing("attachment"))?.file, headers))
    })
}

async fn upload(
    State(incidents): State<Arc<Incidents>>,
    Path(id): Path<String>,
    request: Request,
) -> Response {
    let (parts, body) = request.into_parts();
    let form = form(&parts, body, incidents.environment.limits.body_bytes).await;
    keep(&incidents, id, None, &parts, form)
}

async fn upload_to_note(
    State(incidents): State<Arc<Incidents>>,
    Path((id, note)): Path<(String, String)>,
    request: Request,
) -> Response {
    let (parts, body) = request.into_parts();
    let form = form(&parts, body, incidents.environment.limits.body_bytes).await;
    keep(&incidents, id, Some(note), &parts, form)
}

/// Keeps the file of a form.
fn keep(
    incidents: &Incidents,
    id: String,
    note: Option<String>,
    parts: &Parts,
    form: Result<Vec<Part>, Problem>,
) -> Response {
    incidents.answer(&parts.headers, |context| {
        let file = file(form?)?;
        let incident = context.store.get_mut(&id).ok_or_else(unknown)?;
        let files = match &note {
            None => &mut incident.attachments,
            Some(note) => {
                let note = place(note).and_then(|place| incident.notes.get_mut(place));
                &mut note.ok_or_else(|| missing("note"))?.attachments
            }
        };
        files.push(Attachment { file, created: incidents.environment.clock.time() });
        let place = files.len() - 1;
        let request_id = RequestId::of(&parts.extensions);
        incidents.environment.record(Effect::IncidentFileAdded { id, note, request_id });
        Ok(json_answer(StatusCode::CREATED, &context.shown.attachment(place, &files[place])))
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
