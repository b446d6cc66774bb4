//! Anomalie Adresse: tickets about addresses, between a commercial operator (OC, the client) and a
//! building operator (OI, played by the sandbox).

pub(crate) mod annex;
mod annex_acts;
mod annex_routes;
pub(crate) mod lifecycle;
pub(crate) mod routes;
pub(crate) mod seed;
pub(crate) mod store;
pub(crate) mod ticket;
pub(crate) mod update;
pub(crate) mod validate;
pub(crate) mod view;

use crate::gateway::Product;

/// Where Orange publishes the API. No API key is mentioned for it.
pub(crate) const PRODUCT: Product = Product {
    base_path: "/anomalie-adresse",
    api_key: false,
    media_types: &["application/json", "application/octet-stream"],
    scope: None,
    router: routes::router,
};

/// Where the interop group's interface has it, below its default base path.
pub(crate) const INTEROP_PRODUCT: Product = Product { base_path: "/api/v2/anomalie-adresse", ..PRODUCT };
