// Generated from corpus/media-types.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `POST /enum`.

use orange_core::Result;
use orange_core::__private::http::Method;
use orange_core::operation::{Answer, Call, Operation, OperationInfo, Provenance};

use super::super::{API, models};

/// `enm`.
///
/// In the specification: `media-types.yaml#/paths/~1enum/post`.
///
/// `POST /enum`.
///
/// # Answers
///
/// - 200: x
#[derive(Clone, Debug)]
#[must_use = "an operation does nothing until it is sent"]
pub struct Enm {
    body: Option<models::E>,
}

pub(super) static INFO: OperationInfo = OperationInfo {
    api: &API,
    id: "enm",
    method: Method::POST,
    path: "/enum",
    provenance: Provenance::Documented,
    ..OperationInfo::DEFAULT
};

impl Enm {
    /// Creates the request with its required parameters.
    pub fn new() -> Self {
        Self { body: None }
    }

    /// Sends a body.
    pub fn body(mut self, body: impl Into<models::E>) -> Self {
        self.body = Some(body.into());
        self
    }
}

impl Default for Enm {
    fn default() -> Self {
        Self::new()
    }
}

impl Operation for Enm {
    type Output = models::E;

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
