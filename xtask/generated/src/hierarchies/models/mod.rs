// Generated from corpus/hierarchies.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! The types of the API, one file each.
//!
//! A type is what the server sends and what is written back whole. Where the server fills in some
//! members itself, a `…Create` beside it has the others and is what a creation takes. A `…Patch` has
//! every member as absent, null or set, and is what a change takes.

mod animal;
mod animal_kind;
mod building;
mod cat;
mod circle;
mod company;
mod created;
mod created_payload;
mod deleted;
mod dog;
mod event;
mod holder;
mod holder_anyd;
mod holder_inl;
mod holder_inl_one;
mod holder_inl_two;
mod n1;
mod n2;
mod no_prop;
mod np_child;
mod num;
mod other_animal;
mod other_event;
mod other_no_prop;
mod other_num;
mod other_owner;
mod other_partial;
mod other_place;
mod owner;
mod pa;
mod partial;
mod pb;
mod person;
mod place;
mod poly;
mod puppy;
mod shape;
mod site;
mod square;
mod tri;
mod w1;
mod w2;
mod w3;
mod wide;

pub use animal::*;
pub use animal_kind::*;
pub use building::*;
pub use cat::*;
pub use circle::*;
pub use company::*;
pub use created::*;
pub use created_payload::*;
pub use deleted::*;
pub use dog::*;
pub use event::*;
pub use holder::*;
pub use holder_anyd::*;
pub use holder_inl::*;
pub use holder_inl_one::*;
pub use holder_inl_two::*;
pub use n1::*;
pub use n2::*;
pub use no_prop::*;
pub use np_child::*;
pub use num::*;
pub use other_animal::*;
pub use other_event::*;
pub use other_no_prop::*;
pub use other_num::*;
pub use other_owner::*;
pub use other_partial::*;
pub use other_place::*;
pub use owner::*;
pub use pa::*;
pub use partial::*;
pub use pb::*;
pub use person::*;
pub use place::*;
pub use poly::*;
pub use puppy::*;
pub use shape::*;
pub use site::*;
pub use square::*;
pub use tri::*;
pub use w1::*;
pub use w2::*;
pub use w3::*;
pub use wide::*;
