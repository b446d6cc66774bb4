// Generated from corpus/media-types.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `PATCH /both`.

use std::collections::BTreeMap;

use orange_core::Result;
use orange_core::__private::http::Method;
use orange_core::model::{Findings, Json, Validate};
use orange_core::operation::{Answer, Call, Operation, OperationInfo, Provenance};

use super::super::{API, models};

/// `bothPatches`.
///
/// In the specification: `media-types.yaml#/paths/~1both/patch`.
///
/// `PATCH /both`.
///
/// # Answers
///
/// - 200: x
#[derive(Clone, Debug)]
#[must_use = "an operation does nothing until it is sent"]
pub struct BothPatches {
    body: BothPatchesBody,
}

pub(super) static INFO: OperationInfo = OperationInfo {
    api: &API,
    id: "bothPatches",
    method: Method::PATCH,
    path: "/both",
    provenance: Provenance::Documented,
    ..OperationInfo::DEFAULT
};

impl BothPatches {
    /// Creates the request with its required parameters.
    pub fn new(body: BothPatchesBody) -> Self {
        Self { body }
    }
}

impl Operation for BothPatches {
    type Output = models::P;

    fn info(&self) -> &'static OperationInfo {
        &INFO
    }

    fn call(&self) -> Result<Call> {
        let mut found = Findings::default();
        {
            let (value, found) = (&self.body, &mut found);
            match value {
                BothPatchesBody::MergePatch(value) => {
                    value.check(found);
                }
                BothPatchesBody::Json(value) => {
                    value.check(found);
                }
                _ => {}
            }
        }
        found.finish_request()?;
        let call = Call::new(&INFO);
        let call = match &self.body {
            BothPatchesBody::JsonPatch(body) => {
                call.json(body)?.header("content-type", "application/json-patch+json")?
            }
            BothPatchesBody::MergePatch(body) => {
                call.json(body)?.header("content-type", "application/merge-patch+json")?
            }
            BothPatchesBody::Json(body) => call.json(body)?,
        };
        Ok(call)
    }

    fn decode(&self, answer: Answer) -> Result<Self::Output> {
        answer.json()
    }
}

/// The body, in one of the forms that the specification offers.
#[derive(Clone, Debug)]
pub enum BothPatchesBody {
    /// As `application/json-patch+json`.
    JsonPatch(Vec<BTreeMap<String, Json>>),
    /// As `application/merge-patch+json`.
    MergePatch(Box<models::PPatch>),
    /// As `application/json`.
    Json(Box<models::PPatch>),
}
