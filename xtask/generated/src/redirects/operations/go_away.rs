// Generated from corpus/redirects.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `GET /away`.

use orange_core::Result;
use orange_core::__private::http::Method;
use orange_core::model::Tagged;
use orange_core::operation::{Answer, Call, Operation, OperationInfo, Provenance};

use super::super::API;

/// `goAway`.
///
/// In the specification: `redirects.yaml#/paths/~1away/get`.
///
/// `GET /away`.
///
/// # Answers
///
/// - 302: There.
#[derive(Clone, Debug)]
#[must_use = "an operation does nothing until it is sent"]
pub struct GoAway {}
pub(super) static INFO: OperationInfo = OperationInfo {
    api: &API,
    id: "goAway",
    method: Method::GET,
    path: "/away",
    provenance: Provenance::Documented,
    redirects: &[302],
    ..OperationInfo::DEFAULT
};

impl GoAway {
    /// Creates the request with its required parameters.
    pub fn new() -> Self {
        Self {}
    }
}

impl Default for GoAway {
    fn default() -> Self {
        Self::new()
    }
}

impl Operation for GoAway {
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

impl GoAway {
    /// The header `Location` of an answer.
    pub fn location_of<T>(answer: &orange_core::model::Tagged<T>) -> Option<&str> {
        answer.headers().get("location")?.to_str().ok()
    }
}
