// Generated from corpus/bodies.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `PUT /bare`.

use orange_core::Result;
use orange_core::__private::bytes::Bytes;
use orange_core::__private::http::Method;
use orange_core::operation::{Answer, Call, Operation, OperationInfo, Provenance};

use super::super::API;

/// `sendBare`.
///
/// In the specification: `bodies.yaml#/paths/~1bare/put`.
///
/// `PUT /bare`.
///
/// # Answers
///
/// - 204: Done.
#[derive(Clone, Debug)]
#[must_use = "an operation does nothing until it is sent"]
pub struct SendBare {
    body: Option<Bytes>,
}

pub(super) static INFO: OperationInfo = OperationInfo {
    api: &API,
    id: "sendBare",
    method: Method::PUT,
    path: "/bare",
    provenance: Provenance::Documented,
    ..OperationInfo::DEFAULT
};

impl SendBare {
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

impl Default for SendBare {
    fn default() -> Self {
        Self::new()
    }
}

impl Operation for SendBare {
    type Output = ();

    fn info(&self) -> &'static OperationInfo {
        &INFO
    }

    fn call(&self) -> Result<Call> {
        let call = Call::new(&INFO);
        let call = match &self.body {
            Some(body) => call.body("image/png", body.clone())?,
            None => call,
        };
        Ok(call)
    }

    fn decode(&self, answer: Answer) -> Result<Self::Output> {
        answer.empty()
    }
}
