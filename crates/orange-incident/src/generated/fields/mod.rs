// Generated from crates/orange-incident/openapi.yaml by `cargo xtask codegen incident`; do not edit.

//! Paths for filters and sorting, checked by the compiler.
//!
//! Each type that a list operation returns has a module with one function for each of its properties.
//! The path that a function returns can be compared, sorted by, or extended.

pub mod attachment;
pub mod counter;
pub mod freeze_period;
pub mod incident;
pub mod note;

mod address;
mod location;

pub use address::AddressFields;
pub use location::LocationFields;
