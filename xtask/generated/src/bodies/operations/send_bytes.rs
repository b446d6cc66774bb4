// Generated from corpus/bodies.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `PUT /binary`.

use orange_core::Result;
use orange_core::__private::bytes::Bytes;
use orange_core::__private::http::Method;
use orange_core::operation::{Answer, Call, Operation, OperationInfo, Provenance};

use super::super::API;

/// `sendBytes`.
///
/// In the specification: `bodies.yaml#/paths/~1binary/put`.
///
/// `PUT /binary`.
///
/// # Answers
///
/// - 204: Done.
#[derive(Clone, Debug)]
#[must_use = "an operation does nothing until it is sent"]
pub struct SendBytes {
    body: Option<Bytes>,
}

pub(super) static INFO: OperationInfo = OperationInfo {
    api: &API,
    id: "sendBytes",
    method: Method::PUT,
    path: "/binary",
    provenance: Provenance::Documented,
    ..OperationInfo::DEFAULT
};

impl SendBytes {
    /// Creates the request with its required parameters.
    pub fn new() -> Self {
        Self { body: None }
    }

    /// Sends a body.
    pub fn body(mut self, body: impl Into<Bytes>) -> Self {
        self.body = Some(body.into());
        self
    }
}

impl Default for SendBytes {
    fn default() -> Self {
        Self::new()
    }
}

impl Operation for SendBytes {
    type Output = ();

    fn info(&self) -> &'static OperationInfo {
        &INFO
    }

    fn call(&self) -> Result<Call> {
        let call = Call::new(&INFO);
        let call = match &self.body {
            Some(body) => call.body("application/octet-stream", body.clone())?,
            None => call,
        };
        Ok(call)
    }

    fn decode(&self, answer: Answer) -> Result<Self::Output> {
        answer.empty()
    }
}
