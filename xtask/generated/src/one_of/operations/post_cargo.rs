// Generated from corpus/one-of.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `POST /cargo`.

use orange_core::Result;
use orange_core::__private::http::Method;
use orange_core::model::{Findings, Validate};
use orange_core::operation::{Answer, Call, Operation, OperationInfo, Provenance};

use super::super::{API, models};

/// `post cargo`.
///
/// In the specification: `one-of.yaml#/paths/~1cargo/post`.
///
/// `POST /cargo`.
///
/// # Answers
///
/// - 204: Done.
#[derive(Clone, Debug)]
#[must_use = "an operation does nothing until it is sent"]
pub struct PostCargo {
    body: Option<models::Filters>,
}

pub(super) static INFO: OperationInfo = OperationInfo {
    api: &API,
    id: "post cargo",
    method: Method::POST,
    path: "/cargo",
    provenance: Provenance::Documented,
    ..OperationInfo::DEFAULT
};

impl PostCargo {
    /// Creates the request with its required parameters.
    pub fn new() -> Self {
        Self { body: None }
    }

    /// Sends a body.
    pub fn body(mut self, body: impl Into<models::Filters>) -> Self {
        self.body = Some(body.into());
        self
    }
}

impl Default for PostCargo {
    fn default() -> Self {
        Self::new()
    }
}

impl Operation for PostCargo {
    type Output = ();

    fn info(&self) -> &'static OperationInfo {
        &INFO
    }

    fn call(&self) -> Result<Call> {
        let mut found = Findings::default();
        if let Some(body) = &self.body {
            body.check(&mut found);
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
        answer.empty()
    }
}
