// Generated from corpus/read-write.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! The operations of the API: each is a value that becomes a request and reads its answer.

use orange_core::operation::OperationInfo;

mod change_duration;
mod create_account;
mod replace_account;

pub use change_duration::*;
pub use create_account::*;
pub use replace_account::*;

/// Every operation, in the order of the specification.
pub static ALL: &[&OperationInfo] = &[
    &create_account::INFO,
    &replace_account::INFO,
    &change_duration::INFO,
];
