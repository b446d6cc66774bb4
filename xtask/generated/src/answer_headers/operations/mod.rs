// Generated from corpus/answer-headers.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! The operations of the API: each is a value that becomes a request and reads its answer.

use orange_core::operation::OperationInfo;

mod build_crane;
mod count_cranes;
mod list_cranes;
mod move_crane;
mod scrap_crane;

pub use build_crane::*;
pub use count_cranes::*;
pub use list_cranes::*;
pub use move_crane::*;
pub use scrap_crane::*;

/// Every operation, in the order of the specification.
pub static ALL: &[&OperationInfo] = &[
    &list_cranes::INFO,
    &count_cranes::INFO,
    &build_crane::INFO,
    &move_crane::INFO,
    &scrap_crane::INFO,
];
