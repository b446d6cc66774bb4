//! Admin routes for Orange's side of incidents.

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

type Shared = State<Arc<Incidents>>;

pub(super) async fn open(State(incidents): Shared, body: Bytes) -> Result<Response, AdminError> {
    let fields: Map<String, Value> = parse_body(&body)?;
    let id = IncidentAdmin(incidents).open(Value::Object(fields));
    Ok(json_response(StatusCode::CREATED, &json!({ "id": id })))
}

pub(super) async fn change(
    State(incidents): Shared,
    Path(id): Path<String>,
    body: Bytes,
) -> Result<StatusCode, AdminError> {
    let fields: Map<String, Value> = parse_body(&body)?;
    done(IncidentAdmin(incidents).change(&id, Value::Object(fields)))
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct NoteBody {
    text: String,
}

pub(super) async fn note(
    State(incidents): Shared,
    Path(id): Path<String>,
    body: Bytes,
) -> Result<StatusCode, AdminError> {
    let NoteBody { text } = parse_body(&body)?;
    done(IncidentAdmin(incidents).note(&id, &text))
}

fn done(known: bool) -> Result<StatusCode, AdminError> {
    match known {
        true => Ok(StatusCode::NO_CONTENT),
        false => Err(AdminError::not_found("incident not found".to_owned())),
    }
}
