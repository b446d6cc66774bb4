// Generated from corpus/webhooks.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! The operations of the API: the specification names none.

use orange_core::operation::OperationInfo;

/// Every operation, in the order of the specification.
pub static ALL: &[&OperationInfo] = &[];
