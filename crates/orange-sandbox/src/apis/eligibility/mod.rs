//! Eligibility: which networks reach an address or a building of the register.
//!
//! Documented is one resource, `GET /poi`, with its three parameters and their precedence, the members of a
//! point of interest, and six errors. Which place can have what is made up, the same for the same seed.

mod point;
pub(crate) mod routes;

use std::sync::Arc;

use super::Product;
use crate::data::register::Register;
use crate::environment::Environment;

/// Where Orange publishes the API, and that it needs the API key. No scope is published.
pub(crate) const PRODUCT: Product = Product {
    base_path: "/eligibility/b2b/v1",
    api_key: true,
    media_types: &["application/json"],
    scope: None,
};

/// The state of the API.
#[derive(Clone)]
pub(crate) struct Eligibility {
    pub(crate) environment: Arc<Environment>,
    pub(crate) register: Arc<Register>,
}
