//! HTTP routes of the notes, files and freeze periods of an incident.

use std::sync::Arc;

use axum::extract::{Path, State};
use axum::response::Response;
use axum::routing::get;
use axum::{Extension, Router};
use http::{HeaderMap, StatusCode, Uri};
use serde::Deserialize;
use serde_json::Value;

use super::incidents::{Incidents, SharedIncidents, incident_not_found};
use super::model::{Attachment, Incident, IncidentView, Note, Text, index_of};
use super::update::invalid_field;
use crate::files::{File, MultipartForm, Part, serve};
use crate::journal::{Effect, RequestId};
use crate::list_response::dotted_page;
use crate::problem::{ErrorKind, Problem, json_response};
use crate::request_body::JsonObject;

/// Returns the routes under one incident.
pub(super) fn router(incident: &str) -> Router<Arc<Incidents>> {
    let at = |path: &str| format!("{incident}{path}");
    Router::new()
        .route(&at("/notes"), get(list_notes).post(create_note))
        .route(&at("/attachments"), get(list_files).post(upload))
        .route(&at("/attachments/{file}/content"), get(download))
        .route(&at("/notes/{note}/attachments"), get(list_files).post(upload))
        .route(&at("/notes/{note}/attachments/{file}/content"), get(download))
        .route(&at("/freezePeriods"), get(list_freeze_periods))
}

async fn list_notes(
    State(incidents): SharedIncidents,
    Path(id): Path<String>,
    view: IncidentView,
    uri: Uri,
) -> Result<Response, Problem> {
    let store = incidents.store();
    let notes = &store.get(&id).ok_or_else(incident_not_found)?.notes;
    let records: Vec<Value> = (0..).zip(notes).map(|(index, note)| view.note(index, note)).collect();
    dotted_page(&records, &uri, &view.quirks)
}

async fn create_note(
    State(incidents): SharedIncidents,
    Path(id): Path<String>,
    view: IncidentView,
    Extension(RequestId(request_id)): Extension<RequestId>,
    JsonObject(mut fields): JsonObject,
) -> Result<Response, Problem> {
    let mut store = incidents.store();
    let incident = store.get_mut(&id).ok_or_else(incident_not_found)?;
    let text = match fields.remove("text") {
        Some(Value::String(text)) if !text.is_empty() => Text::untranslated(text),
        None | Some(Value::Null) => {
            return Err(Problem::backend(ErrorKind::MISSING_BODY_FIELD, "The body field `text` is missing."));
        }
        Some(_) => return Err(invalid_field("text", "must be text that is not empty")),
    };
    if let Some(name) = ["id", "author", "createdAt"].iter().find(|name| fields.contains_key(**name)) {
        return Err(invalid_field(name, "is filled in by Orange"));
    }
    let created = incidents.environment.clock.time();
    let note = Note { text, author: "Customer", created, fields, attachments: Vec::new() };
    let body = view.note(incident.notes.len(), &note);
    incident.notes.push(note);
    incidents.environment.record(Effect::IncidentNoteAdded { id, request_id });
    Ok(json_response(StatusCode::CREATED, &body))
}

async fn list_freeze_periods(
    State(incidents): SharedIncidents,
    Path(id): Path<String>,
    view: IncidentView,
    uri: Uri,
) -> Result<Response, Problem> {
    let store = incidents.store();
    let periods = &store.get(&id).ok_or_else(incident_not_found)?.freeze_periods;
    let records: Vec<Value> = periods.iter().map(|period| view.freeze_period(period)).collect();
    dotted_page(&records, &uri, &view.quirks)
}

/// The path of files: of an incident or of one of its notes.
#[derive(Deserialize)]
struct FilePath {
    id: String,
    /// `None` for the files of the incident itself.
    note: Option<String>,
    /// Empty for a list.
    #[serde(default)]
    file: String,
}

impl FilePath {
    fn files<'a>(&self, incident: &'a mut Incident) -> Result<&'a mut Vec<Attachment>, Problem> {
        let Some(note) = &self.note else { return Ok(&mut incident.attachments) };
        let note = index_of(note).and_then(|index| incident.notes.get_mut(index));
        Ok(&mut note.ok_or_else(|| Problem::not_found("note"))?.attachments)
    }
}

async fn list_files(
    State(incidents): SharedIncidents,
    Path(path): Path<FilePath>,
    view: IncidentView,
    uri: Uri,
) -> Result<Response, Problem> {
    let mut store = incidents.store();
    let files = path.files(store.get_mut(&path.id).ok_or_else(incident_not_found)?)?;
    let records: Vec<Value> = (0..).zip(files).map(|(index, file)| view.attachment(index, file)).collect();
    dotted_page(&records, &uri, &view.quirks)
}

async fn download(
    State(incidents): SharedIncidents,
    Path(path): Path<FilePath>,
    headers: HeaderMap,
) -> Result<Response, Problem> {
    let mut store = incidents.store();
    let files = path.files(store.get_mut(&path.id).ok_or_else(incident_not_found)?)?;
    let file = index_of(&path.file).and_then(|index| files.get(index));
    Ok(serve(&file.ok_or_else(|| Problem::not_found("attachment"))?.file, &headers))
}

async fn upload(
    State(incidents): SharedIncidents,
    Path(path): Path<FilePath>,
    view: IncidentView,
    Extension(RequestId(request_id)): Extension<RequestId>,
    MultipartForm(parts): MultipartForm,
) -> Result<Response, Problem> {
    let file = uploaded_file(parts)?;
    let mut store = incidents.store();
    let files = path.files(store.get_mut(&path.id).ok_or_else(incident_not_found)?)?;
    let attachment = Attachment { file, created: incidents.environment.clock.time() };
    let body = view.attachment(files.len(), &attachment);
    files.push(attachment);
    let FilePath { id, note, .. } = path;
    incidents.environment.record(Effect::IncidentFileAdded { id, note, request_id });
    Ok(json_response(StatusCode::CREATED, &body))
}

/// Reads the part `file`, which needs a file name.
fn uploaded_file(parts: Vec<Part>) -> Result<File, Problem> {
    let part = parts.into_iter().find(|part| part.name == "file").ok_or_else(|| {
        Problem::backend(ErrorKind::MISSING_BODY_FIELD, "The part `file` of the form is missing.")
    })?;
    let name = part.file_name.filter(|name| !name.is_empty());
    Ok(File {
        name: name.ok_or_else(|| invalid_field("file", "has no file name"))?,
        media_type: part.media_type.unwrap_or_else(|| "application/octet-stream".to_owned()),
        content: part.content,
    })
}
