//! Anomalie Adresse: address tickets between a commercial operator (OC, the client) and an infrastructure operator
//! (OI, the sandbox).

pub(crate) mod actions;
mod inspect;
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

/// Orange's published base path. The documents mention no API key.
pub(crate) const PRODUCT: Product = Product {
    name: "Anomalie Adresse",
    base_path: "/anomalie-adresse",
    api_key: false,
    media_types: &["application/json", "application/octet-stream"],
    scope: None,
};

/// The base path in the interop group's interface.
pub(crate) const INTEROP_PRODUCT: Product = Product { base_path: "/api/v2/anomalie-adresse", ..PRODUCT };
