// Generated from corpus/listeners.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `POST /listener`.

use orange_core::Result;
use orange_core::__private::http::Method;
use orange_core::operation::{Answer, Call, Operation, OperationInfo, Provenance};

use super::super::API;

/// `addListener`.
///
/// In the specification: `listeners.yaml#/paths/~1listener/post`.
///
/// `POST /listener`.
///
/// # Answers
///
/// - 204: A call
#[derive(Clone, Debug)]
#[must_use = "an operation does nothing until it is sent"]
pub struct AddListener {}
pub(super) static INFO: OperationInfo = OperationInfo {
    api: &API,
    id: "addListener",
    method: Method::POST,
    path: "/listener",
    provenance: Provenance::Documented,
    ..OperationInfo::DEFAULT
};

impl AddListener {
    /// Creates the request with its required parameters.
    pub fn new() -> Self {
        Self {}
    }
}

impl Default for AddListener {
    fn default() -> Self {
        Self::new()
    }
}

impl Operation for AddListener {
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
