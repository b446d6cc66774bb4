// Generated from corpus/methods.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `GET /both`.

use orange_core::Result;
use orange_core::__private::http::Method;
use orange_core::operation::{Answer, Call, Operation, OperationInfo, Provenance};

use super::super::API;

/// `shared`.
///
/// In the specification: `methods.yaml#/components/x-paths/shared/get`.
///
/// `GET /both`.
///
/// # Answers
///
/// - 200: A.
#[derive(Clone, Debug)]
#[must_use = "an operation does nothing until it is sent"]
pub struct SharedGet {}
pub(super) static INFO: OperationInfo = OperationInfo {
    api: &API,
    id: "shared",
    method: Method::GET,
    path: "/both",
    provenance: Provenance::Documented,
    ..OperationInfo::DEFAULT
};

impl SharedGet {
    /// Creates the request with its required parameters.
    pub fn new() -> Self {
        Self {}
    }
}

impl Default for SharedGet {
    fn default() -> Self {
        Self::new()
    }
}

impl Operation for SharedGet {
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
