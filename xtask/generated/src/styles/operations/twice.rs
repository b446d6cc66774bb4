// Generated from corpus/styles.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `GET /twice/{id}/and/{id}`.

use orange_core::Result;
use orange_core::__private::http::Method;
use orange_core::operation::{Answer, Call, Operation, OperationInfo, Provenance};

use super::super::API;

/// `twice`.
///
/// In the specification: `styles.yaml#/paths/~1twice~1{id}~1and~1{id}/get`.
///
/// `GET /twice/{id}/and/{id}`.
///
/// # Answers
///
/// - 204: Done.
#[derive(Clone, Debug)]
#[must_use = "an operation does nothing until it is sent"]
pub struct Twice {
    id: String,
}

pub(super) static INFO: OperationInfo = OperationInfo {
    api: &API,
    id: "twice",
    method: Method::GET,
    path: "/twice/{id}/and/{id}",
    provenance: Provenance::Documented,
    ..OperationInfo::DEFAULT
};

impl Twice {
    /// Creates the request with its required parameters.
    pub fn new(id: impl Into<String>) -> Self {
        Self { id: id.into() }
    }
}

impl Operation for Twice {
    type Output = ();

    fn info(&self) -> &'static OperationInfo {
        &INFO
    }

    fn call(&self) -> Result<Call> {
        let call = Call::new(&INFO);
        let call = call.path_parameter("id", &self.id)?;
        Ok(call)
    }

    fn decode(&self, answer: Answer) -> Result<Self::Output> {
        answer.empty()
    }
}
