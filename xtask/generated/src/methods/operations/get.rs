// Generated from corpus/methods.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `GET /`.

use orange_core::Result;
use orange_core::__private::http::Method;
use orange_core::operation::{Answer, Call, Operation, OperationInfo, Provenance};

use super::super::API;

/// `get`.
///
/// In the specification: `methods.yaml#/paths/~1/get`.
///
/// `GET /`.
///
/// # Answers
///
/// - 200: The root.
#[derive(Clone, Debug)]
#[must_use = "an operation does nothing until it is sent"]
pub struct Get {}
pub(super) static INFO: OperationInfo = OperationInfo {
    api: &API,
    id: "get",
    method: Method::GET,
    path: "",
    provenance: Provenance::Documented,
    ..OperationInfo::DEFAULT
};

impl Get {
    /// Creates the request with its required parameters.
    pub fn new() -> Self {
        Self {}
    }
}

impl Default for Get {
    fn default() -> Self {
        Self::new()
    }
}

impl Operation for Get {
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
