// Generated from crates/orange-cri/openapi.yaml by `cargo xtask codegen cri`; do not edit.

//! The types of the API, one file each.
//!
//! A type is what the server sends and what is written back whole. Where the server fills in some
//! members itself, a `…Create` beside it has the others and is what a creation takes. A `…Patch` has
//! every member as absent, null or set, and is what a change takes.

pub use orange_core::error::ErrorBody;
