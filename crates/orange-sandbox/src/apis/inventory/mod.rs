//! Core Information: the customer's inventory, read-only.
//!
//! Orange documents `GET /configurationItems` and the names of the other resources. Their paths and all properties
//! are inferred, as in `orange-core-information`.

pub(crate) mod routes;

use std::sync::Arc;

use super::Product;
use crate::data::sites::Sites;
use crate::environment::Environment;

/// Orange's published base path. The API requires the API key and one of two scopes.
pub(crate) const PRODUCT: Product = Product {
    base_path: "/core-information/b2b/v2",
    api_key: true,
    media_types: &["application/json"],
    scope: Some("b2b:core-information"),
};

/// The state of the API.
#[derive(Clone)]
pub(crate) struct Inventory {
    pub(crate) environment: Arc<Environment>,
    pub(crate) sites: Arc<Sites>,
}
