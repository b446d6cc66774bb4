// Generated from corpus/clashes.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! The operations of the API: each is a value that becomes a request and reads its answer.

use orange_core::operation::OperationInfo;

mod get;
mod get_answer_form_body_operation;
mod get_answer_form_form2_operation;
mod get_answer_form_operation;
mod get_answer_operation;

pub use get::*;
pub use get_answer_form_body_operation::*;
pub use get_answer_form_form2_operation::*;
pub use get_answer_form_operation::*;
pub use get_answer_operation::*;

/// Every operation, in the order of the specification.
pub static ALL: &[&OperationInfo] = &[
    &get::INFO,
    &get_answer_operation::INFO,
    &get_answer_form_operation::INFO,
    &get_answer_form_body_operation::INFO,
    &get_answer_form_form2_operation::INFO,
];
