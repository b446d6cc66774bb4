// Generated from corpus/redirects.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! The operations of the API: each is a value that becomes a request and reads its answer.

use orange_core::operation::OperationInfo;

mod get_done;
mod go_away;
mod go_somewhere;
mod list_jobs;

pub use get_done::*;
pub use go_away::*;
pub use go_somewhere::*;
pub use list_jobs::*;

/// Every operation, in the order of the specification.
pub static ALL: &[&OperationInfo] = &[
    &go_away::INFO,
    &go_somewhere::INFO,
    &get_done::INFO,
    &list_jobs::INFO,
];
