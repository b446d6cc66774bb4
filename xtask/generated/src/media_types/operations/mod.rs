// Generated from corpus/media-types.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! The operations of the API: each is a value that becomes a request and reads its answer.

use orange_core::operation::OperationInfo;

mod anyone;
mod bool;
mod both_patches;
mod charset;
mod choice;
mod csv;
mod del;
mod enm;
mod form;
mod get_with_body;
mod img;
mod int;
mod json_patch;
mod lists;
mod map;
mod mixed;
mod multi;
mod multi2;
mod multi3;
mod ndjson;
mod nul_;
mod num;
mod patch_union;
mod put_union;
mod str;
mod union_operation;
mod vnd;
mod xml;

pub use anyone::*;
pub use bool::*;
pub use both_patches::*;
pub use charset::*;
pub use choice::*;
pub use csv::*;
pub use del::*;
pub use enm::*;
pub use form::*;
pub use get_with_body::*;
pub use img::*;
pub use int::*;
pub use json_patch::*;
pub use lists::*;
pub use map::*;
pub use mixed::*;
pub use multi::*;
pub use multi2::*;
pub use multi3::*;
pub use ndjson::*;
pub use nul_::*;
pub use num::*;
pub use patch_union::*;
pub use put_union::*;
pub use str::*;
pub use union_operation::*;
pub use vnd::*;
pub use xml::*;

/// Every operation, in the order of the specification.
pub static ALL: &[&OperationInfo] = &[
    &str::INFO,
    &int::INFO,
    &bool::INFO,
    &num::INFO,
    &enm::INFO,
    &map::INFO,
    &nul_::INFO,
    &anyone::INFO,
    &lists::INFO,
    &charset::INFO,
    &vnd::INFO,
    &json_patch::INFO,
    &both_patches::INFO,
    &ndjson::INFO,
    &xml::INFO,
    &csv::INFO,
    &img::INFO,
    &form::INFO,
    &multi::INFO,
    &multi2::INFO,
    &multi3::INFO,
    &mixed::INFO,
    &choice::INFO,
    &del::INFO,
    &get_with_body::INFO,
    &union_operation::INFO,
    &patch_union::INFO,
    &put_union::INFO,
];
