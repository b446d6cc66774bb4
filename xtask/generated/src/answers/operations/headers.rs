// Generated from corpus/answers.yaml by `UPDATE_CORPUS=1 cargo test -p xtask corpus`; do not edit.

//! `HEAD /a`.

use orange_core::Result;
use orange_core::__private::http::{HeaderMap, Method};
use orange_core::operation::{Answer, Call, Operation, OperationInfo, Provenance};

use super::super::API;

/// `headers`.
///
/// In the specification: `answers.yaml#/paths/~1a/head`.
///
/// `HEAD /a`.
///
/// # Answers
///
/// - 200: x
#[derive(Clone, Debug)]
#[must_use = "an operation does nothing until it is sent"]
pub struct Headers {}
pub(super) static INFO: OperationInfo = OperationInfo {
    api: &API,
    id: "headers",
    method: Method::HEAD,
    path: "/a",
    provenance: Provenance::Documented,
    ..OperationInfo::DEFAULT
};

impl Headers {
    /// With everything that is required.
    pub fn new() -> Self {
        Self {}
    }
}

impl Default for Headers {
    fn default() -> Self {
        Self::new()
    }
}

impl Operation for Headers {
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
