// Generated from corpus/names.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `POST /a`.

use orange_core::Result;
use orange_core::__private::http::Method;
use orange_core::operation::{Answer, Call, Operation, OperationInfo, Provenance};

use super::super::API;

/// `get-all/things`.
///
/// In the specification: `names.yaml#/paths/~1a/post`.
///
/// `POST /a`.
///
/// # Answers
///
/// - 204: Done.
#[derive(Clone, Debug)]
#[must_use = "an operation does nothing until it is sent"]
pub struct GetAllThings {}
pub(super) static INFO: OperationInfo = OperationInfo {
    api: &API,
    id: "get-all/things",
    method: Method::POST,
    path: "/a",
    provenance: Provenance::Documented,
    ..OperationInfo::DEFAULT
};

impl GetAllThings {
    /// Creates the request with its required parameters.
    pub fn new() -> Self {
        Self {}
    }
}

impl Default for GetAllThings {
    fn default() -> Self {
        Self::new()
    }
}

impl Operation for GetAllThings {
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
