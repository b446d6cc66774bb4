// Generated from crates/orange-core-information/openapi.yaml by `cargo xtask codegen core-information`; do not edit.

//! The types of the API, one file each.
//!
//! A type without suffix has all properties: the server sends it, and a full replacement contains it.
//! If the server sets some properties itself, a creation request contains a `…Create` type without
//! them. A partial update contains a `…Patch` type, in which every field is absent, null or set.

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
