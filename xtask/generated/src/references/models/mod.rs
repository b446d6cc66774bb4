// Generated from corpus/references/openapi.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! The types of the API, one file each.
//!
//! A type is what the server sends and what is written back whole. Where the server fills in some
//! members itself, a `…Create` beside it has the others and is what a creation takes. A `…Patch` has
//! every member as absent, null or set, and is what a change takes.

mod a;
mod a_structural;
mod abcd;
mod b;
mod first;
mod id;
mod note;
mod note_author;
mod port;
mod quay;
mod second;
mod whole;
mod wrong;

pub use a::*;
pub use a_structural::*;
pub use abcd::*;
pub use b::*;
pub use first::*;
pub use id::*;
pub use note::*;
pub use note_author::*;
pub use port::*;
pub use quay::*;
pub use second::*;
pub use whole::*;
pub use wrong::*;
