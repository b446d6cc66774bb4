// Generated from corpus/hostile-characters.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! The types of the API, one file each.
//!
//! A type is what the server sends and what is written back whole. Where the server fills in some
//! members itself, a `…Create` beside it has the others and is what a creation takes. A `…Patch` has
//! every member as absent, null or set, and is what a change takes.

mod ab;
mod aux_;
mod cd;
mod gen_;
mod item;
mod long_long_long_long_long_long_long_long_long_long_long_long_long_long_long_long_long_long_long_long_long_long_long_long;
mod long_long_long_long_long_long_long_long_long_long_long_long_long_long_long_long_long_long_long_long_long_long_long_long_2;
mod names;
mod post_xqr;
mod text;
mod text_cd;
mod text_ib;
mod type_;

pub use ab::*;
pub use aux_::*;
pub use cd::*;
pub use gen_::*;
pub use item::*;
pub use long_long_long_long_long_long_long_long_long_long_long_long_long_long_long_long_long_long_long_long_long_long_long_long::*;
pub use long_long_long_long_long_long_long_long_long_long_long_long_long_long_long_long_long_long_long_long_long_long_long_long_2::*;
pub use names::*;
pub use post_xqr::*;
pub use text::*;
pub use text_cd::*;
pub use text_ib::*;
pub use type_::*;
