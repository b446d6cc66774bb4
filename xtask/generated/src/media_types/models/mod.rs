// Generated from corpus/media-types.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! The types of the API, one file each.
//!
//! A type is what the server sends and what is written back whole. Where the server fills in some
//! members itself, a `…Create` beside it has the others and is what a creation takes. A `…Patch` has
//! every member as absent, null or set, and is what a change takes.

mod a;
mod b;
mod e;
mod f;
mod f_deep;
mod json_patch_request_item;
mod json_patch_request_item_op;
mod m;
mod mixed_request;
mod multi3_request;
mod p;
mod q;
mod u;

pub use a::*;
pub use b::*;
pub use e::*;
pub use f::*;
pub use f_deep::*;
pub use json_patch_request_item::*;
pub use json_patch_request_item_op::*;
pub use m::*;
pub use mixed_request::*;
pub use multi3_request::*;
pub use p::*;
pub use q::*;
pub use u::*;
