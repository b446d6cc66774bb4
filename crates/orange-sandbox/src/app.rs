//! Assembles the routes of a sandbox and the gateway in front of them.

use std::sync::{Arc, Mutex};

use axum::Router;
use axum::middleware::from_fn_with_state;

use crate::apis::{Product, anomalie, cri, eligibility, incident, inventory};
use crate::gateway::{self, Gateway};
use crate::limits::SlidingWindow;
use crate::state::AppState;
use crate::{admin, token_server};

/// Optional routes and requirements.
#[derive(Clone, Debug, Default)]
pub(crate) struct AppOptions {
    /// The hosted service, under [`gateway::HOSTED_SERVICE_PATH`].
    pub(crate) hosted_service: Option<Router>,
    /// Whether Anomalie Adresse is also served under the interop group's base path.
    pub(crate) interop_path: bool,
    pub(crate) api_key_on_every_api: bool,
}

/// Returns the router of a sandbox.
pub(crate) fn router(state: &AppState, options: AppOptions) -> Router {
    let (products, apis): (Vec<Product>, Vec<Router>) = apis(state, options.interop_path).into_iter().unzip();
    let gateway = Arc::new(Gateway {
        state: state.clone(),
        products,
        api_key_on_every_api: options.api_key_on_every_api,
        requests: Mutex::new(SlidingWindow::default()),
    });
    let tokens = token_server::router(Arc::clone(&state.token_server));
    let resources = apis
        .into_iter()
        .fold(tokens, Router::merge)
        .method_not_allowed_fallback(gateway::method_not_allowed)
        .merge(admin::router(state.clone()))
        .fallback(gateway::not_found);
    let resources = match options.hosted_service {
        Some(service) => resources.nest_service(gateway::HOSTED_SERVICE_PATH, service),
        None => resources,
    };
    // Wraps the whole router: a layer on the routes would not see the `Allow` that the router adds.
    Router::new().fallback_service(resources).layer(from_fn_with_state(gateway, gateway::handle))
}

/// Returns each API with its routes.
fn apis(state: &AppState, interop_path: bool) -> Vec<(Product, Router)> {
    let tickets =
        |product: Product| (product, anomalie::routes::router(product.base_path, Arc::clone(&state.tickets)));
    let cri =
        |product: Product| (product, cri::routes::router(product.base_path, state.interventions.clone()));
    let eligibility = eligibility::routes::router(eligibility::PRODUCT.base_path, state.eligibility.clone());
    let incident = incident::routes::router(incident::PRODUCT.base_path, Arc::clone(&state.incidents));
    let inventory = inventory::routes::router(inventory::PRODUCT.base_path, state.inventory.clone());
    let apis = [
        tickets(anomalie::PRODUCT),
        cri(cri::PRODUCT),
        cri(cri::DEV_PRODUCT),
        (eligibility::PRODUCT, eligibility),
        (incident::PRODUCT, incident),
        (inventory::PRODUCT, inventory),
    ];
    apis.into_iter().chain(interop_path.then(|| tickets(anomalie::INTEROP_PRODUCT))).collect()
}
