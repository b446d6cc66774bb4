// Generated from corpus/own-rules.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `PUT /range/{id}`.

use orange_core::Result;
use orange_core::__private::http::Method;
use orange_core::model::{Findings, Validate};
use orange_core::operation::{Answer, Call, Operation, OperationInfo, Provenance};

use super::super::{API, models};

/// `replaceRange`.
///
/// In the specification: `own-rules.yaml#/paths/~1range~1{id}/put`.
///
/// `PUT /range/{id}`.
///
/// # Answers
///
/// - 204: Done.
#[derive(Clone, Debug)]
#[must_use = "an operation does nothing until it is sent"]
pub struct ReplaceRange {
    id: String,
    body: models::Range,
}

pub(super) static INFO: OperationInfo = OperationInfo {
    api: &API,
    id: "replaceRange",
    method: Method::PUT,
    path: "/range/{id}",
    provenance: Provenance::Documented,
    ..OperationInfo::DEFAULT
};

impl ReplaceRange {
    /// Creates the request with its required parameters.
    pub fn new(id: impl Into<String>, body: impl Into<models::Range>) -> Self {
        Self {
            id: id.into(),
            body: body.into(),
        }
    }
}

impl Operation for ReplaceRange {
    type Output = ();

    fn info(&self) -> &'static OperationInfo {
        &INFO
    }

    fn call(&self) -> Result<Call> {
        let mut found = Findings::default();
        self.body.check(&mut found);
        found.finish_request()?;
        let call = Call::new(&INFO);
        let call = call.path_parameter("id", &self.id)?;
        let call = call.json(&self.body)?;
        Ok(call)
    }

    fn decode(&self, answer: Answer) -> Result<Self::Output> {
        answer.empty()
    }
}
