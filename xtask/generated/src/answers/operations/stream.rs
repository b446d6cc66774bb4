// Generated from corpus/answers.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `PATCH /b`.

use orange_core::Result;
use orange_core::__private::http::Method;
use orange_core::operation::{Answer, Call, Operation, OperationInfo, Provenance};

use super::super::{API, models};

/// `stream`.
///
/// In the specification: `answers.yaml#/paths/~1b/patch`.
///
/// `PATCH /b`.
///
/// # Answers
///
/// - 200: x
#[derive(Clone, Debug)]
#[must_use = "an operation does nothing until it is sent"]
pub struct Stream {}
pub(super) static INFO: OperationInfo = OperationInfo {
    api: &API,
    id: "stream",
    method: Method::PATCH,
    path: "/b",
    provenance: Provenance::Documented,
    ..OperationInfo::DEFAULT
};

impl Stream {
    /// Creates the request with its required parameters.
    pub fn new() -> Self {
        Self {}
    }
}

impl Default for Stream {
    fn default() -> Self {
        Self::new()
    }
}

impl Operation for Stream {
    type Output = Vec<orange_core::streams::ServerSentEvent<models::A>>;

    fn info(&self) -> &'static OperationInfo {
        &INFO
    }

    fn call(&self) -> Result<Call> {
        let call = Call::new(&INFO);
        let call = call.accept("text/event-stream")?;
        Ok(call)
    }

    fn decode(&self, answer: Answer) -> Result<Self::Output> {
        answer.items(orange_core::streams::StreamFormat::ServerSentEvents)
    }
}

impl orange_core::operation::StreamOperation for Stream {
    type Item = orange_core::streams::ServerSentEvent<models::A>;

    const FORMAT: orange_core::streams::StreamFormat = orange_core::streams::StreamFormat::ServerSentEvents;
}
