// Generated from corpus/sample-bodies30.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! Sample bodies 1, generated.

mod api;

pub mod models;
pub mod operations;

pub use api::API;

#[cfg(test)]
mod contract_tests;

#[cfg(test)]
mod example_tests;
