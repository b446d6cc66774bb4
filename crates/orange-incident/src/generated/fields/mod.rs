// Generated from crates/orange-incident/openapi.yaml by `cargo xtask codegen incident`; do not edit.

//! Paths for filters and sorting, checked by the compiler.
//!
//! There is a module for each kind of thing that is listed, with a function for each of its members;
//! what a function returns can be compared, sorted by, or followed further down.

pub mod attachment;
pub mod counter;
pub mod freeze_period;
pub mod incident;
pub mod note;

mod address;
mod location;

pub use address::AddressFields;
pub use location::LocationFields;
