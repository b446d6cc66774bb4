// Generated from corpus/security.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `GET /d`.

use orange_core::Result;
use orange_core::__private::http::Method;
use orange_core::operation::{Answer, Call, Operation, OperationInfo, Provenance};

use super::super::API;

/// `unknown`.
///
/// In the specification: `security.yaml#/paths/~1d/get`.
///
/// `GET /d`.
///
/// # Answers
///
/// - 204: A.
#[derive(Clone, Debug)]
#[must_use = "an operation does nothing until it is sent"]
pub struct Unknown {}
pub(super) static INFO: OperationInfo = OperationInfo {
    api: &API,
    id: "unknown",
    method: Method::GET,
    path: "/d",
    provenance: Provenance::Documented,
    ..OperationInfo::DEFAULT
};

impl Unknown {
    /// Creates the request with its required parameters.
    pub fn new() -> Self {
        Self {}
    }
}

impl Default for Unknown {
    fn default() -> Self {
        Self::new()
    }
}

impl Operation for Unknown {
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
