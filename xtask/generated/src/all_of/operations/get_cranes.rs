// Generated from corpus/all-of.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `GET /cranes`.

use orange_core::Result;
use orange_core::__private::http::Method;
use orange_core::operation::{Answer, Call, Operation, OperationInfo, Provenance};

use super::super::{API, models};

/// `get cranes`.
///
/// In the specification: `all-of.yaml#/paths/~1cranes/get`.
///
/// `GET /cranes`.
///
/// # Answers
///
/// - 200: Cranes.
#[derive(Clone, Debug)]
#[must_use = "an operation does nothing until it is sent"]
pub struct GetCranes {}
pub(super) static INFO: OperationInfo = OperationInfo {
    api: &API,
    id: "get cranes",
    method: Method::GET,
    path: "/cranes",
    provenance: Provenance::Documented,
    ..OperationInfo::DEFAULT
};

impl GetCranes {
    /// Creates the request with its required parameters.
    pub fn new() -> Self {
        Self {}
    }
}

impl Default for GetCranes {
    fn default() -> Self {
        Self::new()
    }
}

impl Operation for GetCranes {
    type Output = models::Crane;

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
