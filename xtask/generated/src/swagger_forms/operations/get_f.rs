// Generated from corpus/swagger-forms.json by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `GET /f`.

use orange_core::Result;
use orange_core::__private::bytes::Bytes;
use orange_core::__private::http::Method;
use orange_core::operation::{Answer, Call, Operation, OperationInfo, Provenance};

use super::super::API;

/// `get f`.
///
/// In the specification: `swagger-forms.json#/paths/~1f/get`.
///
/// `GET /f`.
///
/// # Answers
///
/// - 200: f
#[derive(Clone, Debug)]
#[must_use = "an operation does nothing until it is sent"]
pub struct GetF {}
pub(super) static INFO: OperationInfo = OperationInfo {
    api: &API,
    id: "get f",
    method: Method::GET,
    path: "/f",
    provenance: Provenance::Documented,
    ..OperationInfo::DEFAULT
};

impl GetF {
    /// Creates the request with its required parameters.
    pub fn new() -> Self {
        Self {}
    }
}

impl Default for GetF {
    fn default() -> Self {
        Self::new()
    }
}

impl Operation for GetF {
    type Output = Bytes;

    fn info(&self) -> &'static OperationInfo {
        &INFO
    }

    fn call(&self) -> Result<Call> {
        let call = Call::new(&INFO);
        let call = call.accept("application/octet-stream")?;
        Ok(call)
    }

    fn decode(&self, answer: Answer) -> Result<Self::Output> {
        answer.bytes()
    }
}
