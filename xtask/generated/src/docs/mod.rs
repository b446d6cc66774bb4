// Generated from corpus/docs.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! Docs 1, generated.
//!
//! All about it.
//!
//! - one
//! - two

mod api;

pub mod models;
pub mod operations;

pub use api::API;

#[cfg(test)]
mod contract_tests;
