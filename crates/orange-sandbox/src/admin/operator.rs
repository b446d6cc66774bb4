//! What the building operator does to tickets.

use std::time::Duration;

use axum::body::Bytes;
use axum::extract::{Path, State};
use http::StatusCode;
use serde::Deserialize;

use super::response::{Refused, read};
use crate::apis::anomalie::actions::{OperatorAction, Qualification};
use crate::apis::anomalie::operator::Operator;
use crate::apis::anomalie::ticket::Complexity;

type Outcome = Result<StatusCode, Refused>;

/// The body of a qualification.
#[derive(Default, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields, default)]
pub(super) struct QualifyBody {
    complexity: Option<String>,
    zone: Option<String>,
    expected_in_seconds: Option<u64>,
    details: String,
}

impl QualifyBody {
    fn qualification(&self) -> Result<Qualification, Refused> {
        let bad = |text: &str| Refused::bad_request(text.to_owned());
        let complexity = self.complexity.as_deref().unwrap_or("SIMPLE");
        let mut qualification = match Complexity::ALL.into_iter().find(|own| own.as_str() == complexity) {
            Some(Complexity::Simple) => Qualification::simple(),
            Some(Complexity::Complex) => Qualification::complex(),
            Some(Complexity::Masse) => Qualification::bulk(),
            None => return Err(bad("complexity must be SIMPLE, COMPLEX or MASSE")),
        };
        if let Some(seconds) = self.expected_in_seconds {
            qualification = qualification.expected_in(Duration::from_secs(seconds));
        }
        match self.zone.as_deref() {
            None | Some("ZMD") => Ok(qualification),
            Some("ZTD") => Ok(qualification.very_dense_zone()),
            Some(_) => Err(bad("zone must be ZMD or ZTD")),
        }
    }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Nothing {}

#[derive(Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
struct DetailsBody {
    details: String,
}

#[derive(Default, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields, default)]
struct ResolveBody {
    building_id: Option<String>,
}

#[derive(Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
struct RejectBody {
    reason: String,
    details: Option<String>,
}

#[derive(Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
struct NoteBody {
    text: String,
}

#[derive(Default, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields, default)]
struct FileBody {
    attachment_id: String,
    details: String,
}

fn act(operator: &Operator, id: &str, action: OperatorAction) -> Outcome {
    operator.act(id, action)?;
    Ok(StatusCode::NO_CONTENT)
}

pub(super) async fn qualify(
    State(operator): State<Operator>,
    Path(id): Path<String>,
    body: Bytes,
) -> Outcome {
    act(&operator, &id, OperatorAction::Qualify(read::<QualifyBody>(&body)?.qualification()?))
}

pub(super) async fn requalify(
    State(operator): State<Operator>,
    Path(id): Path<String>,
    body: Bytes,
) -> Outcome {
    let body: QualifyBody = read(&body)?;
    let to = body.qualification()?;
    act(&operator, &id, OperatorAction::Requalify { details: body.details, to })
}

pub(super) async fn hold(State(operator): State<Operator>, Path(id): Path<String>, body: Bytes) -> Outcome {
    let DetailsBody { details } = read(&body)?;
    act(&operator, &id, OperatorAction::Hold { details })
}

pub(super) async fn give_up(
    State(operator): State<Operator>,
    Path(id): Path<String>,
    body: Bytes,
) -> Outcome {
    let DetailsBody { details } = read(&body)?;
    act(&operator, &id, OperatorAction::GiveUp { details })
}

pub(super) async fn resolve(
    State(operator): State<Operator>,
    Path(id): Path<String>,
    body: Bytes,
) -> Outcome {
    let ResolveBody { building_id } = read(&body)?;
    act(&operator, &id, OperatorAction::Resolve { building_id })
}

pub(super) async fn reject(State(operator): State<Operator>, Path(id): Path<String>, body: Bytes) -> Outcome {
    let RejectBody { reason, details } = read(&body)?;
    act(&operator, &id, OperatorAction::Reject { reason, details })
}

pub(super) async fn expire_answer(
    State(operator): State<Operator>,
    Path(id): Path<String>,
    body: Bytes,
) -> Outcome {
    let Nothing {} = read(&body)?;
    act(&operator, &id, OperatorAction::ExpireAnswer)
}

pub(super) async fn expire_validation(
    State(operator): State<Operator>,
    Path(id): Path<String>,
    body: Bytes,
) -> Outcome {
    let Nothing {} = read(&body)?;
    act(&operator, &id, OperatorAction::ExpireValidation)
}

pub(super) async fn note(State(operator): State<Operator>, Path(id): Path<String>, body: Bytes) -> Outcome {
    let NoteBody { text } = read(&body)?;
    operator.add_note(&id, &text)?;
    Ok(StatusCode::NO_CONTENT)
}

pub(super) async fn validate_file(
    State(operator): State<Operator>,
    Path(id): Path<String>,
    body: Bytes,
) -> Outcome {
    let FileBody { attachment_id, .. } = read(&body)?;
    operator.validate_file(&id, &attachment_id)?;
    Ok(StatusCode::NO_CONTENT)
}

pub(super) async fn reject_file(
    State(operator): State<Operator>,
    Path(id): Path<String>,
    body: Bytes,
) -> Outcome {
    let FileBody { attachment_id, details } = read(&body)?;
    operator.reject_file(&id, &attachment_id, &details)?;
    Ok(StatusCode::NO_CONTENT)
}

pub(super) async fn remove(State(operator): State<Operator>, Path(id): Path<String>) -> Outcome {
    operator.remove(&id)?;
    Ok(StatusCode::NO_CONTENT)
}
