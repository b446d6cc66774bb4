// Generated from corpus/all-of.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! The types of the API, one file each.
//!
//! A type is what the server sends and what is written back whole. Where the server fills in some
//! members itself, a `…Create` beside it has the others and is what a creation takes. A `…Patch` has
//! every member as absent, null or set, and is what a change takes.

mod code;
mod crane;
mod crane_maker;
mod crane_state;
mod diamond;
mod heavy;
mod hook;
mod long_code;
mod named;
mod named_maker;
mod own;
mod strict;
mod wrapped;

pub use code::*;
pub use crane::*;
pub use crane_maker::*;
pub use crane_state::*;
pub use diamond::*;
pub use heavy::*;
pub use hook::*;
pub use long_code::*;
pub use named::*;
pub use named_maker::*;
pub use own::*;
pub use strict::*;
pub use wrapped::*;
