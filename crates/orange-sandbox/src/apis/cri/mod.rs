//! CRI: photos of interventions on the FTTH network. **The resources are invented.**
//!
//! Orange publishes of this API how to get a token, the two base URLs and how errors look, and not one
//! resource: no path, no member, no media type. So that a client of it can be tried out all the same, the
//! sandbox serves resources of its own making — interventions at buildings of the register, with photos of real
//! bytes — and every answer of theirs says so in the header `X-Sandbox-Invented`. A program that works with
//! these paths works with the sandbox, and with nothing else.

pub(crate) mod intervention;
pub(crate) mod routes;

use std::sync::Arc;

use super::Product;
use crate::data::register::Register;
use crate::environment::Environment;

/// What the invented resources can come as.
const MEDIA_TYPES: &[&str] = &["application/json", "application/pdf", "image/jpeg", "image/png"];

/// Where Orange publishes the API. Its page speaks of no API key and of no scope.
pub(crate) const PRODUCT: Product =
    Product { base_path: "/cri_prod/v1", api_key: false, media_types: MEDIA_TYPES, scope: None };

/// The twin for development. Whether the two have the same resources is not public; here they do.
pub(crate) const DEV_PRODUCT: Product = Product { base_path: "/cri_dev/v1", ..PRODUCT };

/// The state of the API.
#[derive(Clone)]
pub(crate) struct Interventions {
    pub(crate) environment: Arc<Environment>,
    pub(crate) register: Arc<Register>,
    pub(crate) count: u64,
}
