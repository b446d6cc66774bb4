// Generated from corpus/bodies.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `POST /json`.

use orange_core::Result;
use orange_core::__private::http::Method;
use orange_core::model::{Findings, Validate};
use orange_core::operation::{Answer, Call, Operation, OperationInfo, Provenance};

use super::super::{API, models};

/// `sendJson`.
///
/// In the specification: `bodies.yaml#/paths/~1json/post`.
///
/// `POST /json`.
///
/// # Answers
///
/// - 204: Done.
#[derive(Clone, Debug)]
#[must_use = "an operation does nothing until it is sent"]
pub struct SendJson {
    body: models::Meta,
}

pub(super) static INFO: OperationInfo = OperationInfo {
    api: &API,
    id: "sendJson",
    method: Method::POST,
    path: "/json",
    provenance: Provenance::Documented,
    ..OperationInfo::DEFAULT
};

impl SendJson {
    /// Creates the request with its required parameters:
    ///
    /// - `body`: A body by reference.
    pub fn new(body: impl Into<models::Meta>) -> Self {
        Self { body: body.into() }
    }
}

impl Operation for SendJson {
    type Output = ();

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
        answer.empty()
    }
}
