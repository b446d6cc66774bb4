// Generated from corpus/styles.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `TRACE /ops2`.

use orange_core::Result;
use orange_core::__private::http::Method;
use orange_core::operation::{Answer, Call, Operation, OperationInfo, Provenance};

use super::super::API;

/// `ÉTÉ`.
///
/// In the specification: `styles.yaml#/paths/~1ops2/trace`.
///
/// `TRACE /ops2`.
///
/// # Answers
///
/// - 204: Done.
#[derive(Clone, Debug)]
#[must_use = "an operation does nothing until it is sent"]
pub struct Ete {}
pub(super) static INFO: OperationInfo = OperationInfo {
    api: &API,
    id: "ÉTÉ",
    method: Method::TRACE,
    path: "/ops2",
    provenance: Provenance::Documented,
    ..OperationInfo::DEFAULT
};

impl Ete {
    /// Creates the request with its required parameters.
    pub fn new() -> Self {
        Self {}
    }
}

impl Default for Ete {
    fn default() -> Self {
        Self::new()
    }
}

impl Operation for Ete {
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
