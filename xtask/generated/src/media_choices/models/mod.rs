// Generated from corpus/media-choices.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! The types of the API, one file each.
//!
//! A type is what the server sends and what is written back whole. Where the server fills in some
//! members itself, a `…Create` beside it has the others and is what a creation takes. A `…Patch` has
//! every member as absent, null or set, and is what a change takes.

mod crate_;
mod old_crate;
mod send_parts_request;
mod steps;
mod steps_item;

pub use crate_::*;
pub use old_crate::*;
pub use send_parts_request::*;
pub use steps::*;
pub use steps_item::*;
