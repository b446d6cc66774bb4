// Generated from crates/orange-eligibility/openapi.yaml by `cargo xtask codegen eligibility`; do not edit.

//! Generated code of Eligibility 1.1.
//!
//! The networks available at an address in France: fibre for enterprises (FTTE), for homes (FTTH) and
//! for offices (FTTO), and copper (ADSL, SDSL), by address or building code. The response is a list of
//! points of interest, each an address or a building.
//!
//! The service uses `buildingCode`, otherwise `fullTextAddress` with `buildingName`, otherwise
//! `fullTextAddress`.

mod api;

pub mod models;
pub mod operations;

mod schemas;

pub use api::API;

#[cfg(test)]
mod contract_tests;

#[cfg(test)]
mod example_tests;
