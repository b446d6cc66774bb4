// Generated from corpus/sample-bodies20.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! The operations of the API: each is a value that becomes a request and reads its answer.

use orange_core::operation::OperationInfo;

mod create_ship;
mod list_ships;

pub use create_ship::*;
pub use list_ships::*;

/// Every operation, in the order of the specification.
pub static ALL: &[&OperationInfo] = &[&list_ships::INFO, &create_ship::INFO];
