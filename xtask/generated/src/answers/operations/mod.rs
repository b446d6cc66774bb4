// Generated from corpus/answers.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! The operations of the API: each is a value that becomes a request and reads its answer.

use orange_core::operation::OperationInfo;

mod either;
mod empty;
mod empty_content;
mod head_with_body;
mod headers;
mod listed;
mod no_schema;
mod none_operation;
mod only_default;
mod only_errors;
mod range;
mod same;
mod stream;
mod two;
mod wild;

pub use either::*;
pub use empty::*;
pub use empty_content::*;
pub use head_with_body::*;
pub use headers::*;
pub use listed::*;
pub use no_schema::*;
pub use none_operation::*;
pub use only_default::*;
pub use only_errors::*;
pub use range::*;
pub use same::*;
pub use stream::*;
pub use two::*;
pub use wild::*;

/// Every operation, in the order of the specification.
pub static ALL: &[&OperationInfo] = &[
    &two::INFO,
    &range::INFO,
    &only_default::INFO,
    &none_operation::INFO,
    &empty::INFO,
    &headers::INFO,
    &only_errors::INFO,
    &either::INFO,
    &wild::INFO,
    &no_schema::INFO,
    &empty_content::INFO,
    &stream::INFO,
    &head_with_body::INFO,
    &listed::INFO,
    &same::INFO,
];
