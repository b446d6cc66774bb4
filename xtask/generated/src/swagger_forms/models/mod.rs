// Generated from corpus/swagger-forms.json by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! The types of the API, one file each.
//!
//! A type is what the server sends and what is written back whole. Where the server fills in some
//! members itself, a `…Create` beside it has the others and is what a creation takes. A `…Patch` has
//! every member as absent, null or set, and is what a change takes.

mod any_model;
mod api_err;
mod cat;
mod delete_a_by_id_form;
mod dog;
mod fl;
mod liz;
mod other_pet;
mod p;
mod page_pet;
mod patch_a_by_id_body;
mod pet;
mod pet_pet_type;
mod put_a_by_id_e;
mod put_a_by_id_form;
mod str;

pub use any_model::*;
pub use api_err::*;
pub use cat::*;
pub use delete_a_by_id_form::*;
pub use dog::*;
pub use fl::*;
pub use liz::*;
pub use other_pet::*;
pub use p::*;
pub use page_pet::*;
pub use patch_a_by_id_body::*;
pub use pet::*;
pub use pet_pet_type::*;
pub use put_a_by_id_e::*;
pub use put_a_by_id_form::*;
pub use str::*;
