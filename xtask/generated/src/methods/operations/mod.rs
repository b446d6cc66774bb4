// Generated from corpus/methods.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! The operations of the API: each is a value that becomes a request and reads its answer.

use orange_core::operation::OperationInfo;

mod delete_a_by_id;
mod get;
mod get_a_by_id;
mod options_a_by_id;
mod patch_a_by_id;
mod peek;
mod peek_get;
mod post_a_by_id;
mod post_b_by_first_by_second_do;
mod put_a_by_id;
mod shared;
mod shared_get;
mod trace_a_by_id;
mod unshare;

pub use delete_a_by_id::*;
pub use get::*;
pub use get_a_by_id::*;
pub use options_a_by_id::*;
pub use patch_a_by_id::*;
pub use peek::*;
pub use peek_get::*;
pub use post_a_by_id::*;
pub use post_b_by_first_by_second_do::*;
pub use put_a_by_id::*;
pub use shared::*;
pub use shared_get::*;
pub use trace_a_by_id::*;
pub use unshare::*;

/// Every operation, in the order of the specification.
pub static ALL: &[&OperationInfo] = &[
    &get_a_by_id::INFO,
    &put_a_by_id::INFO,
    &post_a_by_id::INFO,
    &delete_a_by_id::INFO,
    &options_a_by_id::INFO,
    &peek::INFO,
    &patch_a_by_id::INFO,
    &trace_a_by_id::INFO,
    &peek_get::INFO,
    &post_b_by_first_by_second_do::INFO,
    &shared::INFO,
    &unshare::INFO,
    &shared_get::INFO,
    &get::INFO,
];
