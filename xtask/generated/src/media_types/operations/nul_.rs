// Generated from corpus/media-types.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `POST /nul`.

use orange_core::Result;
use orange_core::__private::http::Method;
use orange_core::model::{Findings, Validate};
use orange_core::operation::{Answer, Call, Operation, OperationInfo, Provenance};

use super::super::{API, models};

/// `nul`.
///
/// In the specification: `media-types.yaml#/paths/~1nul/post`.
///
/// `POST /nul`.
///
/// # Answers
///
/// - 200: x
#[derive(Clone, Debug)]
#[must_use = "an operation does nothing until it is sent"]
pub struct Nul {
    body: Option<Option<models::PCreate>>,
}

pub(super) static INFO: OperationInfo = OperationInfo {
    api: &API,
    id: "nul",
    method: Method::POST,
    path: "/nul",
    provenance: Provenance::Documented,
    ..OperationInfo::DEFAULT
};

impl Nul {
    /// Creates the request with its required parameters.
    pub fn new() -> Self {
        Self { body: None }
    }

    /// Sends a body.
    pub fn body(mut self, body: Option<models::PCreate>) -> Self {
        self.body = Some(body);
        self
    }
}

impl Default for Nul {
    fn default() -> Self {
        Self::new()
    }
}

impl Operation for Nul {
    type Output = Option<models::P>;

    fn info(&self) -> &'static OperationInfo {
        &INFO
    }

    fn call(&self) -> Result<Call> {
        let mut found = Findings::default();
        if let Some(value) = &self.body {
            let found = &mut found;
            if let Some(value) = value {
                value.check(found);
            }
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
