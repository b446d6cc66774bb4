//! Incident: what goes wrong on the services of the customer, with notes, files and freeze periods.
//!
//! Orange documents the list, one incident and eleven of its members, each with one value; what goes beyond
//! (other paths, other values, members such as `location.address.city` and `servicePoint`) is inferred or of
//! this sandbox's making, as in `orange-incident`. What Orange itself does shows after the documented delay of
//! 3 minutes; what the customer does shows at once.

pub(crate) mod admin;
pub(crate) mod incidents;
mod language;
mod model;
pub(crate) mod routes;
mod seed;
mod store;
mod subresources;
mod update;

use super::Product;

/// Where Orange publishes the API, and that it needs the API key and one of two scopes.
pub(crate) const PRODUCT: Product = Product {
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
