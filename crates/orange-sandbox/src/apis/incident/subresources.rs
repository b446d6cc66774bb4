//! HTTP routes of the notes, files and freeze periods of an incident.

use std::sync::Arc;

use axum::Router;
use axum::extract::{Path, Request, State};
use axum::response::Response;
use axum::routing::get;
use http::{HeaderMap, StatusCode, Uri};
use serde::Deserialize;
use serde_json::Value;

use super::incidents::{Incidents, Shared, unknown};
use super::model::{Attachment, Incident, IncidentView, Note, Text, by_number, index_of};
use super::update::invalid;
use crate::files::{File, Part, form, serve};
use crate::journal::{Effect, RequestId};
use crate::list_response::dotted_page;
use crate::problem::{ErrorKind, Problem, json_response};
use crate::request_body::json_object;

/// Returns the routes under one incident.
pub(super) fn router(incident: &str) -> Router<Arc<Incidents>> {
    let at = |path: &str| format!("{incident}{path}");
    Router::new()
        .route(&at("/notes"), get(notes).post(add_note))
        .route(&at("/attachments"), get(files).post(upload))
        .route(&at("/attachments/{file}/content"), get(download))
        .route(&at("/notes/{note}/attachments"), get(files).post(upload))
        .route(&at("/notes/{note}/attachments/{file}/content"), get(download))
        .route(&at("/freezePeriods"), get(freeze_periods))
}

/// Responds with a page of the records that `records` returns for an incident.
fn list(
    incidents: &Incidents,
    id: &str,
    uri: &Uri,
    headers: &HeaderMap,
    records: impl FnOnce(&Incident, IncidentView<'_>) -> Result<Vec<Value>, Problem>,
) -> Response {
    incidents.respond(headers, |store, view| {
        let incident = store.get(id).ok_or_else(unknown)?;
        dotted_page(&records(incident, view)?, uri, view.quirks)
    })
}

async fn notes(State(incidents): Shared, Path(id): Path<String>, uri: Uri, headers: HeaderMap) -> Response {
    list(&incidents, &id, &uri, &headers, |incident, view| {
        Ok((0..).zip(&incident.notes).map(|(index, note)| view.note(index, note)).collect())
    })
}

async fn add_note(State(incidents): Shared, Path(id): Path<String>, request: Request) -> Response {
    let (parts, body) = request.into_parts();
    let body = json_object(&parts, body, incidents.environment.limits.body_bytes).await;
    incidents.respond(&parts.headers, |store, view| {
        let mut fields = body?;
        let incident = store.get_mut(&id).ok_or_else(unknown)?;
        let text = match fields.remove("text") {
            Some(Value::String(text)) if !text.is_empty() => Text::untranslated(text),
            None | Some(Value::Null) => {
                return Err(Problem::backend(
                    ErrorKind::MissingBodyField,
                    "The body field `text` is missing.",
                ));
            }
            Some(_) => return Err(invalid("text", "must be text that is not empty")),
        };
        if let Some(name) = ["id", "author", "createdAt"].iter().find(|name| fields.contains_key(**name)) {
            return Err(invalid(name, "is filled in by Orange"));
        }
        let created = incidents.environment.clock.time();
        incident.notes.push(Note { text, author: "Customer", created, fields, attachments: Vec::new() });
        let index = incident.notes.len() - 1;
        let request_id = RequestId::of(&parts.extensions);
        incidents.environment.record(Effect::IncidentNoteAdded { id, request_id });
        Ok(json_response(StatusCode::CREATED, &view.note(index, &incident.notes[index])))
    })
}

async fn freeze_periods(
    State(incidents): Shared,
    Path(id): Path<String>,
    uri: Uri,
    headers: HeaderMap,
) -> Response {
    list(&incidents, &id, &uri, &headers, |incident, view| {
        Ok(incident.freeze_periods.iter().map(|freeze| view.freeze(freeze)).collect())
    })
}

/// The path of files: of an incident or of one of its notes.
#[derive(Deserialize)]
struct FilePath {
    id: String,
    note: Option<String>,
    #[serde(default)]
    file: String,
}

impl FilePath {
    fn files<'a>(&self, incident: &'a Incident) -> Result<&'a [Attachment], Problem> {
        match &self.note {
            None => Ok(&incident.attachments),
            Some(note) => {
                let note = by_number(&incident.notes, note);
                Ok(&note.ok_or_else(|| Problem::not_found("note"))?.attachments)
            }
        }
    }
}

async fn files(
    State(incidents): Shared,
    Path(path): Path<FilePath>,
    uri: Uri,
    headers: HeaderMap,
) -> Response {
    list(&incidents, &path.id, &uri, &headers, |incident, view| {
        let files = (0..).zip(path.files(incident)?);
        Ok(files.map(|(index, file)| view.attachment(index, file)).collect())
    })
}

async fn download(State(incidents): Shared, Path(path): Path<FilePath>, headers: HeaderMap) -> Response {
    incidents.respond(&headers, |store, _| {
        let files = path.files(store.get(&path.id).ok_or_else(unknown)?)?;
        let file = by_number(files, &path.file).ok_or_else(|| Problem::not_found("attachment"))?;
        Ok(serve(&file.file, &headers))
    })
}

async fn upload(State(incidents): Shared, Path(path): Path<FilePath>, request: Request) -> Response {
    let (parts, body) = request.into_parts();
    let form = form(&parts, body, incidents.environment.limits.body_bytes).await;
    incidents.respond(&parts.headers, |store, view| {
        let file = file(form?)?;
        let FilePath { id, note, .. } = path;
        let incident = store.get_mut(&id).ok_or_else(unknown)?;
        let files = match &note {
            None => &mut incident.attachments,
            Some(note) => {
                let note = index_of(note).and_then(|index| incident.notes.get_mut(index));
                &mut note.ok_or_else(|| Problem::not_found("note"))?.attachments
            }
        };
        files.push(Attachment { file, created: incidents.environment.clock.time() });
        let index = files.len() - 1;
        let request_id = RequestId::of(&parts.extensions);
        incidents.environment.record(Effect::IncidentFileAdded { id, note, request_id });
        Ok(json_response(StatusCode::CREATED, &view.attachment(index, &files[index])))
    })
}

/// Reads the part `file`, which needs a file name.
fn file(parts: Vec<Part>) -> Result<File, Problem> {
    let part = parts.into_iter().find(|part| part.name == "file").ok_or_else(|| {
        Problem::backend(ErrorKind::MissingBodyField, "The part `file` of the form is missing.")
    })?;
    let name = part.file_name.filter(|name| !name.is_empty());
    Ok(File {
        name: name.ok_or_else(|| invalid("file", "has no file name"))?,
        media_type: part.media_type.unwrap_or_else(|| "application/octet-stream".to_owned()),
        content: part.content,
    })
}
