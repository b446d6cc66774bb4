// Generated from corpus/nullable.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! The operations of the API: each is a value that becomes a request and reads its answer.

use orange_core::operation::OperationInfo;

mod get_lots;
mod patch_lots;

pub use get_lots::*;
pub use patch_lots::*;

/// Every operation, in the order of the specification.
pub static ALL: &[&OperationInfo] = &[&get_lots::INFO, &patch_lots::INFO];
