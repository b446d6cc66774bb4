// Generated from crates/orange-eligibility/openapi.yaml by `cargo xtask codegen eligibility`; do not edit.

//! Eligibility 1.1, generated.
//!
//! Which networks reach a place in France: fibre for enterprises (FTTE), for homes (FTTH) and for
//! offices (FTTO), and copper (ADSL, SDSL), asked for by an address or by the code of a building. The
//! answer is a list of points of interest, each an address or a building.
//!
//! The service looks at `buildingCode` first, then at `fullTextAddress` with `buildingName`, then at
//! `fullTextAddress` alone.

mod api;

pub mod models;
pub mod operations;

mod schemas;

pub use api::API;

#[cfg(test)]
mod contract_tests;

#[cfg(test)]
mod example_tests;
