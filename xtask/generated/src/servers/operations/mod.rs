// Generated from corpus/servers.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! The operations of the API: each is a value that becomes a request and reads its answer.

use orange_core::operation::OperationInfo;

mod by_operation;
mod by_path;
mod usual;

pub use by_operation::*;
pub use by_path::*;
pub use usual::*;

/// Every operation, in the order of the specification.
pub static ALL: &[&OperationInfo] = &[&usual::INFO, &by_path::INFO, &by_operation::INFO];
