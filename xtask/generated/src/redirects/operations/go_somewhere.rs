// Generated from corpus/redirects.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `POST /unsaid`.

use orange_core::Result;
use orange_core::__private::http::Method;
use orange_core::model::Tagged;
use orange_core::operation::{Answer, Call, Operation, OperationInfo, Provenance};

use super::super::API;

/// `goSomewhere`.
///
/// In the specification: `redirects.yaml#/paths/~1unsaid/post`.
///
/// `POST /unsaid`.
///
/// # Answers
///
/// - 3xx: There.
#[derive(Clone, Debug)]
#[must_use = "an operation does nothing until it is sent"]
pub struct GoSomewhere {}
pub(super) static INFO: OperationInfo = OperationInfo {
    api: &API,
    id: "goSomewhere",
    method: Method::POST,
    path: "/unsaid",
    provenance: Provenance::Documented,
    redirects: &[300, 301, 302, 303, 307, 308],
    ..OperationInfo::DEFAULT
};

impl GoSomewhere {
    /// Creates the request with its required parameters.
    pub fn new() -> Self {
        Self {}
    }
}

impl Default for GoSomewhere {
    fn default() -> Self {
        Self::new()
    }
}

impl Operation for GoSomewhere {
    type Output = Tagged<()>;

    fn info(&self) -> &'static OperationInfo {
        &INFO
    }

    fn call(&self) -> Result<Call> {
        let call = Call::new(&INFO);
        Ok(call)
    }

    fn decode(&self, answer: Answer) -> Result<Self::Output> {
        Ok(Tagged::new((), answer.etag()).with_headers(answer.headers().clone()))
    }
}

impl GoSomewhere {
    /// The header `Location` of an answer.
    pub fn location_of<T>(answer: &orange_core::model::Tagged<T>) -> Option<&str> {
        answer.headers().get("location")?.to_str().ok()
    }
}
