// Generated from corpus/sequences.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `GET /log`.

use orange_core::Result;
use orange_core::__private::http::Method;
use orange_core::operation::{Answer, Call, Operation, OperationInfo, Provenance};

use super::super::API;

/// `readLog`.
///
/// In the specification: `sequences.yaml#/paths/~1log/get`.
///
/// `GET /log`.
///
/// # Answers
///
/// - 200: Lines of text.
#[derive(Clone, Debug)]
#[must_use = "an operation does nothing until it is sent"]
pub struct ReadLog {}
pub(super) static INFO: OperationInfo = OperationInfo {
    api: &API,
    id: "readLog",
    method: Method::GET,
    path: "/log",
    provenance: Provenance::Documented,
    ..OperationInfo::DEFAULT
};

impl ReadLog {
    /// Creates the request with its required parameters.
    pub fn new() -> Self {
        Self {}
    }
}

impl Default for ReadLog {
    fn default() -> Self {
        Self::new()
    }
}

impl Operation for ReadLog {
    type Output = Vec<orange_core::streams::ServerSentEvent<String>>;

    fn info(&self) -> &'static OperationInfo {
        &INFO
    }

    fn call(&self) -> Result<Call> {
        let call = Call::new(&INFO);
        let call = call.accept("text/event-stream")?;
        Ok(call)
    }

    fn decode(&self, answer: Answer) -> Result<Self::Output> {
        answer.items(orange_core::streams::StreamFormat::TextEvents)
    }
}

impl orange_core::operation::StreamOperation for ReadLog {
    type Item = orange_core::streams::ServerSentEvent<String>;

    const FORMAT: orange_core::streams::StreamFormat = orange_core::streams::StreamFormat::TextEvents;
}
