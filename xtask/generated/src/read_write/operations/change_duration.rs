// Generated from corpus/read-write.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `PATCH /durations`.

use orange_core::Result;
use orange_core::__private::http::Method;
use orange_core::model::{Findings, Validate};
use orange_core::operation::{Answer, Call, Operation, OperationInfo, Provenance};

use super::super::{API, models};

/// `changeDuration`.
///
/// In the specification: `read-write.yaml#/paths/~1durations/patch`.
///
/// `PATCH /durations`.
///
/// # Answers
///
/// - 204: Nothing of it can be changed.
#[derive(Clone, Debug)]
#[must_use = "an operation does nothing until it is sent"]
pub struct ChangeDuration {
    body: models::DurationPatch,
}

pub(super) static INFO: OperationInfo = OperationInfo {
    api: &API,
    id: "changeDuration",
    method: Method::PATCH,
    path: "/durations",
    provenance: Provenance::Documented,
    ..OperationInfo::DEFAULT
};

impl ChangeDuration {
    /// Creates the request with its required parameters.
    pub fn new(body: impl Into<models::DurationPatch>) -> Self {
        Self { body: body.into() }
    }
}

impl Operation for ChangeDuration {
    type Output = ();

    fn info(&self) -> &'static OperationInfo {
        &INFO
    }

    fn call(&self) -> Result<Call> {
        let mut found = Findings::default();
        self.body.check(&mut found);
        found.finish_request()?;
        let call = Call::new(&INFO);
        let call = call
            .json(&self.body)?
            .header("content-type", "application/merge-patch+json")?;
        Ok(call)
    }

    fn decode(&self, answer: Answer) -> Result<Self::Output> {
        answer.empty()
    }
}
