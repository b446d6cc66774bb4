// Generated from corpus/nullable.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `GET /lots`.

use orange_core::Result;
use orange_core::__private::http::Method;
use orange_core::operation::{Answer, Call, Operation, OperationInfo, Provenance};

use super::super::{API, models};

/// `get lots`.
///
/// In the specification: `nullable.yaml#/paths/~1lots/get`.
///
/// `GET /lots`.
///
/// # Answers
///
/// - 200: A lot or nothing.
#[derive(Clone, Debug)]
#[must_use = "an operation does nothing until it is sent"]
pub struct GetLots {}
pub(super) static INFO: OperationInfo = OperationInfo {
    api: &API,
    id: "get lots",
    method: Method::GET,
    path: "/lots",
    provenance: Provenance::Documented,
    ..OperationInfo::DEFAULT
};

impl GetLots {
    /// Creates the request with its required parameters.
    pub fn new() -> Self {
        Self {}
    }
}

impl Default for GetLots {
    fn default() -> Self {
        Self::new()
    }
}

impl Operation for GetLots {
    type Output = Option<models::Lot>;

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
