// Generated from corpus/swagger20.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! The types of the API, one file each.
//!
//! A type is what the server sends and what is written back whole. Where the server fills in some
//! members itself, a `…Create` beside it has the others and is what a creation takes. A `…Patch` has
//! every member as absent, null or set, and is what a change takes.

mod add_photo_form;
mod ferry;
mod list_ships_flags_item;
mod other_ship;
mod problem;
mod search_form;
mod ship;
mod tug;

pub use add_photo_form::*;
pub use ferry::*;
pub use list_ships_flags_item::*;
pub use other_ship::*;
pub use problem::*;
pub use search_form::*;
pub use ship::*;
pub use tug::*;
