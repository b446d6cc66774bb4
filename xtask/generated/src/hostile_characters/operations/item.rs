// Generated from corpus/hostile-characters.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `GET /z`.

use orange_core::Result;
use orange_core::__private::http::Method;
use orange_core::operation::{Answer, Call, Operation, OperationInfo, Provenance};

use super::super::{API, models};

/// `名前`.
///
/// In the specification: `hostile-characters.yaml#/paths/~1z/get`.
///
/// `GET /z`.
///
/// # Answers
///
/// - 200: ok
#[derive(Clone, Debug)]
#[must_use = "an operation does nothing until it is sent"]
pub struct 名前 {}
pub(super) static INFO: OperationInfo = OperationInfo {
    api: &API,
    id: "名前",
    method: Method::GET,
    path: "/z",
    provenance: Provenance::Documented,
    ..OperationInfo::DEFAULT
};

impl 名前 {
    /// Creates the request with its required parameters.
    pub fn new() -> Self {
        Self {}
    }
}

impl Default for 名前 {
    fn default() -> Self {
        Self::new()
    }
}

impl Operation for 名前 {
    type Output = models::名前;

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
