// Generated from corpus/by-schema.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `POST /manifests`.

use orange_core::Result;
use orange_core::__private::http::Method;
use orange_core::model::{Findings, Validate};
use orange_core::operation::{Answer, Call, Operation, OperationInfo, Provenance};

use super::super::{API, models};

/// `sendManifest`.
///
/// In the specification: `by-schema.yaml#/paths/~1manifests/post`.
///
/// `POST /manifests`.
///
/// # Answers
///
/// - 204: ok
#[derive(Clone, Debug)]
#[must_use = "an operation does nothing until it is sent"]
pub struct SendManifest {
    body: models::Manifest,
}

pub(super) static INFO: OperationInfo = OperationInfo {
    api: &API,
    id: "sendManifest",
    method: Method::POST,
    path: "/manifests",
    provenance: Provenance::Documented,
    ..OperationInfo::DEFAULT
};

impl SendManifest {
    /// Creates the request with its required parameters.
    pub fn new(body: impl Into<models::Manifest>) -> Self {
        Self { body: body.into() }
    }
}

impl Operation for SendManifest {
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
