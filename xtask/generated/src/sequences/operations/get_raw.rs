// Generated from corpus/sequences.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `GET /raw`.

use orange_core::Result;
use orange_core::__private::bytes::Bytes;
use orange_core::__private::http::Method;
use orange_core::operation::{Answer, Call, Operation, OperationInfo, Provenance};

use super::super::API;

/// `getRaw`.
///
/// In the specification: `sequences.yaml#/paths/~1raw/get`.
///
/// `GET /raw`.
///
/// # Answers
///
/// - 200: Nothing says what an item is.
#[derive(Clone, Debug)]
#[must_use = "an operation does nothing until it is sent"]
pub struct GetRaw {}
pub(super) static INFO: OperationInfo = OperationInfo {
    api: &API,
    id: "getRaw",
    method: Method::GET,
    path: "/raw",
    provenance: Provenance::Documented,
    ..OperationInfo::DEFAULT
};

impl GetRaw {
    /// Creates the request with its required parameters.
    pub fn new() -> Self {
        Self {}
    }
}

impl Default for GetRaw {
    fn default() -> Self {
        Self::new()
    }
}

impl Operation for GetRaw {
    type Output = Bytes;

    fn info(&self) -> &'static OperationInfo {
        &INFO
    }

    fn call(&self) -> Result<Call> {
        let call = Call::new(&INFO);
        let call = call.accept("application/x-ndjson")?;
        Ok(call)
    }

    fn decode(&self, answer: Answer) -> Result<Self::Output> {
        answer.bytes()
    }
}
