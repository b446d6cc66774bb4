// Generated from corpus/styles.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! The operations of the API: each is a value that becomes a request and reads its answer.

use orange_core::operation::OperationInfo;

mod accent;
mod answer_operation;
mod call_operation;
mod default_operation;
mod dotted;
mod ete;
mod in_path;
mod json_operation;
mod mod_;
mod models;
mod new_operation;
mod odata;
mod operation_operation;
mod option_operation;
mod plain;
mod result_operation;
mod self_operation;
mod slash;
mod string_operation;
mod styles;
mod twice;
mod undeclared;

pub use accent::*;
pub use answer_operation::*;
pub use call_operation::*;
pub use default_operation::*;
pub use dotted::*;
pub use ete::*;
pub use in_path::*;
pub use json_operation::*;
pub use mod_::*;
pub use models::*;
pub use new_operation::*;
pub use odata::*;
pub use operation_operation::*;
pub use option_operation::*;
pub use plain::*;
pub use result_operation::*;
pub use self_operation::*;
pub use slash::*;
pub use string_operation::*;
pub use styles::*;
pub use twice::*;
pub use undeclared::*;

/// Every operation, in the order of the specification.
pub static ALL: &[&OperationInfo] = &[
    &plain::INFO,
    &styles::INFO,
    &dotted::INFO,
    &odata::INFO,
    &slash::INFO,
    &in_path::INFO,
    &undeclared::INFO,
    &twice::INFO,
    &accent::INFO,
    &new_operation::INFO,
    &mod_::INFO,
    &default_operation::INFO,
    &models::INFO,
    &operation_operation::INFO,
    &result_operation::INFO,
    &string_operation::INFO,
    &call_operation::INFO,
    &answer_operation::INFO,
    &json_operation::INFO,
    &option_operation::INFO,
    &self_operation::INFO,
    &ete::INFO,
];
