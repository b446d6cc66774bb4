// Generated from corpus/styles.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `GET /q?x=1&y={z}`.

use orange_core::Result;
use orange_core::__private::http::Method;
use orange_core::operation::{
    Answer, Call, Operation, OperationInfo, Provenance, parameter,
};

use orange_core::operation::parameter::Style;

use super::super::API;

/// `inPath`.
///
/// In the specification: `styles.yaml#/paths/~1q?x=1&y={z}/get`.
///
/// `GET /q?x=1&y={z}`.
///
/// # Answers
///
/// - 204: Done.
#[derive(Clone, Debug)]
#[must_use = "an operation does nothing until it is sent"]
pub struct InPath {
    z: String,
}

pub(super) static INFO: OperationInfo = OperationInfo {
    api: &API,
    id: "inPath",
    method: Method::GET,
    path: "/q?x=1",
    provenance: Provenance::Documented,
    ..OperationInfo::DEFAULT
};

impl InPath {
    /// Creates the request with its required parameters.
    pub fn new(z: impl Into<String>) -> Self {
        Self { z: z.into() }
    }
}

impl Operation for InPath {
    type Output = ();

    fn info(&self) -> &'static OperationInfo {
        &INFO
    }

    fn call(&self) -> Result<Call> {
        let call = Call::new(&INFO);
        let call = parameter::query(call, "z", Style::Exploded, &self.z)?;
        Ok(call)
    }

    fn decode(&self, answer: Answer) -> Result<Self::Output> {
        answer.empty()
    }
}
