// Generated from corpus/methods.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! Methods 1, generated.

mod api;

pub mod models;
pub mod operations;

pub use api::API;

#[cfg(test)]
mod contract_tests;
