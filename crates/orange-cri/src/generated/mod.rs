// Generated from crates/orange-cri/openapi.yaml by `cargo xtask codegen cri`; do not edit.

//! Generated code of CRI Prod 1.0.
//!
//! Photos of technicians' interventions on the FTTH network (CRI: "compte rendu d'intervention", the
//! intervention report). Orange publishes the authentication of the API, but none of its resources.

mod api;

pub mod models;
pub mod operations;

pub use api::API;

#[cfg(test)]
mod example_tests;
