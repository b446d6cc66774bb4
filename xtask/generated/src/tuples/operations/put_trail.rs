// Generated from corpus/tuples.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `POST /trail`.

use orange_core::Result;
use orange_core::__private::http::Method;
use orange_core::model::{Findings, Validate};
use orange_core::operation::{Answer, Call, Operation, OperationInfo, Provenance};

use super::super::{API, models};

/// `putTrail`.
///
/// In the specification: `tuples.yaml#/paths/~1trail/post`.
///
/// `POST /trail`.
///
/// # Answers
///
/// - 200: The same.
#[derive(Clone, Debug)]
#[must_use = "an operation does nothing until it is sent"]
pub struct PutTrail {
    body: models::Trail,
}

pub(super) static INFO: OperationInfo = OperationInfo {
    api: &API,
    id: "putTrail",
    method: Method::POST,
    path: "/trail",
    provenance: Provenance::Documented,
    ..OperationInfo::DEFAULT
};

impl PutTrail {
    /// Creates the request with its required parameters.
    pub fn new(body: impl Into<models::Trail>) -> Self {
        Self { body: body.into() }
    }
}

impl Operation for PutTrail {
    type Output = models::Trail;

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
