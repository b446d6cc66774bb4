// Generated from corpus/inline.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! The operations of the API: each is a value that becomes a request and reads its answer.

use orange_core::operation::OperationInfo;

mod get_trees_by_id;
mod plant_tree;

pub use get_trees_by_id::*;
pub use plant_tree::*;

/// Every operation, in the order of the specification.
pub static ALL: &[&OperationInfo] = &[&plant_tree::INFO, &get_trees_by_id::INFO];
