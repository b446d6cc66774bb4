// Generated from crates/orange-core-information/openapi.yaml by `cargo xtask codegen core-information`; do not edit.

//! Generated code of Core Information 2.5.
//!
//! The commercial and technical inventory of an Orange Business customer: customer accounts (of
//! international customers only), locations with equipment, the service points installed there, and the
//! configuration items (routers, switches, access lines) of each service point. Only for customers with
//! an agreement for the covered services.
//!
//! All data is in English, regardless of the requested language.
//!
//! The resources, scopes, errors and query parameters are published. The properties of the resources
//! are not. The properties in this file are inferred. All others are preserved and can be read by their
//! path.

mod api;

pub mod fields;
pub mod models;
pub mod operations;

pub use api::API;

#[cfg(test)]
mod contract_tests;

#[cfg(test)]
mod example_tests;
