//! The APIs behind the gateway, each with its data and routes.

pub(crate) mod anomalie;
pub(crate) mod cri;
pub(crate) mod eligibility;
pub(crate) mod incident;
pub(crate) mod inventory;

use axum::Router;
use axum::routing::get;
use http::StatusCode;
use serde_json::{Map, Value, json};

use crate::problem::json_response;

/// Facts about an API besides its resources: published, or inferred where Orange states none.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Product {
    /// The name for people.
    pub(crate) name: &'static str,
    /// The path of the published base URL.
    pub(crate) base_path: &'static str,
    /// Whether the documents require an API key.
    pub(crate) api_key: bool,
    /// The media types of responses.
    pub(crate) media_types: &'static [&'static str],
    /// The published scope for full access; with the suffix `:readonly`, for reading. `None` if no scope is
    /// published.
    pub(crate) scope: Option<&'static str>,
}

/// Returns the routes `/status`, `/version` and `/doc` under `base`, which the Orange Business APIs share.
fn service_information<S: Clone + Send + Sync + 'static>(base: &str, interface: Value) -> Router<S> {
    let version = json!({ "version": interface["info"]["version"] });
    let resources = [("status", json!({ "status": "UP" })), ("version", version), ("doc", interface)];
    resources.into_iter().fold(Router::new(), |router, (name, body)| {
        router.route(&format!("{base}/{name}"), get(async move || json_response(StatusCode::OK, &body)))
    })
}

/// Returns the `paths` of an interface file with one GET operation for each path.
fn interface_paths(paths: &[&str]) -> Value {
    let operations = json!({ "get": { "responses": { "200": { "description": "OK" } } } });
    paths.iter().map(|path| ((*path).to_owned(), operations.clone())).collect::<Map<_, _>>().into()
}
