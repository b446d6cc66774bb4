// Generated from corpus/methods.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `GET /shared`.

use orange_core::Result;
use orange_core::__private::http::Method;
use orange_core::operation::{Answer, Call, Operation, OperationInfo, Provenance};

use super::super::API;

/// `shared`.
///
/// In the specification: `methods.yaml#/components/x-paths/shared/get`.
///
/// `GET /shared`.
///
/// # Answers
///
/// - 200: A.
#[derive(Clone, Debug)]
#[must_use = "an operation does nothing until it is sent"]
pub struct Shared {}
pub(super) static INFO: OperationInfo = OperationInfo {
    api: &API,
    id: "shared",
    method: Method::GET,
    path: "/shared",
    provenance: Provenance::Documented,
    ..OperationInfo::DEFAULT
};

impl Shared {
    /// Creates the request with its required parameters.
    pub fn new() -> Self {
        Self {}
    }
}

impl Default for Shared {
    fn default() -> Self {
        Self::new()
    }
}

impl Operation for Shared {
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
