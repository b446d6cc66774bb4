// Generated from corpus/dotted-operators.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! The types of the API, one file each.
//!
//! A type is what the server sends and what is written back whole. Where the server fills in some
//! members itself, a `…Create` beside it has the others and is what a creation takes. A `…Patch` has
//! every member as absent, null or set, and is what a change takes.

mod code;
mod job;
mod job_notes_item;
mod job_state;
mod list_jobs_state;
mod list_jobs_state_nin_item;
mod period;

pub use code::*;
pub use job::*;
pub use job_notes_item::*;
pub use job_state::*;
pub use list_jobs_state::*;
pub use list_jobs_state_nin_item::*;
pub use period::*;
