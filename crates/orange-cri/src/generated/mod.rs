// Generated from crates/orange-cri/openapi.yaml by `cargo xtask codegen cri`; do not edit.

//! CRI Prod 1.0, generated.
//!
//! Photos of technicians' interventions on the FTTH network (CRI: "compte rendu d'intervention", the
//! report of an intervention). Orange publishes how to get in, and not one of the resources.

mod api;

pub mod models;
pub mod operations;

pub use api::API;

#[cfg(test)]
mod contract_tests;

#[cfg(test)]
mod example_tests;
