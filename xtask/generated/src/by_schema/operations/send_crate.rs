// Generated from corpus/by-schema.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `POST /crates`.

use orange_core::Result;
use orange_core::__private::http::Method;
use orange_core::model::{Findings, Validate};
use orange_core::operation::{Answer, Call, Operation, OperationInfo, Provenance};

use super::super::{API, models};

/// `sendCrate`.
///
/// In the specification: `by-schema.yaml#/paths/~1crates/post`.
///
/// `POST /crates`.
///
/// # Answers
///
/// - 200: ok
#[derive(Clone, Debug)]
#[must_use = "an operation does nothing until it is sent"]
pub struct SendCrate {
    body: models::Crate,
}

pub(super) static INFO: OperationInfo = OperationInfo {
    api: &API,
    id: "sendCrate",
    method: Method::POST,
    path: "/crates",
    provenance: Provenance::Documented,
    ..OperationInfo::DEFAULT
};

impl SendCrate {
    /// Creates the request with its required parameters.
    pub fn new(body: impl Into<models::Crate>) -> Self {
        Self { body: body.into() }
    }
}

impl Operation for SendCrate {
    type Output = models::Crate;

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
