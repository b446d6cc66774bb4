// Generated from corpus/answers.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `POST /a`.

use orange_core::Result;
use orange_core::__private::http::Method;
use orange_core::model::Tagged;
use orange_core::operation::{Answer, Call, Operation, OperationInfo, Provenance};

use super::super::{API, models};

/// `range`.
///
/// In the specification: `answers.yaml#/paths/~1a/post`.
///
/// `POST /a`.
///
/// # Answers
///
/// - 2xx: x
/// - 3xx: moved
/// - 5xx: x
#[derive(Clone, Debug)]
#[must_use = "an operation does nothing until it is sent"]
pub struct Range {}
pub(super) static INFO: OperationInfo = OperationInfo {
    api: &API,
    id: "range",
    method: Method::POST,
    path: "/a",
    provenance: Provenance::Documented,
    redirects: &[300, 301, 302, 303, 307, 308],
    ..OperationInfo::DEFAULT
};

impl Range {
    /// Creates the request with its required parameters.
    pub fn new() -> Self {
        Self {}
    }
}

impl Default for Range {
    fn default() -> Self {
        Self::new()
    }
}

impl Operation for Range {
    type Output = Tagged<Option<models::A>>;

    fn info(&self) -> &'static OperationInfo {
        &INFO
    }

    fn call(&self) -> Result<Call> {
        let call = Call::new(&INFO);
        Ok(call)
    }

    fn decode(&self, answer: Answer) -> Result<Self::Output> {
        if answer.body().is_empty() || answer.status().is_redirection() {
            return Ok(
                Tagged::new(None, answer.etag()).with_headers(answer.headers().clone()),
            );
        }
        answer.tagged::<models::A>().map(|value| value.map(Some))
    }
}

impl Range {
    /// The header `Location` of an answer.
    pub fn location_of<T>(answer: &orange_core::model::Tagged<T>) -> Option<&str> {
        answer.headers().get("location")?.to_str().ok()
    }
}
