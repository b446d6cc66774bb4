// Generated from corpus/styles.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `GET /slash/`.

use orange_core::Result;
use orange_core::__private::http::Method;
use orange_core::operation::{Answer, Call, Operation, OperationInfo, Provenance};

use super::super::API;

/// `slash`.
///
/// In the specification: `styles.yaml#/paths/~1slash~1/get`.
///
/// `GET /slash/`.
///
/// # Answers
///
/// - 204: Done.
#[derive(Clone, Debug)]
#[must_use = "an operation does nothing until it is sent"]
pub struct Slash {}
pub(super) static INFO: OperationInfo = OperationInfo {
    api: &API,
    id: "slash",
    method: Method::GET,
    path: "/slash/",
    provenance: Provenance::Documented,
    ..OperationInfo::DEFAULT
};

impl Slash {
    /// Creates the request with its required parameters.
    pub fn new() -> Self {
        Self {}
    }
}

impl Default for Slash {
    fn default() -> Self {
        Self::new()
    }
}

impl Operation for Slash {
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
