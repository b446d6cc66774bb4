// Generated from corpus/json-schema.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `GET /x`.

use orange_core::Result;
use orange_core::__private::http::Method;
use orange_core::operation::{Answer, Call, Operation, OperationInfo, Provenance};

use super::super::{API, models};

/// `getX`.
///
/// In the specification: `json-schema.yaml#/components/pathItems/X/get`.
///
/// `GET /x`.
///
/// # Answers
///
/// - 200: x
#[derive(Clone, Debug)]
#[must_use = "an operation does nothing until it is sent"]
pub struct GetX {}
pub(super) static INFO: OperationInfo = OperationInfo {
    api: &API,
    id: "getX",
    method: Method::GET,
    path: "/x",
    provenance: Provenance::Documented,
    ..OperationInfo::DEFAULT
};

impl GetX {
    /// Creates the request with its required parameters.
    pub fn new() -> Self {
        Self {}
    }
}

impl Default for GetX {
    fn default() -> Self {
        Self::new()
    }
}

impl Operation for GetX {
    type Output = models::T;

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
