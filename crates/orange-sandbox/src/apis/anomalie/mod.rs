//! Anomalie Adresse: tickets about addresses, between a commercial operator (OC, the client) and a
//! building operator (OI, played by the sandbox).

pub(crate) mod actions;
pub(crate) mod lifecycle;
mod note_routes;
mod notes_and_attachments;
pub(crate) mod operator;
mod operator_notes;
mod query_cache;
pub(crate) mod routes;
pub(crate) mod script;
pub(crate) mod seed;
mod store;
pub(crate) mod ticket;
pub(crate) mod tickets;
mod update;
mod validate;
mod view;

use super::Product;

/// Where Orange publishes the API. No API key is mentioned for it.
pub(crate) const PRODUCT: Product = Product {
    base_path: "/anomalie-adresse",
    api_key: false,
    media_types: &["application/json", "application/octet-stream"],
    scope: None,
};

/// Where the interop group's interface has it, below its default base path.
pub(crate) const INTEROP_PRODUCT: Product = Product { base_path: "/api/v2/anomalie-adresse", ..PRODUCT };
