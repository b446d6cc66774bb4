// Generated from corpus/names.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! The operations of the API: each is a value that becomes a request and reads its answer.

use orange_core::operation::OperationInfo;

mod call2fa;
mod get_all_things;
mod type_;

pub use call2fa::*;
pub use get_all_things::*;
pub use type_::*;

/// Every operation, in the order of the specification.
pub static ALL: &[&OperationInfo] = &[
    &type_::INFO,
    &get_all_things::INFO,
    &call2fa::INFO,
];
