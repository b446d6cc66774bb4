// Generated from corpus/constructors.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `POST /phones`.

use orange_core::Result;
use orange_core::__private::http::Method;
use orange_core::model::{Findings, Validate};
use orange_core::operation::{Answer, Call, Operation, OperationInfo, Provenance};

use super::super::{API, models};

/// `addPhone`.
///
/// In the specification: `constructors.yaml#/paths/~1phones/post`.
///
/// `POST /phones`.
///
/// # Answers
///
/// - 204: Added.
#[derive(Clone, Debug)]
#[must_use = "an operation does nothing until it is sent"]
pub struct AddPhone {
    body: models::Phone,
}

pub(super) static INFO: OperationInfo = OperationInfo {
    api: &API,
    id: "addPhone",
    method: Method::POST,
    path: "/phones",
    provenance: Provenance::Documented,
    ..OperationInfo::DEFAULT
};

impl AddPhone {
    /// Creates the request with its required parameters.
    pub fn new(body: impl Into<models::Phone>) -> Self {
        Self { body: body.into() }
    }
}

impl Operation for AddPhone {
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
