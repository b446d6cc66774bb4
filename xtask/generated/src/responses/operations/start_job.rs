// Generated from corpus/responses.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `POST /jobs`.

use orange_core::Result;
use orange_core::__private::http::Method;
use orange_core::model::Tagged;
use orange_core::operation::{Answer, Call, Operation, OperationInfo, Provenance};

use super::super::{API, models};

/// `startJob`.
///
/// In the specification: `responses.yaml#/paths/~1jobs/post`.
///
/// `POST /jobs`.
///
/// # Answers
///
/// - 200: Done at once.
/// - 201: Stored.
/// - 202: Later.
/// - 204: Nothing to do.
/// - 4xx: It failed. ([`Failure`](super::super::models::Failure))
/// - 503: Busy. ([`Failure`](super::super::models::Failure))
/// - any other: It failed. ([`Failure`](super::super::models::Failure))
///
/// The body of an error is read by [`Error::body_as`](orange_core::Error::body_as).
#[derive(Clone, Debug)]
#[must_use = "an operation does nothing until it is sent"]
pub struct StartJob {}
pub(super) static INFO: OperationInfo = OperationInfo {
    api: &API,
    id: "startJob",
    method: Method::POST,
    path: "/jobs",
    provenance: Provenance::Documented,
    ..OperationInfo::DEFAULT
};

impl StartJob {
    /// Creates the request with its required parameters.
    pub fn new() -> Self {
        Self {}
    }
}

impl Default for StartJob {
    fn default() -> Self {
        Self::new()
    }
}

impl Operation for StartJob {
    type Output = Tagged<Option<models::Job>>;

    fn info(&self) -> &'static OperationInfo {
        &INFO
    }

    fn call(&self) -> Result<Call> {
        let call = Call::new(&INFO);
        Ok(call)
    }

    fn decode(&self, answer: Answer) -> Result<Self::Output> {
        if answer.body().is_empty() {
            return Ok(
                Tagged::new(None, answer.etag()).with_headers(answer.headers().clone()),
            );
        }
        answer.tagged::<models::Job>().map(|value| value.map(Some))
    }
}

impl StartJob {
    /// The header `Location` of an answer.
    pub fn location_of<T>(answer: &orange_core::model::Tagged<T>) -> Option<&str> {
        answer.headers().get("location")?.to_str().ok()
    }

    /// The header `Retry-After` of an answer.
    pub fn retry_after_of<T>(answer: &orange_core::model::Tagged<T>) -> Option<i64> {
        answer.headers().get("retry-after")?.to_str().ok()?.trim().parse().ok()
    }
}
