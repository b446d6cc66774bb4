// Generated from corpus/constructors.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! The types of the API, one file each.
//!
//! A type is what the server sends and what is written back whole. Where the server fills in some
//! members itself, a `…Create` beside it has the others and is what a creation takes. A `…Patch` has
//! every member as absent, null or set, and is what a change takes.

mod address;
mod attach_request;
mod beacon;
mod note;
mod phone;
mod phone_medium;
mod ticket;
mod version;

pub use address::*;
pub use attach_request::*;
pub use beacon::*;
pub use note::*;
pub use phone::*;
pub use phone_medium::*;
pub use ticket::*;
pub use version::*;
