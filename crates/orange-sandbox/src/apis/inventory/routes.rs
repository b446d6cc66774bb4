//! HTTP routes of the inventory.

use axum::Router;
use axum::extract::{Path, State};
use axum::response::Response;
use axum::routing::get;
use http::{StatusCode, Uri};
use serde_json::{Value, json};

use super::Inventory;
use crate::data::sites::Sites;
use crate::list_response;
use crate::problem::{Problem, json_response};

/// Returns the routes under `base`.
pub(crate) fn router(base: &str, inventory: Inventory) -> Router {
    let at = |path: &str| format!("{base}{path}");
    Router::new()
        .merge(resource(&at("/accounts"), |sites| &sites.accounts))
        .merge(resource(&at("/locations"), |sites| &sites.locations))
        .merge(resource(&at("/servicePoints"), |sites| &sites.service_points))
        .merge(resource(&at("/configurationItems"), |sites| &sites.configuration_items))
        .route(&at("/status"), get(|| async { json_response(StatusCode::OK, &json!({ "status": "UP" })) }))
        .route(&at("/version"), get(|| async { json_response(StatusCode::OK, &json!({ "version": "2.5" })) }))
        .route(&at("/doc"), get(doc))
        .with_state(inventory)
}

/// Returns the routes of a list and of its elements by id.
fn resource(path: &str, records: fn(&Sites) -> &[Value]) -> Router<Inventory> {
    let list = move |State(inventory): State<Inventory>, uri: Uri| async move {
        let quirks = inventory.environment.quirks();
        let outcome = list_response::dotted_page(records(&inventory.sites), &uri, &quirks);
        list_response::respond(&quirks, outcome)
    };
    let one = move |State(inventory): State<Inventory>, Path(id): Path<String>| async move {
        match records(&inventory.sites).iter().find(|record| record["id"] == id.as_str()) {
            Some(record) => json_response(StatusCode::OK, record),
            None => Problem::not_found("item").into_response(&inventory.environment.quirks()),
        }
    };
    Router::new().route(path, get(list)).route(&format!("{path}/{{id}}"), get(one))
}

/// Responds with a minimal interface file that lists the served paths.
async fn doc() -> Response {
    let get = || json!({ "get": { "responses": { "200": { "description": "OK" } } } });
    let paths: serde_json::Map<String, Value> =
        ["/accounts", "/locations", "/servicePoints", "/configurationItems"]
            .into_iter()
            .map(|path| (path.to_owned(), get()))
            .collect();
    let info = json!({ "title": "Core Information (sandbox)", "version": "2.5" });
    json_response(StatusCode::OK, &json!({ "openapi": "3.0.3", "info": info, "paths": paths }))
}
