// Generated from corpus/responses.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `HEAD /jobs`.

use orange_core::Result;
use orange_core::__private::http::Method;
use orange_core::operation::{Answer, Call, Operation, OperationInfo, Provenance};

use super::super::API;

/// `countJobs`.
///
/// In the specification: `responses.yaml#/paths/~1jobs/head`.
///
/// `HEAD /jobs`.
///
/// # Answers
///
/// - 200: The count.
#[derive(Clone, Debug)]
#[must_use = "an operation does nothing until it is sent"]
pub struct CountJobs {}
pub(super) static INFO: OperationInfo = OperationInfo {
    api: &API,
    id: "countJobs",
    method: Method::HEAD,
    path: "/jobs",
    provenance: Provenance::Documented,
    ..OperationInfo::DEFAULT
};

impl CountJobs {
    /// Creates the request with its required parameters.
    pub fn new() -> Self {
        Self {}
    }
}

impl Default for CountJobs {
    fn default() -> Self {
        Self::new()
    }
}

impl Operation for CountJobs {
    type Output = u64;

    fn info(&self) -> &'static OperationInfo {
        &INFO
    }

    fn call(&self) -> Result<Call> {
        let call = Call::new(&INFO);
        Ok(call)
    }

    fn decode(&self, answer: Answer) -> Result<Self::Output> {
        answer.count()
    }
}
