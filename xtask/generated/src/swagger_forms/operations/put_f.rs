// Generated from corpus/swagger-forms.json by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `PUT /f`.

use orange_core::Result;
use orange_core::__private::bytes::Bytes;
use orange_core::__private::http::Method;
use orange_core::model::Json;
use orange_core::operation::{Answer, Call, Operation, OperationInfo, Provenance};

use super::super::API;

/// `put f`.
///
/// In the specification: `swagger-forms.json#/paths/~1f/put`.
///
/// `PUT /f`.
///
/// # Answers
///
/// - 200: s
#[derive(Clone, Debug)]
#[must_use = "an operation does nothing until it is sent"]
pub struct PutF {
    body: Option<Json>,
}

pub(super) static INFO: OperationInfo = OperationInfo {
    api: &API,
    id: "put f",
    method: Method::PUT,
    path: "/f",
    provenance: Provenance::Documented,
    ..OperationInfo::DEFAULT
};

impl PutF {
    /// Creates the request with its required parameters.
    pub fn new() -> Self {
        Self { body: None }
    }

    /// Sends a body.
    pub fn body(mut self, body: impl Into<Json>) -> Self {
        self.body = Some(body.into());
        self
    }
}

impl Default for PutF {
    fn default() -> Self {
        Self::new()
    }
}

impl Operation for PutF {
    type Output = Bytes;

    fn info(&self) -> &'static OperationInfo {
        &INFO
    }

    fn call(&self) -> Result<Call> {
        let call = Call::new(&INFO);
        let call = call.accept("text/plain")?;
        let call = match &self.body {
            Some(body) => call.json(body)?,
            None => call,
        };
        Ok(call)
    }

    fn decode(&self, answer: Answer) -> Result<Self::Output> {
        answer.bytes()
    }
}
