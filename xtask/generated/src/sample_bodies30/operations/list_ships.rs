// Generated from corpus/sample-bodies30.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `GET /ships`.

use orange_core::Result;
use orange_core::__private::http::Method;
use orange_core::operation::{Answer, Call, Operation, OperationInfo, Provenance};

use super::super::{API, models};

/// `listShips`.
///
/// In the specification: `sample-bodies30.yaml#/paths/~1ships/get`.
///
/// `GET /ships`.
///
/// # Answers
///
/// - 200: Values where Example Objects go, and one that has a member `value` of its own.
#[derive(Clone, Debug)]
#[must_use = "an operation does nothing until it is sent"]
pub struct ListShips {}
pub(super) static INFO: OperationInfo = OperationInfo {
    api: &API,
    id: "listShips",
    method: Method::GET,
    path: "/ships",
    provenance: Provenance::Documented,
    ..OperationInfo::DEFAULT
};

impl ListShips {
    /// Creates the request with its required parameters.
    pub fn new() -> Self {
        Self {}
    }
}

impl Default for ListShips {
    fn default() -> Self {
        Self::new()
    }
}

impl Operation for ListShips {
    type Output = models::Ship;

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
