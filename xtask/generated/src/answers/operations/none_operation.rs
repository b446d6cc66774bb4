// Generated from corpus/answers.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `DELETE /a`.

use orange_core::Result;
use orange_core::__private::http::Method;
use orange_core::operation::{Answer, Call, Operation, OperationInfo, Provenance};

use super::super::API;

/// `none`.
///
/// In the specification: `answers.yaml#/paths/~1a/delete`.
///
/// `DELETE /a`.
#[derive(Clone, Debug)]
#[must_use = "an operation does nothing until it is sent"]
pub struct NoneOperation {}
pub(super) static INFO: OperationInfo = OperationInfo {
    api: &API,
    id: "none",
    method: Method::DELETE,
    path: "/a",
    provenance: Provenance::Documented,
    ..OperationInfo::DEFAULT
};

impl NoneOperation {
    /// Creates the request with its required parameters.
    pub fn new() -> Self {
        Self {}
    }
}

impl Default for NoneOperation {
    fn default() -> Self {
        Self::new()
    }
}

impl Operation for NoneOperation {
    type Output = ();

    fn info(&self) -> &'static OperationInfo {
        &INFO
    }

    fn call(&self) -> Result<Call> {
        let call = Call::new(&INFO);
        Ok(call)
    }

    fn decode(&self, answer: Answer) -> Result<Self::Output> {
        answer.empty()
    }
}
