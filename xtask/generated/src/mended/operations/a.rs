// Generated from corpus/mended/openapi.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `GET /a`.

use orange_core::Result;
use orange_core::__private::http::Method;
use orange_core::operation::{Answer, Call, Operation, OperationInfo, Provenance};

use super::super::{API, models};

/// `a`.
///
/// In the specification: `openapi.yaml#/paths/~1a/get`.
///
/// `GET /a`.
///
/// # Answers
///
/// - 200: A.
#[derive(Clone, Debug)]
#[must_use = "an operation does nothing until it is sent"]
pub struct A {}
pub(super) static INFO: OperationInfo = OperationInfo {
    api: &API,
    id: "a",
    method: Method::GET,
    path: "/a",
    provenance: Provenance::Documented,
    ..OperationInfo::DEFAULT
};

impl A {
    /// Creates the request with its required parameters.
    pub fn new() -> Self {
        Self {}
    }
}

impl Default for A {
    fn default() -> Self {
        Self::new()
    }
}

impl Operation for A {
    type Output = models::A;

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
