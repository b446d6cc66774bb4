// Generated from corpus/by-schema.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `GET /permits`.

use orange_core::Result;
use orange_core::__private::http::Method;
use orange_core::operation::{Answer, Call, Operation, OperationInfo, Provenance};

use super::super::{API, models};

/// `getPermit`.
///
/// In the specification: `by-schema.yaml#/paths/~1permits/get`.
///
/// `GET /permits`.
///
/// # Answers
///
/// - 200: ok
#[derive(Clone, Debug)]
#[must_use = "an operation does nothing until it is sent"]
pub struct GetPermit {}
pub(super) static INFO: OperationInfo = OperationInfo {
    api: &API,
    id: "getPermit",
    method: Method::GET,
    path: "/permits",
    provenance: Provenance::Documented,
    ..OperationInfo::DEFAULT
};

impl GetPermit {
    /// Creates the request with its required parameters.
    pub fn new() -> Self {
        Self {}
    }
}

impl Default for GetPermit {
    fn default() -> Self {
        Self::new()
    }
}

impl Operation for GetPermit {
    type Output = models::PermitRes;

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
