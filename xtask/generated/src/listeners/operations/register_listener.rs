// Generated from corpus/listeners.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `POST /hub`.

use orange_core::Result;
use orange_core::__private::http::Method;
use orange_core::model::{Findings, Validate};
use orange_core::operation::{Answer, Call, Operation, OperationInfo, Provenance};

use super::super::{API, models};

/// `registerListener`.
///
/// In the specification: `listeners.yaml#/paths/~1hub/post`.
///
/// `POST /hub`.
///
/// # Answers
///
/// - 204: Registered.
#[derive(Clone, Debug)]
#[must_use = "an operation does nothing until it is sent"]
pub struct RegisterListener {
    body: models::Hub,
}

pub(super) static INFO: OperationInfo = OperationInfo {
    api: &API,
    id: "registerListener",
    method: Method::POST,
    path: "/hub",
    provenance: Provenance::Documented,
    ..OperationInfo::DEFAULT
};

impl RegisterListener {
    /// Creates the request with its required parameters.
    pub fn new(body: impl Into<models::Hub>) -> Self {
        Self { body: body.into() }
    }
}

impl Operation for RegisterListener {
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
