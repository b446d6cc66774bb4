// Generated from corpus/styles.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `HEAD /ops2`.

use orange_core::Result;
use orange_core::__private::http::{HeaderMap, Method};
use orange_core::operation::{Answer, Call, Operation, OperationInfo, Provenance};

use super::super::API;

/// `Option`.
///
/// In the specification: `styles.yaml#/paths/~1ops2/head`.
///
/// `HEAD /ops2`.
///
/// # Answers
///
/// - 204: Done.
#[derive(Clone, Debug)]
#[must_use = "an operation does nothing until it is sent"]
pub struct OptionOperation {}
pub(super) static INFO: OperationInfo = OperationInfo {
    api: &API,
    id: "Option",
    method: Method::HEAD,
    path: "/ops2",
    provenance: Provenance::Documented,
    ..OperationInfo::DEFAULT
};

impl OptionOperation {
    /// Creates the request with its required parameters.
    pub fn new() -> Self {
        Self {}
    }
}

impl Default for OptionOperation {
    fn default() -> Self {
        Self::new()
    }
}

impl Operation for OptionOperation {
    type Output = HeaderMap;

    fn info(&self) -> &'static OperationInfo {
        &INFO
    }

    fn call(&self) -> Result<Call> {
        let call = Call::new(&INFO);
        Ok(call)
    }

    fn decode(&self, answer: Answer) -> Result<Self::Output> {
        Ok(answer.headers().clone())
    }
}
