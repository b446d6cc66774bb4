// Generated from corpus/styles.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `OPTIONS /ops2`.

use orange_core::Result;
use orange_core::__private::http::Method;
use orange_core::operation::{Answer, Call, Operation, OperationInfo, Provenance};

use super::super::API;

/// `Self`.
///
/// In the specification: `styles.yaml#/paths/~1ops2/options`.
///
/// `OPTIONS /ops2`.
///
/// # Answers
///
/// - 204: Done.
#[derive(Clone, Debug)]
#[must_use = "an operation does nothing until it is sent"]
pub struct SelfOperation {}
pub(super) static INFO: OperationInfo = OperationInfo {
    api: &API,
    id: "Self",
    method: Method::OPTIONS,
    path: "/ops2",
    provenance: Provenance::Documented,
    ..OperationInfo::DEFAULT
};

impl SelfOperation {
    /// Creates the request with its required parameters.
    pub fn new() -> Self {
        Self {}
    }
}

impl Default for SelfOperation {
    fn default() -> Self {
        Self::new()
    }
}

impl Operation for SelfOperation {
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
