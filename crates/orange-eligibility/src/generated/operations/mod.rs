// Generated from crates/orange-eligibility/openapi.yaml by `cargo xtask codegen eligibility`; do not edit.

//! The operations of the API: each is a value that becomes a request and reads its answer.

use orange_core::operation::OperationInfo;

mod get_poi;

pub use get_poi::*;

/// Every operation, in the order of the specification.
pub static ALL: &[&OperationInfo] = &[&get_poi::INFO];
