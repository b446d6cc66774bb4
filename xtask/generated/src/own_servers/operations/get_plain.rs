// Generated from corpus/own-servers.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `GET /plain`.

use orange_core::Result;
use orange_core::__private::http::Method;
use orange_core::operation::{Answer, Call, Operation, OperationInfo, Provenance};

use super::super::API;

/// `getPlain`.
///
/// In the specification: `own-servers.yaml#/paths/~1plain/get`.
///
/// `GET /plain`.
///
/// # Answers
///
/// - 204: Done.
#[derive(Clone, Debug)]
#[must_use = "an operation does nothing until it is sent"]
pub struct GetPlain {}
pub(super) static INFO: OperationInfo = OperationInfo {
    api: &API,
    id: "getPlain",
    method: Method::GET,
    path: "/plain",
    provenance: Provenance::Documented,
    ..OperationInfo::DEFAULT
};

impl GetPlain {
    /// Creates the request with its required parameters.
    pub fn new() -> Self {
        Self {}
    }
}

impl Default for GetPlain {
    fn default() -> Self {
        Self::new()
    }
}

impl Operation for GetPlain {
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
