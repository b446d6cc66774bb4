// Generated from corpus/json-schema.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! The operations of the API: each is a value that becomes a request and reads its answer.

use orange_core::operation::OperationInfo;

mod get_x;
mod post_x;

pub use get_x::*;
pub use post_x::*;

/// Every operation, in the order of the specification.
pub static ALL: &[&OperationInfo] = &[&get_x::INFO, &post_x::INFO];
