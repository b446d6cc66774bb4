// Generated from crates/orange-core-information/openapi.yaml by `cargo xtask codegen core-information`; do not edit.

//! Paths for filters and sorting, checked by the compiler.
//!
//! Each type that a list operation returns has a module with one function for each of its properties.
//! The path that a function returns can be compared, sorted by, or extended.

pub mod account;
pub mod configuration_item;
pub mod location;
pub mod service_point;

mod address;
mod reference;

pub use address::AddressFields;
pub use reference::ReferenceFields;
