// Generated from crates/orange-cri/openapi.yaml by `cargo xtask codegen cri`; do not edit.

//! The types of the API, one file each.
//!
//! A type without suffix is what the server sends and what a full replacement takes. If the server sets
//! some properties itself, a `…Create` type without them is the body of a creation. In a `…Patch` type,
//! the body of a partial update, every field is absent, null or set.

pub use orange_core::error::ErrorBody;
