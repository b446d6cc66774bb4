// Generated from crates/orange-core-information/openapi.yaml by `cargo xtask codegen core-information`; do not edit.

//! Paths for filters and sorting, checked by the compiler.
//!
//! There is a module for each kind of thing that is listed, with a function for each of its members;
//! what a function returns can be compared, sorted by, or followed further down.

pub mod account;
pub mod configuration_item;
pub mod location;
pub mod service_point;

mod address;
mod reference;

pub use address::AddressFields;
pub use reference::ReferenceFields;
