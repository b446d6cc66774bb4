//! What the sandbox has seen, its clock, its quirks, its faults and its tokens.

use std::time::Duration;

use axum::body::Bytes;
use axum::extract::State;
use axum::response::Response;
use http::StatusCode;
use serde::Deserialize;
use serde_json::json;
use time::format_description::well_known::Rfc3339;

use super::{Refused, ok, read};
use crate::faults::Course;
use crate::quirks::Quirks;
use crate::sandbox::Shared;
use crate::sync::lock;

pub(super) async fn requests(State(shared): State<Shared>) -> Response {
    ok(lock(&shared.journal).requests())
}

pub(super) async fn effects(State(shared): State<Shared>) -> Response {
    ok(lock(&shared.journal).effects())
}

pub(super) async fn clear_journal(State(shared): State<Shared>) -> StatusCode {
    lock(&shared.journal).clear();
    StatusCode::NO_CONTENT
}

pub(super) async fn clock(State(shared): State<Shared>) -> Response {
    ok(json!({ "time": shared.clock.time().format(&Rfc3339).ok() }))
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Advance {
    seconds: u64,
}

pub(super) async fn advance(state: State<Shared>, body: Bytes) -> Result<Response, Refused> {
    let Advance { seconds } = read(&body)?;
    state.clock.advance(Duration::from_secs(seconds));
    state.run_script();
    Ok(clock(state).await)
}

pub(super) async fn quirks(State(shared): State<Shared>) -> Response {
    ok(shared.quirks())
}

pub(super) async fn set_quirks(State(shared): State<Shared>, body: Bytes) -> Result<Response, Refused> {
    let quirks: Quirks = read(&body)?;
    *lock(&shared.quirks) = quirks.clone();
    Ok(ok(quirks))
}

pub(super) async fn faults(State(shared): State<Shared>) -> Response {
    let course = lock(&shared.faults);
    ok(json!({ "plan": course.plan(), "made": course.followed() }))
}

pub(super) async fn set_faults(state: State<Shared>, body: Bytes) -> Result<Response, Refused> {
    *lock(&state.faults) = Course::new(read(&body)?);
    Ok(faults(state).await)
}

pub(super) async fn add_fault(state: State<Shared>, body: Bytes) -> Result<Response, Refused> {
    lock(&state.faults).add(read(&body)?);
    Ok(faults(state).await)
}

pub(super) async fn clear_faults(State(shared): State<Shared>) -> StatusCode {
    *lock(&shared.faults) = Course::default();
    StatusCode::NO_CONTENT
}

pub(super) async fn expire_tokens(State(shared): State<Shared>) -> StatusCode {
    lock(&shared.tokens).expire_all();
    StatusCode::NO_CONTENT
}

pub(super) async fn revoke_tokens(State(shared): State<Shared>) -> StatusCode {
    lock(&shared.tokens).revoke_all();
    StatusCode::NO_CONTENT
}
