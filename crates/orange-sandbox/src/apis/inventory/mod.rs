//! Core Information: the customer's inventory, read-only.
//!
//! Orange documents `GET /configurationItems` and the names of the other resources. Their paths and all properties
//! are inferred, as in `orange-core-information`.

pub(crate) mod routes;

use std::sync::Arc;

use serde_json::Value;

use super::Product;
use crate::data::sites::Sites;
use crate::environment::Environment;

/// Orange's published base path. The API requires the API key and one of two scopes.
pub(crate) const PRODUCT: Product = Product {
    name: "Core Information",
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

impl Inventory {
    /// Returns the collection with the name of its path.
    pub(crate) fn collection(&self, name: &str) -> Option<&[Value]> {
        match name {
            "accounts" => Some(&self.sites.accounts),
            "locations" => Some(&self.sites.locations),
            "servicePoints" => Some(&self.sites.service_points),
            "configurationItems" => Some(&self.sites.configuration_items),
            _ => None,
        }
    }
}
