// Generated from corpus/answers.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `POST /c`.

use orange_core::Result;
use orange_core::__private::http::Method;
use orange_core::operation::{Answer, Call, Operation, OperationInfo, Provenance};

use super::super::{API, models};

/// `same`.
///
/// In the specification: `answers.yaml#/paths/~1c/post`.
///
/// `POST /c`.
///
/// # Answers
///
/// - 200: x
/// - 201: x
/// - any other: x ([`Problem`](super::super::models::Problem))
///
/// The body of an error is read by [`Error::body_as`](orange_core::Error::body_as).
#[derive(Clone, Debug)]
#[must_use = "an operation does nothing until it is sent"]
pub struct Same {}
pub(super) static INFO: OperationInfo = OperationInfo {
    api: &API,
    id: "same",
    method: Method::POST,
    path: "/c",
    provenance: Provenance::Documented,
    ..OperationInfo::DEFAULT
};

impl Same {
    /// Creates the request with its required parameters.
    pub fn new() -> Self {
        Self {}
    }
}

impl Default for Same {
    fn default() -> Self {
        Self::new()
    }
}

impl Operation for Same {
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
