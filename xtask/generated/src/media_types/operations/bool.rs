// Generated from corpus/media-types.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `POST /bool`.

use orange_core::Result;
use orange_core::__private::http::Method;
use orange_core::operation::{Answer, Call, Operation, OperationInfo, Provenance};

use super::super::API;

/// `bool`.
///
/// In the specification: `media-types.yaml#/paths/~1bool/post`.
///
/// `POST /bool`.
///
/// # Answers
///
/// - 200: x
#[derive(Clone, Debug)]
#[must_use = "an operation does nothing until it is sent"]
pub struct Bool {
    body: Option<bool>,
}

pub(super) static INFO: OperationInfo = OperationInfo {
    api: &API,
    id: "bool",
    method: Method::POST,
    path: "/bool",
    provenance: Provenance::Documented,
    ..OperationInfo::DEFAULT
};

impl Bool {
    /// Creates the request with its required parameters.
    pub fn new() -> Self {
        Self { body: None }
    }

    /// Sends a body.
    pub fn body(mut self, body: bool) -> Self {
        self.body = Some(body);
        self
    }
}

impl Default for Bool {
    fn default() -> Self {
        Self::new()
    }
}

impl Operation for Bool {
    type Output = bool;

    fn info(&self) -> &'static OperationInfo {
        &INFO
    }

    fn call(&self) -> Result<Call> {
        let call = Call::new(&INFO);
        let call = match &self.body {
            Some(body) => call.json(body)?,
            None => call,
        };
        Ok(call)
    }

    fn decode(&self, answer: Answer) -> Result<Self::Output> {
        answer.json()
    }
}
