// Generated from crates/orange-incident/openapi.yaml by `cargo xtask codegen incident`; do not edit.

//! Incident 1.3, generated.
//!
//! Incidents on the services that Orange Business delivers: report them, follow them, discuss them in
//! notes and files, and count them.
//!
//! Incidents created or updated through the API are visible in real time. Those created or updated by
//! Orange are visible within about 3 minutes: a list that was just read may lack what Orange did in the
//! last minutes, and reading it again at once does not help.
//!
//! Texts come in English, or in French for `Accept-Language: fr`.

mod api;

pub mod fields;
pub mod models;
pub mod operations;

mod schemas;

pub use api::API;

#[cfg(test)]
mod contract_tests;

#[cfg(test)]
mod example_tests;
