// Generated from corpus/yaml-traps.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! The types of the API, one file each.
//!
//! A type is what the server sends and what is written back whole. Where the server fills in some
//! members itself, a `…Create` beside it has the others and is what a creation takes. A `…Patch` has
//! every member as absent, null or set, and is what a change takes.

mod country;
mod country_code;
mod country_release;
mod merged;
mod merged_other;
mod merged_part;

pub use country::*;
pub use country_code::*;
pub use country_release::*;
pub use merged::*;
pub use merged_other::*;
pub use merged_part::*;
