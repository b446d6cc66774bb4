// Generated from corpus/query-roles.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! The operations of the API: each is a value that becomes a request and reads its answer.

use orange_core::operation::OperationInfo;

mod list_by_cursor;
mod list_chosen;
mod list_deep;
mod list_keyed;
mod list_mixed;
mod list_repeated;
mod with_headers;

pub use list_by_cursor::*;
pub use list_chosen::*;
pub use list_deep::*;
pub use list_keyed::*;
pub use list_mixed::*;
pub use list_repeated::*;
pub use with_headers::*;

/// Every operation, in the order of the specification.
pub static ALL: &[&OperationInfo] = &[
    &list_by_cursor::INFO,
    &list_repeated::INFO,
    &list_deep::INFO,
    &list_chosen::INFO,
    &list_mixed::INFO,
    &list_keyed::INFO,
    &with_headers::INFO,
];
