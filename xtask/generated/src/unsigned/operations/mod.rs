// Generated from corpus/unsigned.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! The operations of the API: each is a value that becomes a request and reads its answer.

use orange_core::operation::OperationInfo;

mod send_counts;

pub use send_counts::*;

/// Every operation, in the order of the specification.
pub static ALL: &[&OperationInfo] = &[&send_counts::INFO];
