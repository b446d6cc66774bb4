// Generated from corpus/callbacks.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `POST /watch`.

use orange_core::Result;
use orange_core::__private::http::Method;
use orange_core::operation::{Answer, Call, Operation, OperationInfo, Provenance};

use super::super::API;

/// `watch`.
///
/// In the specification: `callbacks.yaml#/paths/~1watch/post`.
///
/// `POST /watch`.
///
/// # Answers
///
/// - 204: Done.
#[derive(Clone, Debug)]
#[must_use = "an operation does nothing until it is sent"]
pub struct Watch {}
pub(super) static INFO: OperationInfo = OperationInfo {
    api: &API,
    id: "watch",
    method: Method::POST,
    path: "/watch",
    provenance: Provenance::Documented,
    ..OperationInfo::DEFAULT
};

impl Watch {
    /// Creates the request with its required parameters.
    pub fn new() -> Self {
        Self {}
    }
}

impl Default for Watch {
    fn default() -> Self {
        Self::new()
    }
}

impl Operation for Watch {
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
