// Generated from corpus/by-schema.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! The operations of the API: each is a value that becomes a request and reads its answer.

use orange_core::operation::OperationInfo;

mod get_permit;
mod send_crate;
mod send_manifest;
mod send_permit;

pub use get_permit::*;
pub use send_crate::*;
pub use send_manifest::*;
pub use send_permit::*;

/// Every operation, in the order of the specification.
pub static ALL: &[&OperationInfo] = &[
    &send_crate::INFO,
    &send_manifest::INFO,
    &get_permit::INFO,
    &send_permit::INFO,
];
