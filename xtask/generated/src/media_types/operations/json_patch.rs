// Generated from corpus/media-types.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `PATCH /jsonpatch`.

use orange_core::Result;
use orange_core::__private::http::Method;
use orange_core::model::Findings;
use orange_core::operation::{Answer, Call, Operation, OperationInfo, Provenance};

use super::super::{API, models};

/// `jsonPatch`.
///
/// In the specification: `media-types.yaml#/paths/~1jsonpatch/patch`.
///
/// `PATCH /jsonpatch`.
///
/// # Answers
///
/// - 200: x
#[derive(Clone, Debug)]
#[must_use = "an operation does nothing until it is sent"]
pub struct JsonPatch {
    body: Vec<models::JsonPatchRequestItem>,
}

pub(super) static INFO: OperationInfo = OperationInfo {
    api: &API,
    id: "jsonPatch",
    method: Method::PATCH,
    path: "/jsonpatch",
    provenance: Provenance::Documented,
    ..OperationInfo::DEFAULT
};

impl JsonPatch {
    /// Creates the request with its required parameters.
    pub fn new(
        body: impl IntoIterator<Item = impl Into<models::JsonPatchRequestItem>>,
    ) -> Self {
        Self {
            body: body.into_iter().map(Into::into).collect(),
        }
    }
}

impl Operation for JsonPatch {
    type Output = models::P;

    fn info(&self) -> &'static OperationInfo {
        &INFO
    }

    fn call(&self) -> Result<Call> {
        let mut found = Findings::default();
        {
            let (value, found) = (&self.body, &mut found);
            found.each(value);
        }
        found.finish_request()?;
        let call = Call::new(&INFO);
        let call = call
            .json(&self.body)?
            .header("content-type", "application/json-patch+json")?;
        Ok(call)
    }

    fn decode(&self, answer: Answer) -> Result<Self::Output> {
        answer.json()
    }
}
