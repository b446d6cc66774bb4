// Generated from corpus/sequences.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `GET /whole`.

use orange_core::Result;
use orange_core::__private::http::Method;
use orange_core::operation::{Answer, Call, Operation, OperationInfo, Provenance};

use super::super::{API, models};

/// `watchWhole`.
///
/// In the specification: `sequences.yaml#/paths/~1whole/get`.
///
/// `GET /whole`.
///
/// # Answers
///
/// - 200: Events of which all fields are described (OpenAPI 3.2).
#[derive(Clone, Debug)]
#[must_use = "an operation does nothing until it is sent"]
pub struct WatchWhole {}
pub(super) static INFO: OperationInfo = OperationInfo {
    api: &API,
    id: "watchWhole",
    method: Method::GET,
    path: "/whole",
    provenance: Provenance::Documented,
    ..OperationInfo::DEFAULT
};

impl WatchWhole {
    /// Creates the request with its required parameters.
    pub fn new() -> Self {
        Self {}
    }
}

impl Default for WatchWhole {
    fn default() -> Self {
        Self::new()
    }
}

impl Operation for WatchWhole {
    type Output = Vec<models::WatchWholeResponseItem>;

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

impl orange_core::operation::StreamOperation for WatchWhole {
    type Item = models::WatchWholeResponseItem;

    const FORMAT: orange_core::streams::StreamFormat = orange_core::streams::StreamFormat::ServerSentEvents;
}
