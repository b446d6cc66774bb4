// Generated from corpus/one-of.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! The operations of the API: each is a value that becomes a request and reads its answer.

use orange_core::operation::OperationInfo;

mod get_cargo;
mod post_cargo;

pub use get_cargo::*;
pub use post_cargo::*;

/// Every operation, in the order of the specification.
pub static ALL: &[&OperationInfo] = &[&post_cargo::INFO, &get_cargo::INFO];
