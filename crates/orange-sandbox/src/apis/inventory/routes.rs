//! HTTP routes of the inventory.

use axum::Router;
use axum::extract::{Path, State};
use axum::routing::get;
use http::{StatusCode, Uri};
use serde_json::{Value, json};

use super::Inventory;
use crate::apis::{interface_paths, service_information};
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
        .merge(service_information(base, interface()))
        .with_state(inventory)
}

/// Returns the routes of a list and of its elements by id.
fn resource(path: &str, records: fn(&Sites) -> &[Value]) -> Router<Inventory> {
    let list = async move |State(inventory): State<Inventory>, uri: Uri| {
        list_response::dotted_page(records(&inventory.sites), &uri, &inventory.environment.quirks())
    };
    let get_by_id = async move |State(inventory): State<Inventory>, Path(id): Path<String>| {
        let record = records(&inventory.sites).iter().find(|record| record["id"] == id.as_str());
        let record = record.ok_or_else(|| Problem::not_found("item"))?;
        Ok::<_, Problem>(json_response(StatusCode::OK, record))
    };
    Router::new().route(path, get(list)).route(&format!("{path}/{{id}}"), get(get_by_id))
}

/// Returns a minimal interface file that lists the main paths, with the version of Orange's page.
fn interface() -> Value {
    json!({
        "openapi": "3.0.3",
        "info": { "title": "Core Information (sandbox)", "version": "2.5" },
        "paths": interface_paths(&["/accounts", "/locations", "/servicePoints", "/configurationItems"]),
    })
}
