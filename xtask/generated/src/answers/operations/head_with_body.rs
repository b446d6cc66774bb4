// Generated from corpus/answers.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `HEAD /b`.

use orange_core::Result;
use orange_core::__private::http::{HeaderMap, Method};
use orange_core::operation::{Answer, Call, Operation, OperationInfo, Provenance};

use super::super::API;

/// `headWithBody`.
///
/// In the specification: `answers.yaml#/paths/~1b/head`.
///
/// `HEAD /b`.
///
/// # Answers
///
/// - 200: x
#[derive(Clone, Debug)]
#[must_use = "an operation does nothing until it is sent"]
pub struct HeadWithBody {}
pub(super) static INFO: OperationInfo = OperationInfo {
    api: &API,
    id: "headWithBody",
    method: Method::HEAD,
    path: "/b",
    provenance: Provenance::Documented,
    ..OperationInfo::DEFAULT
};

impl HeadWithBody {
    /// Creates the request with its required parameters.
    pub fn new() -> Self {
        Self {}
    }
}

impl Default for HeadWithBody {
    fn default() -> Self {
        Self::new()
    }
}

impl Operation for HeadWithBody {
    type Output = HeaderMap;

    fn info(&self) -> &'static OperationInfo {
        &INFO
    }

    fn call(&self) -> Result<Call> {
        let call = Call::new(&INFO);
        Ok(call)
    }

    fn decode(&self, answer: Answer) -> Result<Self::Output> {
        Ok(answer.headers().clone())
    }
}
