// Generated from corpus/constructors.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! Constructors 1, generated.

mod api;

pub mod models;
pub mod operations;

mod schemas;

pub use api::API;

#[cfg(test)]
mod contract_tests;
