// Generated from corpus/styles.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `GET /undeclared/{who}`.

use orange_core::Result;
use orange_core::__private::http::Method;
use orange_core::operation::{Answer, Call, Operation, OperationInfo, Provenance};

use super::super::API;

/// `undeclared`.
///
/// In the specification: `styles.yaml#/paths/~1undeclared~1{who}/get`.
///
/// `GET /undeclared/{who}`.
///
/// # Answers
///
/// - 204: Done.
#[derive(Clone, Debug)]
#[must_use = "an operation does nothing until it is sent"]
pub struct Undeclared {
    who: String,
}

pub(super) static INFO: OperationInfo = OperationInfo {
    api: &API,
    id: "undeclared",
    method: Method::GET,
    path: "/undeclared/{who}",
    provenance: Provenance::Documented,
    ..OperationInfo::DEFAULT
};

impl Undeclared {
    /// Creates the request with its required parameters.
    pub fn new(who: impl Into<String>) -> Self {
        Self { who: who.into() }
    }
}

impl Operation for Undeclared {
    type Output = ();

    fn info(&self) -> &'static OperationInfo {
        &INFO
    }

    fn call(&self) -> Result<Call> {
        let call = Call::new(&INFO);
        let call = call.path_parameter("who", &self.who)?;
        Ok(call)
    }

    fn decode(&self, answer: Answer) -> Result<Self::Output> {
        answer.empty()
    }
}
