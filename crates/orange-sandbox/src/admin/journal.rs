//! Admin routes for the journal.

use std::sync::Arc;

use axum::extract::{Path, Query, State};
use axum::response::Response;
use http::{StatusCode, Uri};
use serde_json::json;

use super::response::{AdminError, json_ok};
use crate::environment::Environment;
use crate::inspector::detail;
use crate::journal::{FilterParameters, RequestSummary};

type SharedEnvironment = State<Arc<Environment>>;

/// Default and maximum number of requests in a page.
const DEFAULT_PAGE: usize = 200;
const MAX_PAGE: usize = 1_000;

/// Returns all requests, or with parameters the summaries of a page.
pub(super) async fn requests(
    State(environment): SharedEnvironment,
    uri: Uri,
) -> Result<Response, AdminError> {
    if uri.query().is_none_or(str::is_empty) {
        let requests = environment.journal().requests();
        return Ok(json_ok(requests));
    }
    let parameters = filter_parameters(&uri)?;
    let filter = parameters.filter().map_err(AdminError::bad_request)?;
    let limit = parameters.limit.unwrap_or(DEFAULT_PAGE).min(MAX_PAGE);
    let journal = environment.journal();
    let mut selected = journal.newest_first(&parameters, &filter);
    let items: Vec<RequestSummary> = selected.by_ref().take(limit).map(RequestSummary::from).collect();
    let next = selected.next().and(items.last()).map(|last| last.sequence);
    let (recorded, bytes) = journal.size();
    let newest = journal.newest();
    Ok(json_ok(json!({
        "items": items,
        "next": next,
        "newest": newest,
        "recorded": recorded,
        "recordedBytes": bytes,
    })))
}

/// Parses the parameters that select requests.
pub(super) fn filter_parameters(uri: &Uri) -> Result<FilterParameters, AdminError> {
    match Query::try_from_uri(uri) {
        Ok(Query(parameters)) => Ok(parameters),
        Err(error) => Err(AdminError::bad_request(error.body_text())),
    }
}

pub(super) async fn request(
    State(environment): SharedEnvironment,
    Path(sequence): Path<String>,
) -> Result<Response, AdminError> {
    let request = sequence.parse().ok().and_then(|sequence| environment.journal().request(sequence).cloned());
    let request = request.ok_or_else(|| AdminError::not_found("request not found"))?;
    Ok(json_ok(detail::detail(&request)))
}

pub(super) async fn effects(State(environment): SharedEnvironment) -> Response {
    let effects = environment.journal().effects();
    json_ok(effects)
}

pub(super) async fn clear(State(environment): SharedEnvironment) -> StatusCode {
    environment.journal().clear();
    StatusCode::NO_CONTENT
}
