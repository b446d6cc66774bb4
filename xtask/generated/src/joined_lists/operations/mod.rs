// Generated from corpus/joined-lists.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! The operations of the API: each is a value that becomes a request and reads its answer.

use orange_core::operation::OperationInfo;

mod add_depot;
mod find_depots;

pub use add_depot::*;
pub use find_depots::*;

/// Every operation, in the order of the specification.
pub static ALL: &[&OperationInfo] = &[&find_depots::INFO, &add_depot::INFO];
