// Generated from crates/orange-core-information/openapi.yaml by `cargo xtask codegen core-information`; do not edit.

//! The types of the API, one file each.
//!
//! A type is what the server sends and what is written back whole. Where the server fills in some
//! members itself, a `…Create` beside it has the others and is what a creation takes. A `…Patch` has
//! every member as absent, null or set, and is what a change takes.

mod account;
mod address;
mod configuration_item;
mod location;
mod reference;
mod service_point;

pub use account::*;
pub use address::*;
pub use configuration_item::*;
pub use location::*;
pub use reference::*;
pub use service_point::*;
pub use orange_core::error::ErrorBody;
