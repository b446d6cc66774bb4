// Generated from corpus/plain.json by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `GET /tides`.

use orange_core::Result;
use orange_core::__private::http::Method;
use orange_core::operation::{Answer, Call, Operation, OperationInfo, Provenance};

use super::super::{API, models};

/// `listTides`.
///
/// In the specification: `plain.json#/paths/~1tides/get`.
///
/// `GET /tides`.
///
/// # Answers
///
/// - 200: Tides 🌊.
#[derive(Clone, Debug)]
#[must_use = "an operation does nothing until it is sent"]
pub struct ListTides {}
pub(super) static INFO: OperationInfo = OperationInfo {
    api: &API,
    id: "listTides",
    method: Method::GET,
    path: "/tides",
    provenance: Provenance::Documented,
    ..OperationInfo::DEFAULT
};

impl ListTides {
    /// Creates the request with its required parameters.
    pub fn new() -> Self {
        Self {}
    }
}

impl Default for ListTides {
    fn default() -> Self {
        Self::new()
    }
}

impl Operation for ListTides {
    type Output = Vec<models::Tide>;

    fn info(&self) -> &'static OperationInfo {
        &INFO
    }

    fn call(&self) -> Result<Call> {
        let call = Call::new(&INFO);
        Ok(call)
    }

    fn decode(&self, answer: Answer) -> Result<Self::Output> {
        answer.json()
    }
}
