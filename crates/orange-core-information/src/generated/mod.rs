// Generated from crates/orange-core-information/openapi.yaml by `cargo xtask codegen core-information`; do not edit.

//! Core Information 2.5, generated.
//!
//! The commercial and technical inventory of an Orange Business customer: customer accounts (of
//! international customers only), the locations where equipment stands, the service points that were
//! installed there, and the configuration items (routers, switches, access lines) that a service point
//! is made of. Only for customers with an agreement for the services it covers.
//!
//! All data is in English, whatever language is asked for.
//!
//! Public are the resources, scopes and errors, and how lists are asked. The members of the resources
//! are not: what is named here is concluded, everything else is kept and can be read by its name.

mod api;

pub mod fields;
pub mod models;
pub mod operations;

pub use api::API;

#[cfg(test)]
mod contract_tests;

#[cfg(test)]
mod example_tests;
