// Generated from corpus/discriminators.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `GET /signals`.

use orange_core::Result;
use orange_core::__private::http::Method;
use orange_core::operation::{Answer, Call, Operation, OperationInfo, Provenance};

use super::super::{API, models};

/// `get signals`.
///
/// In the specification: `discriminators.yaml#/paths/~1signals/get`.
///
/// `GET /signals`.
///
/// # Answers
///
/// - 200: Every kind.
#[derive(Clone, Debug)]
#[must_use = "an operation does nothing until it is sent"]
pub struct GetSignals {}
pub(super) static INFO: OperationInfo = OperationInfo {
    api: &API,
    id: "get signals",
    method: Method::GET,
    path: "/signals",
    provenance: Provenance::Documented,
    ..OperationInfo::DEFAULT
};

impl GetSignals {
    /// Creates the request with its required parameters.
    pub fn new() -> Self {
        Self {}
    }
}

impl Default for GetSignals {
    fn default() -> Self {
        Self::new()
    }
}

impl Operation for GetSignals {
    type Output = models::GetSignalsResponse;

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
