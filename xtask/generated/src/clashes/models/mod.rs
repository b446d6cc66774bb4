// Generated from corpus/clashes.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! The types of the API, one file each.
//!
//! A type is what the server sends and what is written back whole. Where the server fills in some
//! members itself, a `…Create` beside it has the others and is what a creation takes. A `…Patch` has
//! every member as absent, null or set, and is what a change takes.

mod base;
mod base_parts;
mod get_answer_form_request;
mod get_answer_form_request2;
mod get_answer_request;
mod other;
mod other_base;
mod other_base2;
mod state;

pub use base::*;
pub use base_parts::*;
pub use get_answer_form_request::*;
pub use get_answer_form_request2::*;
pub use get_answer_request::*;
pub use other::*;
pub use other_base::*;
pub use other_base2::*;
pub use state::*;
