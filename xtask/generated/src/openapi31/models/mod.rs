// Generated from corpus/openapi31.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! The types of the API, one file each.
//!
//! A type is what the server sends and what is written back whole. Where the server fills in some
//! members itself, a `…Create` beside it has the others and is what a creation takes. A `…Patch` has
//! every member as absent, null or set, and is what a change takes.

mod level;
mod mast;
mod master;
mod owner;
mod rope;
mod sail;
mod ship;
mod ship_label;

pub use level::*;
pub use mast::*;
pub use master::*;
pub use owner::*;
pub use rope::*;
pub use sail::*;
pub use ship::*;
pub use ship_label::*;
