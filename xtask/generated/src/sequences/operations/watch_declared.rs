// Generated from corpus/sequences.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `GET /declared`.

use orange_core::Result;
use orange_core::__private::http::Method;
use orange_core::operation::{Answer, Call, Operation, OperationInfo, Provenance};

use super::super::{API, models};

/// `watchDeclared`.
///
/// In the specification: `sequences.yaml#/paths/~1declared/get`.
///
/// `GET /declared`.
///
/// # Answers
///
/// - 200: Events whose data has a schema (OpenAPI 3.2).
#[derive(Clone, Debug)]
#[must_use = "an operation does nothing until it is sent"]
pub struct WatchDeclared {}
pub(super) static INFO: OperationInfo = OperationInfo {
    api: &API,
    id: "watchDeclared",
    method: Method::GET,
    path: "/declared",
    provenance: Provenance::Documented,
    ..OperationInfo::DEFAULT
};

impl WatchDeclared {
    /// Creates the request with its required parameters.
    pub fn new() -> Self {
        Self {}
    }
}

impl Default for WatchDeclared {
    fn default() -> Self {
        Self::new()
    }
}

impl Operation for WatchDeclared {
    type Output = Vec<orange_core::streams::ServerSentEvent<models::Tick>>;

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

impl orange_core::operation::StreamOperation for WatchDeclared {
    type Item = orange_core::streams::ServerSentEvent<models::Tick>;

    const FORMAT: orange_core::streams::StreamFormat = orange_core::streams::StreamFormat::ServerSentEvents;
}
