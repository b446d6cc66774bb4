//! Admin routes for changes of incidents by Orange.

use std::sync::Arc;

use axum::body::Bytes;
use axum::extract::{Path, State};
use axum::response::Response;
use http::StatusCode;
use serde::Deserialize;
use serde_json::{Map, Value, json};

use super::response::{AdminError, parse_body};
use crate::apis::incident::admin::IncidentAdmin;
use crate::apis::incident::incidents::Incidents;
use crate::problem::json_response;

type SharedIncidents = State<Arc<Incidents>>;

pub(super) async fn open(State(incidents): SharedIncidents, body: Bytes) -> Result<Response, AdminError> {
    let fields: Map<String, Value> = parse_body(&body)?;
    let id = IncidentAdmin(incidents).open(Value::Object(fields));
    Ok(json_response(StatusCode::CREATED, &json!({ "id": id })))
}

pub(super) async fn change(
    State(incidents): SharedIncidents,
    Path(id): Path<String>,
    body: Bytes,
) -> Result<StatusCode, AdminError> {
    let fields: Map<String, Value> = parse_body(&body)?;
    let exists = IncidentAdmin(incidents).change(&id, Value::Object(fields));
    exists.then_some(StatusCode::NO_CONTENT).ok_or_else(not_found)
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct NoteBody {
    text: String,
}

pub(super) async fn add_note(
    State(incidents): SharedIncidents,
    Path(id): Path<String>,
    body: Bytes,
) -> Result<StatusCode, AdminError> {
    let NoteBody { text } = parse_body(&body)?;
    let exists = IncidentAdmin(incidents).add_note(&id, &text);
    exists.then_some(StatusCode::NO_CONTENT).ok_or_else(not_found)
}

fn not_found() -> AdminError {
    AdminError::not_found("incident not found")
}
