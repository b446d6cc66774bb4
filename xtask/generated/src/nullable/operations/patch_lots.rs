// Generated from corpus/nullable.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `PATCH /lots`.

use orange_core::Result;
use orange_core::__private::http::Method;
use orange_core::model::{Findings, Validate};
use orange_core::operation::{Answer, Call, Operation, OperationInfo, Provenance};

use super::super::{API, models};

/// `patch lots`.
///
/// In the specification: `nullable.yaml#/paths/~1lots/patch`.
///
/// `PATCH /lots`.
///
/// # Answers
///
/// - 204: Done.
#[derive(Clone, Debug)]
#[must_use = "an operation does nothing until it is sent"]
pub struct PatchLots {
    body: Option<models::LotPatch>,
}

pub(super) static INFO: OperationInfo = OperationInfo {
    api: &API,
    id: "patch lots",
    method: Method::PATCH,
    path: "/lots",
    provenance: Provenance::Documented,
    ..OperationInfo::DEFAULT
};

impl PatchLots {
    /// Creates the request with its required parameters.
    pub fn new() -> Self {
        Self { body: None }
    }

    /// Sends a body.
    pub fn body(mut self, body: impl Into<models::LotPatch>) -> Self {
        self.body = Some(body.into());
        self
    }
}

impl Default for PatchLots {
    fn default() -> Self {
        Self::new()
    }
}

impl Operation for PatchLots {
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
            Some(body) => {
                call.json(body)?.header("content-type", "application/merge-patch+json")?
            }
            None => call,
        };
        Ok(call)
    }

    fn decode(&self, answer: Answer) -> Result<Self::Output> {
        answer.empty()
    }
}
