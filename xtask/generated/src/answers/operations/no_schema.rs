// Generated from corpus/answers.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `PUT /b`.

use orange_core::Result;
use orange_core::__private::http::Method;
use orange_core::model::Json;
use orange_core::operation::{Answer, Call, Operation, OperationInfo, Provenance};

use super::super::API;

/// `noSchema`.
///
/// In the specification: `answers.yaml#/paths/~1b/put`.
///
/// `PUT /b`.
///
/// # Answers
///
/// - 200: x
#[derive(Clone, Debug)]
#[must_use = "an operation does nothing until it is sent"]
pub struct NoSchema {}
pub(super) static INFO: OperationInfo = OperationInfo {
    api: &API,
    id: "noSchema",
    method: Method::PUT,
    path: "/b",
    provenance: Provenance::Documented,
    ..OperationInfo::DEFAULT
};

impl NoSchema {
    /// Creates the request with its required parameters.
    pub fn new() -> Self {
        Self {}
    }
}

impl Default for NoSchema {
    fn default() -> Self {
        Self::new()
    }
}

impl Operation for NoSchema {
    type Output = Json;

    fn info(&self) -> &'static OperationInfo {
        &INFO
    }

    fn call(&self) -> Result<Call> {
        let call = Call::new(&INFO);
        Ok(call)
    }

    fn decode(&self, answer: Answer) -> Result<Self::Output> {
        answer.json()
    }
}
