//! Eligibility: the networks that reach an address or a building of the register.
//!
//! Orange documents one resource, `GET /poi`, with three parameters and their precedence, the properties of a point
//! of interest, and six errors. The eligibility of each address is generated from the seed.

mod point;
pub(crate) mod routes;

use std::sync::Arc;

use super::Product;
use crate::data::register::Register;
use crate::environment::Environment;

/// Orange's published base path. The API requires the API key; no scope is published.
pub(crate) const PRODUCT: Product = Product {
    name: "Eligibility",
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
