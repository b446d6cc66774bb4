// Generated from crates/orange-eligibility/openapi.yaml by `cargo xtask codegen eligibility`; do not edit.

//! The operations of the API. Each builds its request and decodes its response.

use orange_core::operation::OperationInfo;

mod get_poi;

pub use get_poi::*;

/// Every operation, in the order of the interface file.
pub static ALL: &[&OperationInfo] = &[&get_poi::INFO];
