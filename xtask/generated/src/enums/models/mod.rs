// Generated from corpus/enums.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! The types of the API, one file each.
//!
//! A type is what the server sends and what is written back whole. Where the server fills in some
//! members itself, a `…Create` beside it has the others and is what a creation takes. A `…Patch` has
//! every member as absent, null or set, and is what a change takes.

mod force;
mod get_winds_order;
mod name;
mod one;
mod wind;
mod wind_kinds_item;
mod wind_mixed;
mod wind_mixed_number;
mod wind_mixed_text;
mod wind_odd;
mod wind_state;

pub use force::*;
pub use get_winds_order::*;
pub use name::*;
pub use one::*;
pub use wind::*;
pub use wind_kinds_item::*;
pub use wind_mixed::*;
pub use wind_mixed_number::*;
pub use wind_mixed_text::*;
pub use wind_odd::*;
pub use wind_state::*;
