// Generated from corpus/all-of.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! The operations of the API: each is a value that becomes a request and reads its answer.

use orange_core::operation::OperationInfo;

mod get_cranes;

pub use get_cranes::*;

/// Every operation, in the order of the specification.
pub static ALL: &[&OperationInfo] = &[&get_cranes::INFO];
