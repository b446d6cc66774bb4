// Generated from crates/orange-incident/openapi.yaml by `cargo xtask codegen incident`; do not edit.

//! Generated code of Incident 1.3.
//!
//! Incidents on services of Orange Business, with their notes and attachments.
//!
//! Incidents created or updated through the API are visible at once. Those created or updated by Orange
//! are visible within about 3 minutes. A list may lack the changes that Orange made in the last
//! minutes.
//!
//! Texts are in English, or in French with `Accept-Language: fr`.

mod api;

pub mod fields;
pub mod models;
pub mod operations;

mod schemas;

pub use api::API;

#[cfg(test)]
mod contract_tests;

#[cfg(test)]
mod example_tests;
