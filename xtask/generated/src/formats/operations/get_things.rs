// Generated from corpus/formats.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `GET /things`.

use orange_core::Result;
use orange_core::__private::http::Method;
use orange_core::operation::{Answer, Call, Operation, OperationInfo, Provenance};

use super::super::{API, models};

/// `get things`.
///
/// In the specification: `formats.yaml#/paths/~1things/get`.
///
/// `GET /things`.
///
/// # Answers
///
/// - 200: A thing.
#[derive(Clone, Debug)]
#[must_use = "an operation does nothing until it is sent"]
pub struct GetThings {}
pub(super) static INFO: OperationInfo = OperationInfo {
    api: &API,
    id: "get things",
    method: Method::GET,
    path: "/things",
    provenance: Provenance::Documented,
    ..OperationInfo::DEFAULT
};

impl GetThings {
    /// Creates the request with its required parameters.
    pub fn new() -> Self {
        Self {}
    }
}

impl Default for GetThings {
    fn default() -> Self {
        Self::new()
    }
}

impl Operation for GetThings {
    type Output = models::Thing;

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
