// Generated from corpus/media-types.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `POST /num`.

use orange_core::Result;
use orange_core::__private::http::Method;
use orange_core::model::{Findings, Number};
use orange_core::operation::{Answer, Call, Operation, OperationInfo, Provenance};

use super::super::API;

/// `num`.
///
/// In the specification: `media-types.yaml#/paths/~1num/post`.
///
/// `POST /num`.
///
/// # Answers
///
/// - 200: x
#[derive(Clone, Debug)]
#[must_use = "an operation does nothing until it is sent"]
pub struct Num {
    body: Option<Number>,
}

pub(super) static INFO: OperationInfo = OperationInfo {
    api: &API,
    id: "num",
    method: Method::POST,
    path: "/num",
    provenance: Provenance::Documented,
    ..OperationInfo::DEFAULT
};

impl Num {
    /// Creates the request with its required parameters.
    pub fn new() -> Self {
        Self { body: None }
    }

    /// Sends a body.
    pub fn body(mut self, body: impl Into<Number>) -> Self {
        self.body = Some(body.into());
        self
    }
}

impl Default for Num {
    fn default() -> Self {
        Self::new()
    }
}

impl Operation for Num {
    type Output = Number;

    fn info(&self) -> &'static OperationInfo {
        &INFO
    }

    fn call(&self) -> Result<Call> {
        let mut found = Findings::default();
        if let Some(value) = &self.body {
            let found = &mut found;
            found.finite(*value);
        }
        found.finish_request()?;
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
