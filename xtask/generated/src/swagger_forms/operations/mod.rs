// Generated from corpus/swagger-forms.json by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! The operations of the API: each is a value that becomes a request and reads its answer.

use orange_core::operation::OperationInfo;

mod delete_a_by_id;
mod get_a_by_id;
mod get_f;
mod patch_a_by_id;
mod post_a_by_id;
mod post_f;
mod put_a_by_id;
mod put_f;

pub use delete_a_by_id::*;
pub use get_a_by_id::*;
pub use get_f::*;
pub use patch_a_by_id::*;
pub use post_a_by_id::*;
pub use post_f::*;
pub use put_a_by_id::*;
pub use put_f::*;

/// Every operation, in the order of the specification.
pub static ALL: &[&OperationInfo] = &[
    &get_a_by_id::INFO,
    &post_a_by_id::INFO,
    &put_a_by_id::INFO,
    &patch_a_by_id::INFO,
    &delete_a_by_id::INFO,
    &get_f::INFO,
    &post_f::INFO,
    &put_f::INFO,
];
