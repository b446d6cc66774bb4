// Generated from corpus/servers.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! Servers 1.0, generated.

mod api;

pub mod models;
pub mod operations;

pub use api::API;

#[cfg(test)]
mod contract_tests;
