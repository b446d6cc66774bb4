// Generated from corpus/json-schema.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! The types of the API, one file each.
//!
//! A type is what the server sends and what is written back whole. Where the server fills in some
//! members itself, a `…Create` beside it has the others and is what a creation takes. A `…Patch` has
//! every member as absent, null or set, and is what a change takes.

mod d;
mod e;
mod h;
mod node;
mod one;
mod t;
mod t_deep;
mod t_deep_l1;
mod t_deep_l1l2;
mod t_deep_l1l2l3_item;
mod t_dep;
mod t_io;
mod t_ite;
mod t_many;
mod t_nullb;
mod t_nulle;
mod t_refs;
mod t_so;
mod t_titled;
mod t_une;
mod two;
mod u;
mod unused;
mod v;
mod w;

pub use d::*;
pub use e::*;
pub use h::*;
pub use node::*;
pub use one::*;
pub use t::*;
pub use t_deep::*;
pub use t_deep_l1::*;
pub use t_deep_l1l2::*;
pub use t_deep_l1l2l3_item::*;
pub use t_dep::*;
pub use t_io::*;
pub use t_ite::*;
pub use t_many::*;
pub use t_nullb::*;
pub use t_nulle::*;
pub use t_refs::*;
pub use t_so::*;
pub use t_titled::*;
pub use t_une::*;
pub use two::*;
pub use u::*;
pub use unused::*;
pub use v::*;
pub use w::*;
