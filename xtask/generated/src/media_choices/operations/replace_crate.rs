// Generated from corpus/media-choices.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `PUT /crate`.

use orange_core::Result;
use orange_core::__private::http::Method;
use orange_core::model::{Findings, Validate};
use orange_core::operation::{Answer, Call, Operation, OperationInfo, Provenance};

use super::super::{API, models};

/// `replaceCrate`.
///
/// In the specification: `media-choices.yaml#/paths/~1crate/put`.
///
/// `PUT /crate`.
///
/// # Answers
///
/// - 200: One.
#[derive(Clone, Debug)]
#[must_use = "an operation does nothing until it is sent"]
pub struct ReplaceCrate {
    body: models::Crate,
}

pub(super) static INFO: OperationInfo = OperationInfo {
    api: &API,
    id: "replaceCrate",
    method: Method::PUT,
    path: "/crate",
    provenance: Provenance::Documented,
    ..OperationInfo::DEFAULT
};

impl ReplaceCrate {
    /// Creates the request with its required parameters.
    pub fn new(body: impl Into<models::Crate>) -> Self {
        Self { body: body.into() }
    }
}

impl Operation for ReplaceCrate {
    type Output = models::Crate;

    fn info(&self) -> &'static OperationInfo {
        &INFO
    }

    fn call(&self) -> Result<Call> {
        let mut found = Findings::default();
        self.body.check(&mut found);
        found.finish_request()?;
        let call = Call::new(&INFO);
        let call = call.accept("application/json;version=2")?;
        let call = call
            .json(&self.body)?
            .header("content-type", "application/json;version=2")?;
        Ok(call)
    }

    fn decode(&self, answer: Answer) -> Result<Self::Output> {
        answer.json()
    }
}
