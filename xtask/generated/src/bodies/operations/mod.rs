// Generated from corpus/bodies.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! The operations of the API: each is a value that becomes a request and reads its answer.

use orange_core::operation::OperationInfo;

mod either;
mod merge;
mod send_bare;
mod send_bytes;
mod send_files;
mod send_form;
mod send_json;
mod send_list;
mod send_text;

pub use either::*;
pub use merge::*;
pub use send_bare::*;
pub use send_bytes::*;
pub use send_files::*;
pub use send_form::*;
pub use send_json::*;
pub use send_list::*;
pub use send_text::*;

/// Every operation, in the order of the specification.
pub static ALL: &[&OperationInfo] = &[
    &send_json::INFO,
    &send_form::INFO,
    &send_files::INFO,
    &send_bytes::INFO,
    &send_bare::INFO,
    &send_text::INFO,
    &merge::INFO,
    &either::INFO,
    &send_list::INFO,
];
