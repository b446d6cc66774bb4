// Generated from corpus/callbacks.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `POST /subscribe`.

use orange_core::Result;
use orange_core::__private::http::Method;
use orange_core::operation::{Answer, Call, Operation, OperationInfo, Provenance};

use super::super::API;

/// `subscribe`.
///
/// In the specification: `callbacks.yaml#/paths/~1subscribe/post`.
///
/// `POST /subscribe`.
///
/// # Answers
///
/// - 204: Done.
#[derive(Clone, Debug)]
#[must_use = "an operation does nothing until it is sent"]
pub struct Subscribe {}
pub(super) static INFO: OperationInfo = OperationInfo {
    api: &API,
    id: "subscribe",
    method: Method::POST,
    path: "/subscribe",
    provenance: Provenance::Documented,
    ..OperationInfo::DEFAULT
};

impl Subscribe {
    /// Creates the request with its required parameters.
    pub fn new() -> Self {
        Self {}
    }
}

impl Default for Subscribe {
    fn default() -> Self {
        Self::new()
    }
}

impl Operation for Subscribe {
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
