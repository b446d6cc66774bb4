//! Incident: incidents on the customer's services, with notes, files and freeze periods.
//!
//! Orange documents the list, a single incident and eleven of its properties, each with one value. Everything else
//! (other paths, other values, properties such as `location.address.city` and `servicePoint`) is inferred or invented,
//! as in `orange-incident`. Changes by Orange become visible after exactly 3 minutes (Orange documents about 3),
//! changes by the customer at once.

pub(crate) mod admin;
pub(crate) mod incidents;
mod inspect;
mod language;
mod model;
pub(crate) mod routes;
mod seed;
mod store;
mod subresources;
mod update;

use super::Product;

/// Orange's published base path. The API requires the API key and one of two scopes.
pub(crate) const PRODUCT: Product = Product {
    name: "Incident",
    base_path: "/incident/b2b/v1",
    api_key: true,
    media_types: &[
        "application/json",
        "application/octet-stream",
        "application/pdf",
        "image/jpeg",
        "image/png",
        "text/plain",
    ],
    scope: Some("b2b:incident"),
};
