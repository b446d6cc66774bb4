// Generated from corpus/one-of.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! The types of the API, one file each.
//!
//! A type is what the server sends and what is written back whole. Where the server fills in some
//! members itself, a `…Create` beside it has the others and is what a creation takes. A `…Patch` has
//! every member as absent, null or set, and is what a change takes.

mod api_box;
mod barrel;
mod beside;
mod beside_barrel;
mod beside_box;
mod cargo;
mod cargo_any;
mod cargo_inline;
mod cargo_inline_by_weight;
mod cargo_inline_variant2;
mod cargo_listed;
mod cargo_one_of_rules;
mod cargo_open;
mod cargo_scalars;
mod filters;
mod load;
mod other_beside;
mod ranges;
mod ranges_value;
mod scores;
mod several;
mod several_object;

pub use api_box::*;
pub use barrel::*;
pub use beside::*;
pub use beside_barrel::*;
pub use beside_box::*;
pub use cargo::*;
pub use cargo_any::*;
pub use cargo_inline::*;
pub use cargo_inline_by_weight::*;
pub use cargo_inline_variant2::*;
pub use cargo_listed::*;
pub use cargo_one_of_rules::*;
pub use cargo_open::*;
pub use cargo_scalars::*;
pub use filters::*;
pub use load::*;
pub use other_beside::*;
pub use ranges::*;
pub use ranges_value::*;
pub use scores::*;
pub use several::*;
pub use several_object::*;
