// Generated from crates/orange-cri/openapi.yaml by `cargo xtask codegen cri`; do not edit.

//! The types of the API, one file each.
//!
//! A type without suffix has all properties: the server sends it, and a full replacement contains it.
//! If the server sets some properties itself, a creation request contains a `…Create` type without
//! them. A partial update contains a `…Patch` type, in which every field is absent, null or set.

pub use orange_core::error::ErrorBody;
