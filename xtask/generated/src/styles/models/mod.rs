// Generated from corpus/styles.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! The types of the API, one file each.
//!
//! A type is what the server sends and what is written back whole. Where the server fills in some
//! members itself, a `…Create` beside it has the others and is what a creation takes. A `…Patch` has
//! every member as absent, null or set, and is what a change takes.

mod colour;
mod deep;
mod level;
mod plain_x_obj;
mod plain_x_obj_e;
mod point;
mod styles_lo;
mod styles_mo;
mod styles_mx;
mod styles_one;

pub use colour::*;
pub use deep::*;
pub use level::*;
pub use plain_x_obj::*;
pub use plain_x_obj_e::*;
pub use point::*;
pub use styles_lo::*;
pub use styles_mo::*;
pub use styles_mx::*;
pub use styles_one::*;
