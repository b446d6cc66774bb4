//! What Orange does to incidents.

use axum::body::Bytes;
use axum::extract::{Path, State};
use axum::response::Response;
use http::StatusCode;
use serde::Deserialize;
use serde_json::{Map, Value, json};

use super::{Refused, read};
use crate::incident::desk::IncidentDesk;
use crate::problem::json_answer;
use crate::sandbox::Shared;

pub(super) async fn open(State(shared): State<Shared>, body: Bytes) -> Result<Response, Refused> {
    let members: Map<String, Value> = read(&body)?;
    let id = IncidentDesk(shared).open(Value::Object(members));
    Ok(json_answer(StatusCode::CREATED, &json!({ "id": id })))
}

pub(super) async fn change(
    State(shared): State<Shared>,
    Path(id): Path<String>,
    body: Bytes,
) -> Result<StatusCode, Refused> {
    let members: Map<String, Value> = read(&body)?;
    done(IncidentDesk(shared).change(&id, Value::Object(members)))
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct NoteBody {
    text: String,
}

pub(super) async fn note(
    State(shared): State<Shared>,
    Path(id): Path<String>,
    body: Bytes,
) -> Result<StatusCode, Refused> {
    let NoteBody { text } = read(&body)?;
    done(IncidentDesk(shared).note(&id, &text))
}

fn done(known: bool) -> Result<StatusCode, Refused> {
    match known {
        true => Ok(StatusCode::NO_CONTENT),
        false => Err(Refused::not_found("there is no such incident".to_owned())),
    }
}
