//! The back door: routes below `/_sandbox` for tests that talk to the sandbox as a program.
//!
//! They need no credentials, answer only on the loopback interface (as everything here), and have no
//! counterpart at Orange:
//!
//! | route | what it does |
//! |---|---|
//! | `GET /_sandbox/requests` | every request received |
//! | `GET /_sandbox/effects` | every effect |
//! | `DELETE /_sandbox/journal` | forgets both |
//! | `GET /_sandbox/clock` | what time it is |
//! | `POST /_sandbox/clock/advance` | `{"seconds": 3600}` moves it |
//! | `GET`, `PUT /_sandbox/quirks` | reads, turns the switches; a switch that is not named takes its default |
//! | `GET`, `PUT`, `DELETE /_sandbox/faults` | reads, replaces, empties the [plan](crate::FaultPlan) of faults |
//! | `POST /_sandbox/faults` | adds a [rule](crate::FaultRule) to it |
//! | `POST /_sandbox/tokens/expire`, `…/revoke` | lets all tokens expire, forgets them |
//! | `POST /_sandbox/anomalie-adresse/{id}/{act}` | the other operator: see below |
//! | `DELETE /_sandbox/anomalie-adresse/{id}` | takes a ticket away |
//! | `GET /_sandbox/events` | every event so far |
//! | `GET`, `POST /_sandbox/events/subscriptions` | who is told of events; tells somebody: see below |
//! | `DELETE /_sandbox/events/subscriptions/{id}` | tells them no longer |
//! | `GET`, `DELETE /_sandbox/events/deliveries` | what became of each event; forgets what has ended |
//! | `POST /_sandbox/events/deliver` | waits until what is due has arrived |
//!
//! Acts: `qualify` and `requalify` (`{"complexity": "SIMPLE", "zone": "ZMD", "details": "…"}`, all
//! optional for `qualify`), `hold` and `give-up` (`{"details": "…"}`), `resolve`
//! (`{"buildingId": "IMB/…"}` or nothing), `reject` (`{"reason": "INVALID", "details": "…"}`),
//! `expire-answer`, `expire-validation`; `note` (`{"text": "…"}`), `validate-file` and `reject-file`
//! (`{"attachmentId": "…", "details": "…"}`).
//!
//! A subscription: `{"url": "http://127.0.0.1:9000/event"}`, on this machine only. Besides `url` it may have
//! `format` (`json`, `cloud-events-json`, `cloud-events-json-charset`, `binary`), one of `bearer` (a secret),
//! `basic` (`{"user": "…", "password": "…"}`) and `header` (`{"name": "…", "value": "…"}`), `attempts`,
//! `firstPauseSeconds`, `longestPauseSeconds`, `timeoutSeconds`, `graceSeconds` and `queue`.

use std::time::Duration;

use axum::Router;
use axum::body::Bytes;
use axum::extract::{Path, State};
use axum::response::Response;
use axum::routing::{delete, get, post};
use http::StatusCode;
use serde::Deserialize;
use serde::de::DeserializeOwned;
use serde_json::{Value, json};
use time::format_description::well_known::Rfc3339;

use crate::anomalie::ticket::Complexity;
use crate::faults::Course;
use crate::operator::{Act, Operator, OperatorError, Qualification};
use crate::problem::json_answer;
use crate::quirks::Quirks;
use crate::sandbox::Shared;
use crate::sync::lock;

pub(crate) const BASE_PATH: &str = "/_sandbox";

pub(crate) fn router() -> Router<Shared> {
    let routes = Router::new()
        .route("/requests", get(requests))
        .route("/effects", get(effects))
        .route("/journal", delete(clear_journal))
        .route("/clock", get(clock))
        .route("/clock/advance", post(advance))
        .route("/quirks", get(quirks).put(set_quirks))
        .route("/faults", get(faults).put(set_faults).post(add_fault).delete(clear_faults))
        .route("/tokens/expire", post(expire_tokens))
        .route("/tokens/revoke", post(revoke_tokens))
        .route("/anomalie-adresse/{id}", delete(remove))
        .route("/anomalie-adresse/{id}/{act}", post(act))
        .merge(crate::events::admin::router());
    Router::new().nest(BASE_PATH, routes)
}

/// An admin request that makes no sense: its status, and what is wrong.
pub(crate) struct Refused(StatusCode, String);

impl Refused {
    pub(crate) fn bad_request(text: String) -> Self {
        Self(StatusCode::BAD_REQUEST, text)
    }

    pub(crate) fn not_found(text: String) -> Self {
        Self(StatusCode::NOT_FOUND, text)
    }
}

impl From<OperatorError> for Refused {
    fn from(error: OperatorError) -> Self {
        let status = if error.is_not_found() { StatusCode::NOT_FOUND } else { StatusCode::CONFLICT };
        Self(status, error.to_string())
    }
}

impl axum::response::IntoResponse for Refused {
    fn into_response(self) -> Response {
        refused(self.0, &self.1)
    }
}

/// An answer of the sandbox itself that Orange has no counterpart for.
pub(crate) fn refused(status: StatusCode, why: &str) -> Response {
    json_answer(status, &json!({ "error": why }))
}

/// Reads a body that may be left out when everything in it may.
pub(crate) fn read<T: DeserializeOwned>(body: &[u8]) -> Result<T, Refused> {
    let body = if body.is_empty() { b"{}" } else { body };
    serde_json::from_slice(body).map_err(|error| Refused(StatusCode::BAD_REQUEST, error.to_string()))
}

pub(crate) fn ok(value: impl serde::Serialize) -> Response {
    json_answer(StatusCode::OK, &serde_json::to_value(value).unwrap_or(Value::Null))
}

async fn requests(State(shared): State<Shared>) -> Response {
    ok(lock(&shared.journal).requests())
}

async fn effects(State(shared): State<Shared>) -> Response {
    ok(lock(&shared.journal).effects())
}

async fn clear_journal(State(shared): State<Shared>) -> StatusCode {
    lock(&shared.journal).clear();
    StatusCode::NO_CONTENT
}

async fn clock(State(shared): State<Shared>) -> Response {
    ok(json!({ "time": shared.clock.time().format(&Rfc3339).ok() }))
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Advance {
    seconds: u64,
}

async fn advance(state: State<Shared>, body: Bytes) -> Result<Response, Refused> {
    let Advance { seconds } = read(&body)?;
    state.clock.advance(Duration::from_secs(seconds));
    state.run_script();
    Ok(clock(state).await)
}

async fn quirks(State(shared): State<Shared>) -> Response {
    ok(shared.quirks())
}

async fn set_quirks(State(shared): State<Shared>, body: Bytes) -> Result<Response, Refused> {
    let quirks: Quirks = read(&body)?;
    *lock(&shared.quirks) = quirks.clone();
    Ok(ok(quirks))
}

async fn faults(State(shared): State<Shared>) -> Response {
    let course = lock(&shared.faults);
    ok(json!({ "plan": course.plan(), "made": course.followed() }))
}

async fn set_faults(state: State<Shared>, body: Bytes) -> Result<Response, Refused> {
    *lock(&state.faults) = Course::new(read(&body)?);
    Ok(faults(state).await)
}

async fn add_fault(state: State<Shared>, body: Bytes) -> Result<Response, Refused> {
    lock(&state.faults).add(read(&body)?);
    Ok(faults(state).await)
}

async fn clear_faults(State(shared): State<Shared>) -> StatusCode {
    *lock(&shared.faults) = Course::default();
    StatusCode::NO_CONTENT
}

async fn expire_tokens(State(shared): State<Shared>) -> StatusCode {
    lock(&shared.tokens).expire_all();
    StatusCode::NO_CONTENT
}

async fn revoke_tokens(State(shared): State<Shared>) -> StatusCode {
    lock(&shared.tokens).revoke_all();
    StatusCode::NO_CONTENT
}

async fn remove(State(shared): State<Shared>, Path(id): Path<String>) -> Result<StatusCode, Refused> {
    Operator::new(shared).remove(&id)?;
    Ok(StatusCode::NO_CONTENT)
}

/// The body of an act; each act needs its own members.
#[derive(Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields, default)]
#[derive(Default)]
struct ActBody {
    complexity: Option<String>,
    zone: Option<String>,
    reason: Option<String>,
    details: Option<String>,
    building_id: Option<String>,
    text: Option<String>,
    attachment_id: Option<String>,
}

impl ActBody {
    fn qualification(&self) -> Result<Qualification, Refused> {
        let bad = |text: &str| Refused(StatusCode::BAD_REQUEST, text.to_owned());
        let complexity = self.complexity.as_deref().unwrap_or("SIMPLE");
        let qualification = match Complexity::ALL.into_iter().find(|own| own.as_str() == complexity) {
            Some(Complexity::Simple) => Qualification::simple(),
            Some(Complexity::Complex) => Qualification::complex(),
            Some(Complexity::Masse) => Qualification::bulk(),
            None => return Err(bad("complexity must be SIMPLE, COMPLEX or MASSE")),
        };
        match self.zone.as_deref() {
            None | Some("ZMD") => Ok(qualification),
            Some("ZTD") => Ok(qualification.very_dense_zone()),
            Some(_) => Err(bad("zone must be ZMD or ZTD")),
        }
    }

    fn act(self, name: &str) -> Result<Act, Refused> {
        let details = self.details.clone().unwrap_or_default();
        Ok(match name {
            "qualify" => Act::Qualify(self.qualification()?),
            "requalify" => Act::Requalify { details, to: self.qualification()? },
            "hold" => Act::Hold { details },
            "resolve" => Act::Resolve { building_id: self.building_id },
            "give-up" => Act::GiveUp { details },
            "reject" => Act::Reject { reason: self.reason.unwrap_or_default(), details: self.details },
            "expire-answer" => Act::ExpireAnswer,
            "expire-validation" => Act::ExpireValidation,
            _ => return Err(Refused(StatusCode::NOT_FOUND, format!("there is no act `{name}`"))),
        })
    }
}

async fn act(
    State(shared): State<Shared>,
    Path((id, name)): Path<(String, String)>,
    body: Bytes,
) -> Result<StatusCode, Refused> {
    let body: ActBody = read(&body)?;
    let operator = Operator::new(shared);
    let (file, details) =
        (body.attachment_id.as_deref().unwrap_or_default(), body.details.as_deref().unwrap_or_default());
    match name.as_str() {
        "note" => operator.add_note(&id, body.text.as_deref().unwrap_or_default())?,
        "validate-file" => operator.validate_file(&id, file)?,
        "reject-file" => operator.reject_file(&id, file, details)?,
        _ => operator.act(&id, body.act(&name)?)?,
    }
    Ok(StatusCode::NO_CONTENT)
}
