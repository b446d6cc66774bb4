// Generated from corpus/names.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! The types of the API, one file each.
//!
//! A type is what the server sends and what is written back whole. Where the server fills in some
//! members itself, a `…Create` beside it has the others and is what a creation takes. A `…Patch` has
//! every member as absent, null or set, and is what a change takes.

mod api_option;
mod api_vec;
mod error_model;
mod note;
mod note2;
mod note3;
mod produit_detail;
mod type3gpp;
mod type_self;

pub use api_option::*;
pub use api_vec::*;
pub use error_model::*;
pub use note::*;
pub use note2::*;
pub use note3::*;
pub use produit_detail::*;
pub use type3gpp::*;
pub use type_self::*;
