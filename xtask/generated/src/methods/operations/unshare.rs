// Generated from corpus/methods.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `DELETE /both`.

use orange_core::Result;
use orange_core::__private::http::Method;
use orange_core::operation::{Answer, Call, Operation, OperationInfo, Provenance};

use super::super::API;

/// `unshare`.
///
/// In the specification: `methods.yaml#/paths/~1both/delete`.
///
/// `DELETE /both`.
///
/// # Answers
///
/// - 204: A.
#[derive(Clone, Debug)]
#[must_use = "an operation does nothing until it is sent"]
pub struct Unshare {}
pub(super) static INFO: OperationInfo = OperationInfo {
    api: &API,
    id: "unshare",
    method: Method::DELETE,
    path: "/both",
    provenance: Provenance::Documented,
    ..OperationInfo::DEFAULT
};

impl Unshare {
    /// Creates the request with its required parameters.
    pub fn new() -> Self {
        Self {}
    }
}

impl Default for Unshare {
    fn default() -> Self {
        Self::new()
    }
}

impl Operation for Unshare {
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
