// Generated from corpus/own-servers.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `GET /here`.

use orange_core::Result;
use orange_core::__private::http::Method;
use orange_core::operation::{Answer, Call, Operation, OperationInfo, Provenance};

use super::super::API;

/// `getHere`.
///
/// In the specification: `own-servers.yaml#/paths/~1here/get`.
///
/// `GET /here`. At the server `https://api.example/yard/v1/`.
///
/// # Answers
///
/// - 204: Done.
#[derive(Clone, Debug)]
#[must_use = "an operation does nothing until it is sent"]
pub struct GetHere {}
pub(super) static INFO: OperationInfo = OperationInfo {
    api: &API,
    id: "getHere",
    method: Method::GET,
    path: "/here",
    provenance: Provenance::Documented,
    ..OperationInfo::DEFAULT
};

impl GetHere {
    /// Creates the request with its required parameters.
    pub fn new() -> Self {
        Self {}
    }
}

impl Default for GetHere {
    fn default() -> Self {
        Self::new()
    }
}

impl Operation for GetHere {
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
