// Generated from corpus/answers.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `PUT /a`.

use orange_core::Result;
use orange_core::__private::http::Method;
use orange_core::operation::{Answer, Call, Operation, OperationInfo, Provenance};

use super::super::{API, models};

/// `onlyDefault`.
///
/// In the specification: `answers.yaml#/paths/~1a/put`.
///
/// `PUT /a`.
///
/// # Answers
///
/// - any other: x ([`A`](super::super::models::A))
///
/// The body of an error is read by [`Error::body_as`](orange_core::Error::body_as).
#[derive(Clone, Debug)]
#[must_use = "an operation does nothing until it is sent"]
pub struct OnlyDefault {}
pub(super) static INFO: OperationInfo = OperationInfo {
    api: &API,
    id: "onlyDefault",
    method: Method::PUT,
    path: "/a",
    provenance: Provenance::Documented,
    ..OperationInfo::DEFAULT
};

impl OnlyDefault {
    /// Creates the request with its required parameters.
    pub fn new() -> Self {
        Self {}
    }
}

impl Default for OnlyDefault {
    fn default() -> Self {
        Self::new()
    }
}

impl Operation for OnlyDefault {
    type Output = models::A;

    fn info(&self) -> &'static OperationInfo {
        &INFO
    }

    fn call(&self) -> Result<Call> {
        let call = Call::new(&INFO);
        Ok(call)
    }

    fn decode(&self, answer: Answer) -> Result<Self::Output> {
        answer.json()
    }
}
