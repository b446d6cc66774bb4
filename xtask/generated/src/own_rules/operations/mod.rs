// Generated from corpus/own-rules.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! The operations of the API: each is a value that becomes a request and reads its answer.

use orange_core::operation::OperationInfo;

mod create_range;
mod replace_range;

pub use create_range::*;
pub use replace_range::*;

/// Every operation, in the order of the specification.
pub static ALL: &[&OperationInfo] = &[&create_range::INFO, &replace_range::INFO];
