// Generated from corpus/yaml-traps.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! The operations of the API: each is a value that becomes a request and reads its answer.

use orange_core::operation::OperationInfo;

mod count_countries;
mod list_countries;

pub use count_countries::*;
pub use list_countries::*;

/// Every operation, in the order of the specification.
pub static ALL: &[&OperationInfo] = &[&list_countries::INFO, &count_countries::INFO];
