// Generated from corpus/security.yaml by `UPDATE_CORPUS=1 cargo test -p xtask corpus`; do not edit.

//! The operations of the API: each is a value that becomes a request and reads its answer.

use orange_core::operation::OperationInfo;

mod either;
mod inherits;
mod open;
mod unknown;

pub use either::*;
pub use inherits::*;
pub use open::*;
pub use unknown::*;

/// Every operation, in the order of the specification.
pub static ALL: &[&OperationInfo] = &[
    &inherits::INFO,
    &open::INFO,
    &either::INFO,
    &unknown::INFO,
];
