// Generated from corpus/responses.yaml by `UPDATE_CORPUS=1 cargo test -p xtask corpus`; do not edit.

//! The operations of the API: each is a value that becomes a request and reads its answer.

mod count_jobs;
mod export;
mod start_job;

pub use count_jobs::*;
pub use export::*;
pub use start_job::*;
