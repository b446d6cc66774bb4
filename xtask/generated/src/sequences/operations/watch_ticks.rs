// Generated from corpus/sequences.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `GET /ticks`.

use orange_core::Result;
use orange_core::__private::http::Method;
use orange_core::operation::{Answer, Call, Operation, OperationInfo, Provenance};

use super::super::{API, models};

/// `watchTicks`.
///
/// In the specification: `sequences.yaml#/paths/~1ticks/get`.
///
/// `GET /ticks`.
///
/// # Answers
///
/// - 200: Ticks as they happen.
#[derive(Clone, Debug)]
#[must_use = "an operation does nothing until it is sent"]
pub struct WatchTicks {}
pub(super) static INFO: OperationInfo = OperationInfo {
    api: &API,
    id: "watchTicks",
    method: Method::GET,
    path: "/ticks",
    provenance: Provenance::Documented,
    ..OperationInfo::DEFAULT
};

impl WatchTicks {
    /// Creates the request with its required parameters.
    pub fn new() -> Self {
        Self {}
    }
}

impl Default for WatchTicks {
    fn default() -> Self {
        Self::new()
    }
}

impl Operation for WatchTicks {
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

impl orange_core::operation::StreamOperation for WatchTicks {
    type Item = orange_core::streams::ServerSentEvent<models::Tick>;

    const FORMAT: orange_core::streams::StreamFormat = orange_core::streams::StreamFormat::ServerSentEvents;
}
