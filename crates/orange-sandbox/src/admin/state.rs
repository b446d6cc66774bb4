//! Admin routes for the clock, quirks, faults and tokens.

use std::sync::Arc;
use std::time::Duration;

use axum::body::Bytes;
use axum::extract::{Path, State};
use axum::response::Response;
use http::StatusCode;
use serde::Deserialize;
use serde_json::json;
use time::format_description::well_known::Rfc3339;

use super::response::{AdminError, json_ok, parse_body};
use crate::apis::anomalie::tickets::Tickets;
use crate::environment::Environment;
use crate::faults::FaultInjector;
use crate::inspector::{fault_presets, quirk_options};
use crate::quirks::Quirks;
use crate::token_server::TokenServer;

/// Extractor of the environment.
type SharedEnvironment = State<Arc<Environment>>;

pub(super) async fn clock(State(environment): SharedEnvironment) -> Result<Response, AdminError> {
    let time = environment.clock.time().format(&Rfc3339);
    let time = time
        .map_err(|error| AdminError::internal(format!("the sandbox time has no RFC 3339 format: {error}")))?;
    Ok(json_ok(json!({ "time": time })))
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct AdvanceBody {
    seconds: u64,
}

pub(super) async fn advance(
    State(environment): SharedEnvironment,
    State(tickets): State<Arc<Tickets>>,
    body: Bytes,
) -> Result<Response, AdminError> {
    let AdvanceBody { seconds } = parse_body(&body)?;
    environment.clock.advance(Duration::from_secs(seconds));
    // The gateway carries out due actions before each API request, but not before admin requests.
    tickets.run_due_actions();
    clock(State(environment)).await
}

pub(super) async fn quirks(State(environment): SharedEnvironment) -> Response {
    json_ok(environment.quirks())
}

pub(super) async fn set_quirks(
    State(environment): SharedEnvironment,
    body: Bytes,
) -> Result<Response, AdminError> {
    let quirks: Quirks = parse_body(&body)?;
    environment.set_quirks(quirks.clone());
    Ok(json_ok(quirks))
}

pub(super) async fn faults(State(injector): State<FaultInjector>) -> Response {
    let progress = injector.progress();
    json_ok(json!({ "plan": progress.plan(), "injected": progress.injected_counts() }))
}

pub(super) async fn set_faults(
    State(injector): State<FaultInjector>,
    body: Bytes,
) -> Result<Response, AdminError> {
    injector.set(parse_body(&body)?);
    Ok(faults(State(injector)).await)
}

pub(super) async fn add_fault(
    State(injector): State<FaultInjector>,
    body: Bytes,
) -> Result<Response, AdminError> {
    injector.add(parse_body(&body)?);
    Ok(faults(State(injector)).await)
}

pub(super) async fn clear_faults(State(injector): State<FaultInjector>) -> StatusCode {
    injector.clear();
    StatusCode::NO_CONTENT
}

pub(super) async fn remove_fault(
    State(injector): State<FaultInjector>,
    Path(index): Path<String>,
) -> Result<StatusCode, AdminError> {
    match index.parse() {
        Ok(index) if injector.progress().remove(index) => Ok(StatusCode::NO_CONTENT),
        _ => Err(AdminError::not_found("rule not found")),
    }
}

pub(super) async fn fault_presets(State(injector): State<FaultInjector>) -> Response {
    json_ok(fault_presets::states(&injector))
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct SwitchBody {
    enabled: bool,
}

pub(super) async fn switch_fault_preset(
    State(injector): State<FaultInjector>,
    Path(name): Path<String>,
    body: Bytes,
) -> Result<Response, AdminError> {
    let SwitchBody { enabled } = parse_body(&body)?;
    if !fault_presets::switch(&injector, &name, enabled) {
        return Err(AdminError::not_found("preset not found"));
    }
    Ok(fault_presets(State(injector)).await)
}

pub(super) async fn quirk_options() -> Response {
    json_ok(quirk_options::quirk_options())
}

pub(super) async fn expire_tokens(State(server): State<Arc<TokenServer>>) -> StatusCode {
    server.tokens().expire_all();
    StatusCode::NO_CONTENT
}

pub(super) async fn revoke_tokens(State(server): State<Arc<TokenServer>>) -> StatusCode {
    server.tokens().revoke_all();
    StatusCode::NO_CONTENT
}
