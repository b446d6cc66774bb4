// Generated from corpus/contradictions.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! The types of the API, one file each.
//!
//! A type is what the server sends and what is written back whole. Where the server fills in some
//! members itself, a `…Create` beside it has the others and is what a creation takes. A `…Patch` has
//! every member as absent, null or set, and is what a change takes.

mod both;
mod both_variant1;
mod both_variant2;
mod lists;
mod lists_events_item;
mod malformed;
mod malformed_hook;
mod twice;
mod twice_variant1;
mod twice_variant2;
mod x;
mod x_beside;
mod x_beside_variant1;
mod x_beside_variant2;
mod x_choice;
mod x_object;
mod x_patterns;
mod x_pick;
mod x_pick_variant1;
mod x_pick_variant2;
mod x_several;
mod x_values;

pub use both::*;
pub use both_variant1::*;
pub use both_variant2::*;
pub use lists::*;
pub use lists_events_item::*;
pub use malformed::*;
pub use malformed_hook::*;
pub use twice::*;
pub use twice_variant1::*;
pub use twice_variant2::*;
pub use x::*;
pub use x_beside::*;
pub use x_beside_variant1::*;
pub use x_beside_variant2::*;
pub use x_choice::*;
pub use x_object::*;
pub use x_patterns::*;
pub use x_pick::*;
pub use x_pick_variant1::*;
pub use x_pick_variant2::*;
pub use x_several::*;
pub use x_values::*;
