//! Admin routes that show the data of the APIs.

use std::sync::Arc;

use axum::extract::{Path, Query, State};
use axum::response::Response;
use http::{HeaderMap, Uri};
use serde::Deserialize;
use serde_json::Value;

use super::response::{AdminError, json_ok};
use crate::apis::anomalie::tickets::Tickets;
use crate::apis::cri::Interventions;
use crate::apis::incident::incidents::Incidents;
use crate::apis::inventory::Inventory;
use crate::files::{File, serve};
use crate::page_parameters::PageParameters;

fn parameters<T: for<'de> Deserialize<'de>>(uri: &Uri) -> Result<T, AdminError> {
    match Query::try_from_uri(uri) {
        Ok(Query(parameters)) => Ok(parameters),
        Err(error) => Err(AdminError::bad_request(error.body_text())),
    }
}

pub(super) async fn tickets(State(tickets): State<Arc<Tickets>>, uri: Uri) -> Result<Response, AdminError> {
    Ok(json_ok(tickets.page(&parameters(&uri)?)))
}

pub(super) async fn ticket(
    State(tickets): State<Arc<Tickets>>,
    Path(id): Path<String>,
) -> Result<Response, AdminError> {
    found(tickets.detail(&id), "ticket not found")
}

pub(super) async fn ticket_file(
    State(tickets): State<Arc<Tickets>>,
    Path((id, attachment)): Path<(String, String)>,
    headers: HeaderMap,
) -> Result<Response, AdminError> {
    served(tickets.file(&id, &attachment), &headers)
}

pub(super) async fn incidents(
    State(incidents): State<Arc<Incidents>>,
    uri: Uri,
) -> Result<Response, AdminError> {
    Ok(json_ok(incidents.page(&parameters(&uri)?)))
}

pub(super) async fn incident(
    State(incidents): State<Arc<Incidents>>,
    Path(id): Path<String>,
) -> Result<Response, AdminError> {
    found(incidents.detail(&id), "incident not found")
}

pub(super) async fn inventory(
    State(inventory): State<Inventory>,
    Path(collection): Path<String>,
    uri: Uri,
) -> Result<Response, AdminError> {
    let parameters: PageParameters = parameters(&uri)?;
    let records = inventory.collection(&collection);
    found(
        records.map(|records| parameters.page(records.len(), |index| records[index].clone())),
        "collection not found",
    )
}

pub(super) async fn interventions(
    State(interventions): State<Interventions>,
    uri: Uri,
) -> Result<Response, AdminError> {
    Ok(json_ok(interventions.page(&parameters(&uri)?)))
}

pub(super) async fn intervention(
    State(interventions): State<Interventions>,
    Path(id): Path<String>,
) -> Result<Response, AdminError> {
    found(interventions.detail(&id), "intervention not found")
}

pub(super) async fn photo(
    State(interventions): State<Interventions>,
    Path((id, photo)): Path<(String, String)>,
    headers: HeaderMap,
) -> Result<Response, AdminError> {
    served(interventions.photo(&id, &photo), &headers)
}

fn found(value: Option<Value>, message: &str) -> Result<Response, AdminError> {
    value.map(json_ok).ok_or_else(|| AdminError::not_found(message))
}

/// Responds with a file. A file that is no picture is served as bytes: a client of the API may have uploaded a page with
/// a script.
fn served(file: Option<File>, headers: &HeaderMap) -> Result<Response, AdminError> {
    let mut file = file.ok_or_else(|| AdminError::not_found("file not found"))?;
    if !matches!(file.media_type.as_str(), "image/jpeg" | "image/png") {
        file.media_type = "application/octet-stream".to_owned();
    }
    Ok(serve(&file, headers))
}
