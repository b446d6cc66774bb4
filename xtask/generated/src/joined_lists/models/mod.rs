// Generated from corpus/joined-lists.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! The types of the API, one file each.
//!
//! A type is what the server sends and what is written back whole. Where the server fills in some
//! members itself, a `…Create` beside it has the others and is what a creation takes. A `…Patch` has
//! every member as absent, null or set, and is what a change takes.

mod add_depot_request;
mod add_depot_request_box;
mod find_depots_box;
mod find_depots_near;
mod find_depots_shade;
mod find_depots_x_spot;

pub use add_depot_request::*;
pub use add_depot_request_box::*;
pub use find_depots_box::*;
pub use find_depots_near::*;
pub use find_depots_shade::*;
pub use find_depots_x_spot::*;
