// Generated from corpus/clashes.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `DELETE /a`.

use orange_core::Result;
use orange_core::__private::http::Method;
use orange_core::operation::{Answer, Call, Operation, OperationInfo, Provenance};

use super::super::API;

/// `getAnswerFormBody`.
///
/// In the specification: `clashes.yaml#/paths/~1a/delete`.
///
/// `DELETE /a`.
///
/// # Answers
///
/// - 200: Done.
#[derive(Clone, Debug)]
#[must_use = "an operation does nothing until it is sent"]
pub struct GetAnswerFormBodyOperation {}
pub(super) static INFO: OperationInfo = OperationInfo {
    api: &API,
    id: "getAnswerFormBody",
    method: Method::DELETE,
    path: "/a",
    provenance: Provenance::Documented,
    ..OperationInfo::DEFAULT
};

impl GetAnswerFormBodyOperation {
    /// Creates the request with its required parameters.
    pub fn new() -> Self {
        Self {}
    }
}

impl Default for GetAnswerFormBodyOperation {
    fn default() -> Self {
        Self::new()
    }
}

impl Operation for GetAnswerFormBodyOperation {
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
