// Generated from corpus/security.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! The operations of the API: each is a value that becomes a request and reads its answer.

use orange_core::operation::OperationInfo;

mod either;
mod inherits;
mod open;
mod scoped;
mod unknown;
mod unserved;

pub use either::*;
pub use inherits::*;
pub use open::*;
pub use scoped::*;
pub use unknown::*;
pub use unserved::*;

/// Every operation, in the order of the specification.
pub static ALL: &[&OperationInfo] = &[
    &inherits::INFO,
    &open::INFO,
    &either::INFO,
    &unknown::INFO,
    &scoped::INFO,
    &unserved::INFO,
];
