// Generated from corpus/media-types.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `PATCH /union`.

use orange_core::Result;
use orange_core::__private::http::Method;
use orange_core::model::{Findings, Validate};
use orange_core::operation::{Answer, Call, Operation, OperationInfo, Provenance};

use super::super::{API, models};

/// `patchUnion`.
///
/// In the specification: `media-types.yaml#/paths/~1union/patch`.
///
/// `PATCH /union`.
///
/// # Answers
///
/// - 200: x
#[derive(Clone, Debug)]
#[must_use = "an operation does nothing until it is sent"]
pub struct PatchUnion {
    body: models::UPatch,
}

pub(super) static INFO: OperationInfo = OperationInfo {
    api: &API,
    id: "patchUnion",
    method: Method::PATCH,
    path: "/union",
    provenance: Provenance::Documented,
    ..OperationInfo::DEFAULT
};

impl PatchUnion {
    /// Creates the request with its required parameters.
    pub fn new(body: impl Into<models::UPatch>) -> Self {
        Self { body: body.into() }
    }
}

impl Operation for PatchUnion {
    type Output = models::U;

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
        answer.json()
    }
}
