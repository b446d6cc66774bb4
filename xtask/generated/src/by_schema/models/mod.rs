// Generated from corpus/by-schema.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! The types of the API, one file each.
//!
//! A type is what the server sends and what is written back whole. Where the server fills in some
//! members itself, a `…Create` beside it has the others and is what a creation takes. A `…Patch` has
//! every member as absent, null or set, and is what a change takes.

mod blue;
mod counts;
mod crate_;
mod crate_absent;
mod crate_date;
mod crate_first;
mod crate_flag;
mod crate_items;
mod crate_kind;
mod crate_nested;
mod crate_number;
mod crate_pattern;
mod crate_text;
mod day;
mod digits;
mod first;
mod inside;
mod inside_v;
mod label;
mod letters;
mod line;
mod lines_a;
mod lines_b;
mod lines_c;
mod manifest;
mod names;
mod night;
mod nothing;
mod open;
mod other_permit;
mod other_permit_res;
mod outside;
mod outside_v;
mod permit;
mod permit_res;
mod red;
mod sealed;
mod second;
mod weight;

pub use blue::*;
pub use counts::*;
pub use crate_::*;
pub use crate_absent::*;
pub use crate_date::*;
pub use crate_first::*;
pub use crate_flag::*;
pub use crate_items::*;
pub use crate_kind::*;
pub use crate_nested::*;
pub use crate_number::*;
pub use crate_pattern::*;
pub use crate_text::*;
pub use day::*;
pub use digits::*;
pub use first::*;
pub use inside::*;
pub use inside_v::*;
pub use label::*;
pub use letters::*;
pub use line::*;
pub use lines_a::*;
pub use lines_b::*;
pub use lines_c::*;
pub use manifest::*;
pub use names::*;
pub use night::*;
pub use nothing::*;
pub use open::*;
pub use other_permit::*;
pub use other_permit_res::*;
pub use outside::*;
pub use outside_v::*;
pub use permit::*;
pub use permit_res::*;
pub use red::*;
pub use sealed::*;
pub use second::*;
pub use weight::*;
