// Generated from corpus/own-rules.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `POST /range`.

use orange_core::Result;
use orange_core::__private::http::Method;
use orange_core::model::{Findings, Validate};
use orange_core::operation::{Answer, Call, Operation, OperationInfo, Provenance};

use super::super::{API, models};

/// `createRange`.
///
/// In the specification: `own-rules.yaml#/paths/~1range/post`.
///
/// `POST /range`.
///
/// # Answers
///
/// - 201: The range as it is kept.
#[derive(Clone, Debug)]
#[must_use = "an operation does nothing until it is sent"]
pub struct CreateRange {
    body: models::RangeCreate,
}

pub(super) static INFO: OperationInfo = OperationInfo {
    api: &API,
    id: "createRange",
    method: Method::POST,
    path: "/range",
    provenance: Provenance::Documented,
    ..OperationInfo::DEFAULT
};

impl CreateRange {
    /// Creates the request with its required parameters.
    pub fn new(body: impl Into<models::RangeCreate>) -> Self {
        Self { body: body.into() }
    }
}

impl Operation for CreateRange {
    type Output = models::Range;

    fn info(&self) -> &'static OperationInfo {
        &INFO
    }

    fn call(&self) -> Result<Call> {
        let mut found = Findings::default();
        self.body.check(&mut found);
        found.finish_request()?;
        let call = Call::new(&INFO);
        let call = call.json(&self.body)?;
        Ok(call)
    }

    fn decode(&self, answer: Answer) -> Result<Self::Output> {
        answer.json()
    }
}
