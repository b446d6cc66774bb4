// Generated from corpus/methods.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `GET /a`.

use orange_core::Result;
use orange_core::__private::http::Method;
use orange_core::operation::{Answer, Call, Operation, OperationInfo, Provenance};

use super::super::API;

/// `peek`.
///
/// **Deprecated** by the specification.
///
/// In the specification: `methods.yaml#/paths/~1a/get`.
///
/// `GET /a`.
///
/// # Answers
///
/// - 200: A.
#[derive(Clone, Debug)]
#[must_use = "an operation does nothing until it is sent"]
pub struct PeekGet {}
pub(super) static INFO: OperationInfo = OperationInfo {
    api: &API,
    id: "peek",
    method: Method::GET,
    path: "/a",
    provenance: Provenance::Documented,
    ..OperationInfo::DEFAULT
};

impl PeekGet {
    /// Creates the request with its required parameters.
    pub fn new() -> Self {
        Self {}
    }
}

impl Default for PeekGet {
    fn default() -> Self {
        Self::new()
    }
}

impl Operation for PeekGet {
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
