// Generated from corpus/plain.json by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! JSON 2, generated.

mod api;

pub mod models;
pub mod operations;

pub use api::API;

#[cfg(test)]
mod contract_tests;

#[cfg(test)]
mod example_tests;
