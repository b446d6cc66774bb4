// Generated from corpus/swagger-forms.json by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `POST /f`.

use orange_core::Result;
use orange_core::__private::bytes::Bytes;
use orange_core::__private::http::Method;
use orange_core::operation::{Answer, Call, Operation, OperationInfo, Provenance};

use super::super::API;

/// `post f`.
///
/// In the specification: `swagger-forms.json#/paths/~1f/post`.
///
/// `POST /f`.
///
/// # Answers
///
/// - 200: s
#[derive(Clone, Debug)]
#[must_use = "an operation does nothing until it is sent"]
pub struct PostF {
    body: Option<Bytes>,
}

pub(super) static INFO: OperationInfo = OperationInfo {
    api: &API,
    id: "post f",
    method: Method::POST,
    path: "/f",
    provenance: Provenance::Documented,
    ..OperationInfo::DEFAULT
};

impl PostF {
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

impl Default for PostF {
    fn default() -> Self {
        Self::new()
    }
}

impl Operation for PostF {
    type Output = String;

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
        answer.json()
    }
}
