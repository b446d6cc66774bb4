// Generated from corpus/media-types.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `DELETE /delete`.

use orange_core::Result;
use orange_core::__private::http::Method;
use orange_core::model::{Findings, Validate};
use orange_core::operation::{Answer, Call, Operation, OperationInfo, Provenance};

use super::super::{API, models};

/// `del`.
///
/// In the specification: `media-types.yaml#/paths/~1delete/delete`.
///
/// `DELETE /delete`.
///
/// # Answers
///
/// - 204: x
#[derive(Clone, Debug)]
#[must_use = "an operation does nothing until it is sent"]
pub struct Del {
    body: Option<models::PCreate>,
}

pub(super) static INFO: OperationInfo = OperationInfo {
    api: &API,
    id: "del",
    method: Method::DELETE,
    path: "/delete",
    provenance: Provenance::Documented,
    ..OperationInfo::DEFAULT
};

impl Del {
    /// Creates the request with its required parameters.
    pub fn new() -> Self {
        Self { body: None }
    }

    /// Sends a body.
    pub fn body(mut self, body: impl Into<models::PCreate>) -> Self {
        self.body = Some(body.into());
        self
    }
}

impl Default for Del {
    fn default() -> Self {
        Self::new()
    }
}

impl Operation for Del {
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
