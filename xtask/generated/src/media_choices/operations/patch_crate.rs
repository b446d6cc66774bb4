// Generated from corpus/media-choices.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `PATCH /crate`.

use orange_core::Result;
use orange_core::__private::http::Method;
use orange_core::model::{Findings, Validate};
use orange_core::operation::{Answer, Call, Operation, OperationInfo, Provenance};

use super::super::{API, models};

/// `patchCrate`.
///
/// In the specification: `media-choices.yaml#/paths/~1crate/patch`.
///
/// `PATCH /crate`.
///
/// # Answers
///
/// - 204: Done.
#[derive(Clone, Debug)]
#[must_use = "an operation does nothing until it is sent"]
pub struct PatchCrate {
    body: PatchCrateBody,
}

pub(super) static INFO: OperationInfo = OperationInfo {
    api: &API,
    id: "patchCrate",
    method: Method::PATCH,
    path: "/crate",
    provenance: Provenance::Documented,
    ..OperationInfo::DEFAULT
};

impl PatchCrate {
    /// Creates the request with its required parameters.
    pub fn new(body: PatchCrateBody) -> Self {
        Self { body }
    }
}

impl Operation for PatchCrate {
    type Output = ();

    fn info(&self) -> &'static OperationInfo {
        &INFO
    }

    fn call(&self) -> Result<Call> {
        let mut found = Findings::default();
        {
            let (value, found) = (&self.body, &mut found);
            match value {
                PatchCrateBody::Json(value) => {
                    value.check(found);
                }
                PatchCrateBody::MergePatch(value) => {
                    value.check(found);
                }
                PatchCrateBody::JsonPatch(value) => {
                    found.each(value);
                    found.each(value);
                }
                PatchCrateBody::JsonPatchQuery(value) => {
                    found.each(value);
                    found.each(value);
                }
            }
        }
        found.finish_request()?;
        let call = Call::new(&INFO);
        let call = match &self.body {
            PatchCrateBody::Json(body) => call.json(body)?,
            PatchCrateBody::MergePatch(body) => {
                call.json(body)?.header("content-type", "application/merge-patch+json")?
            }
            PatchCrateBody::JsonPatch(body) => {
                call.json(body)?.header("content-type", "application/json-patch+json")?
            }
            PatchCrateBody::JsonPatchQuery(body) => {
                call.json(body)?
                    .header("content-type", "application/json-patch-query+json")?
            }
        };
        Ok(call)
    }

    fn decode(&self, answer: Answer) -> Result<Self::Output> {
        answer.empty()
    }
}

/// The body, in one of the forms that the specification offers.
#[derive(Clone, Debug)]
pub enum PatchCrateBody {
    /// As `application/json`.
    Json(Box<models::CratePatch>),
    /// As `application/merge-patch+json`.
    MergePatch(Box<models::CratePatch>),
    /// As `application/json-patch+json`.
    JsonPatch(models::Steps),
    /// As `application/json-patch-query+json`.
    JsonPatchQuery(models::Steps),
}
