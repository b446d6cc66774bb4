// Generated from corpus/inline.yaml by `UPDATE_CORPUS=1 cargo test -p xtask corpus`; do not edit.

//! The operations of the API: each is a value that becomes a request and reads its answer.

mod get_trees_by_id;
mod plant_tree;

pub use get_trees_by_id::*;
pub use plant_tree::*;
