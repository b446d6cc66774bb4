// Generated from corpus/listeners.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `GET /listener/ticketChangeEvent`.

use orange_core::Result;
use orange_core::__private::http::Method;
use orange_core::operation::{Answer, Call, Operation, OperationInfo, Provenance};

use super::super::API;

/// `listenerState`.
///
/// In the specification: `listeners.yaml#/paths/~1listener~1ticketChangeEvent/get`.
///
/// `GET /listener/ticketChangeEvent`.
///
/// # Answers
///
/// - 204: A call like any other.
#[derive(Clone, Debug)]
#[must_use = "an operation does nothing until it is sent"]
pub struct ListenerState {}
pub(super) static INFO: OperationInfo = OperationInfo {
    api: &API,
    id: "listenerState",
    method: Method::GET,
    path: "/listener/ticketChangeEvent",
    provenance: Provenance::Documented,
    ..OperationInfo::DEFAULT
};

impl ListenerState {
    /// Creates the request with its required parameters.
    pub fn new() -> Self {
        Self {}
    }
}

impl Default for ListenerState {
    fn default() -> Self {
        Self::new()
    }
}

impl Operation for ListenerState {
    type Output = ();

    fn info(&self) -> &'static OperationInfo {
        &INFO
    }

    fn call(&self) -> Result<Call> {
        let call = Call::new(&INFO);
        Ok(call)
    }

    fn decode(&self, answer: Answer) -> Result<Self::Output> {
        answer.empty()
    }
}
