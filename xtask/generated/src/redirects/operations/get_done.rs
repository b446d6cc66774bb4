// Generated from corpus/redirects.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `GET /done`.

use orange_core::Result;
use orange_core::__private::http::Method;
use orange_core::model::Tagged;
use orange_core::operation::{Answer, Call, Operation, OperationInfo, Provenance};

use super::super::{API, models};

/// `getDone`.
///
/// In the specification: `redirects.yaml#/paths/~1done/get`.
///
/// `GET /done`.
///
/// # Answers
///
/// - 200: Done.
/// - 303: There.
/// - 304: Unchanged.
#[derive(Clone, Debug)]
#[must_use = "an operation does nothing until it is sent"]
pub struct GetDone {}
pub(super) static INFO: OperationInfo = OperationInfo {
    api: &API,
    id: "getDone",
    method: Method::GET,
    path: "/done",
    provenance: Provenance::Documented,
    redirects: &[303],
    ..OperationInfo::DEFAULT
};

impl GetDone {
    /// Creates the request with its required parameters.
    pub fn new() -> Self {
        Self {}
    }
}

impl Default for GetDone {
    fn default() -> Self {
        Self::new()
    }
}

impl Operation for GetDone {
    type Output = Tagged<Option<models::Job>>;

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
        answer.tagged::<models::Job>().map(|value| value.map(Some))
    }
}

impl GetDone {
    /// The header `Location` of an answer.
    pub fn location_of<T>(answer: &orange_core::model::Tagged<T>) -> Option<&str> {
        answer.headers().get("location")?.to_str().ok()
    }
}
