//! Admin routes for the infrastructure operator.

use std::sync::Arc;
use std::time::Duration;

use axum::body::Bytes;
use axum::extract::{Path, State};
use axum::routing::{MethodRouter, post};
use http::StatusCode;
use serde::Deserialize;

use super::response::{AdminError, parse_body};
use crate::apis::anomalie::actions::{OperatorAction, Qualification};
use crate::apis::anomalie::operator::InfrastructureOperator;
use crate::apis::anomalie::ticket::Complexity;
use crate::apis::anomalie::tickets::Tickets;
use crate::state::AppState;

type Shared = State<Arc<Tickets>>;
type Action = Result<OperatorAction, AdminError>;
type Outcome = Result<StatusCode, AdminError>;

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
    fn qualification(&self) -> Result<Qualification, AdminError> {
        let bad = |text: &str| AdminError::bad_request(text.to_owned());
        let complexity = self.complexity.as_deref().unwrap_or("SIMPLE");
        let mut qualification =
            match Complexity::ALL.into_iter().find(|candidate| candidate.as_str() == complexity) {
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
struct EmptyBody {}

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

/// Returns a route that carries out the action that `parse` reads from the body.
pub(super) fn action(parse: fn(&[u8]) -> Action) -> MethodRouter<AppState> {
    post(async move |State(tickets): Shared, Path(id): Path<String>, body: Bytes| -> Outcome {
        tickets.act(&id, parse(&body)?)?;
        Ok(StatusCode::NO_CONTENT)
    })
}

pub(super) fn qualify(body: &[u8]) -> Action {
    Ok(OperatorAction::Qualify(parse_body::<QualifyBody>(body)?.qualification()?))
}

pub(super) fn requalify(body: &[u8]) -> Action {
    let body: QualifyBody = parse_body(body)?;
    let to = body.qualification()?;
    Ok(OperatorAction::Requalify { details: body.details, to })
}

pub(super) fn hold(body: &[u8]) -> Action {
    let DetailsBody { details } = parse_body(body)?;
    Ok(OperatorAction::Hold { details })
}

pub(super) fn give_up(body: &[u8]) -> Action {
    let DetailsBody { details } = parse_body(body)?;
    Ok(OperatorAction::GiveUp { details })
}

pub(super) fn resolve(body: &[u8]) -> Action {
    let ResolveBody { building_id } = parse_body(body)?;
    Ok(OperatorAction::Resolve { building_id })
}

pub(super) fn reject(body: &[u8]) -> Action {
    let RejectBody { reason, details } = parse_body(body)?;
    Ok(OperatorAction::Reject { reason, details })
}

pub(super) fn expire_answer(body: &[u8]) -> Action {
    let EmptyBody {} = parse_body(body)?;
    Ok(OperatorAction::ExpireAnswer)
}

pub(super) fn expire_validation(body: &[u8]) -> Action {
    let EmptyBody {} = parse_body(body)?;
    Ok(OperatorAction::ExpireValidation)
}

pub(super) async fn note(State(tickets): Shared, Path(id): Path<String>, body: Bytes) -> Outcome {
    let NoteBody { text } = parse_body(&body)?;
    InfrastructureOperator::new(tickets).add_note(&id, &text)?;
    Ok(StatusCode::NO_CONTENT)
}

pub(super) async fn validate_file(State(tickets): Shared, Path(id): Path<String>, body: Bytes) -> Outcome {
    let FileBody { attachment_id, .. } = parse_body(&body)?;
    InfrastructureOperator::new(tickets).validate_file(&id, &attachment_id)?;
    Ok(StatusCode::NO_CONTENT)
}

pub(super) async fn reject_file(State(tickets): Shared, Path(id): Path<String>, body: Bytes) -> Outcome {
    let FileBody { attachment_id, details } = parse_body(&body)?;
    InfrastructureOperator::new(tickets).reject_file(&id, &attachment_id, &details)?;
    Ok(StatusCode::NO_CONTENT)
}

pub(super) async fn remove(State(tickets): Shared, Path(id): Path<String>) -> Outcome {
    InfrastructureOperator::new(tickets).remove(&id)?;
    Ok(StatusCode::NO_CONTENT)
}
