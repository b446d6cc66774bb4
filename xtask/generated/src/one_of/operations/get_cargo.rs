// Generated from corpus/one-of.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `GET /cargo`.

use orange_core::Result;
use orange_core::__private::http::Method;
use orange_core::operation::{Answer, Call, Operation, OperationInfo, Provenance};

use super::super::{API, models};

/// `get cargo`.
///
/// In the specification: `one-of.yaml#/paths/~1cargo/get`.
///
/// `GET /cargo`.
///
/// # Answers
///
/// - 200: Cargo.
#[derive(Clone, Debug)]
#[must_use = "an operation does nothing until it is sent"]
pub struct GetCargo {}
pub(super) static INFO: OperationInfo = OperationInfo {
    api: &API,
    id: "get cargo",
    method: Method::GET,
    path: "/cargo",
    provenance: Provenance::Documented,
    ..OperationInfo::DEFAULT
};

impl GetCargo {
    /// Creates the request with its required parameters.
    pub fn new() -> Self {
        Self {}
    }
}

impl Default for GetCargo {
    fn default() -> Self {
        Self::new()
    }
}

impl Operation for GetCargo {
    type Output = models::Cargo;

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
