// Generated from corpus/responses.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! The operations of the API: each is a value that becomes a request and reads its answer.

use orange_core::operation::OperationInfo;

mod count_jobs;
mod export;
mod start_job;

pub use count_jobs::*;
pub use export::*;
pub use start_job::*;

/// Every operation, in the order of the specification.
pub static ALL: &[&OperationInfo] = &[
    &start_job::INFO,
    &count_jobs::INFO,
    &export::INFO,
];
