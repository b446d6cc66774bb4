//! What Orange does to incidents.

use std::sync::Arc;

use axum::body::Bytes;
use axum::extract::{Path, State};
use axum::response::Response;
use http::StatusCode;
use serde::Deserialize;
use serde_json::{Map, Value, json};

use super::response::{Refused, read};
use crate::apis::incident::admin::IncidentAdmin;
use crate::apis::incident::incidents::Incidents;
use crate::problem::json_answer;

type Shared = State<Arc<Incidents>>;

pub(super) async fn open(State(incidents): Shared, body: Bytes) -> Result<Response, Refused> {
    let members: Map<String, Value> = read(&body)?;
    let id = IncidentAdmin(incidents).open(Value::Object(members));
    Ok(json_answer(StatusCode::CREATED, &json!({ "id": id })))
}

pub(super) async fn change(
    State(incidents): Shared,
    Path(id): Path<String>,
    body: Bytes,
) -> Result<StatusCode, Refused> {
    let members: Map<String, Value> = read(&body)?;
    done(IncidentAdmin(incidents).change(&id, Value::Object(members)))
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
) -> Result<StatusCode, Refused> {
    let NoteBody { text } = read(&body)?;
    done(IncidentAdmin(incidents).note(&id, &text))
}

fn done(known: bool) -> Result<StatusCode, Refused> {
    match known {
        true => Ok(StatusCode::NO_CONTENT),
        false => Err(Refused::not_found("there is no such incident".to_owned())),
    }
}
