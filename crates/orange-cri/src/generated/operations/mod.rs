// Generated from crates/orange-cri/openapi.yaml by `cargo xtask codegen cri`; do not edit.

//! The operations of the API. The interface file declares none.

use orange_core::operation::OperationInfo;

/// Every operation, in the order of the interface file.
pub static ALL: &[&OperationInfo] = &[];
