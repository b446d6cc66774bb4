// Generated from corpus/two-files/openapi.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `GET /notes`.

use orange_core::Result;
use orange_core::__private::http::Method;
use orange_core::operation::{Answer, Call, Operation, OperationInfo, Provenance};

use super::super::{API, models};

/// `listNotes`.
///
/// In the specification: `openapi.yaml#/paths/~1notes/get`.
///
/// `GET /notes`.
///
/// # Answers
///
/// - 200: Notes.
#[derive(Clone, Debug)]
#[must_use = "an operation does nothing until it is sent"]
pub struct ListNotes {}
pub(super) static INFO: OperationInfo = OperationInfo {
    api: &API,
    id: "listNotes",
    method: Method::GET,
    path: "/notes",
    provenance: Provenance::Documented,
    ..OperationInfo::DEFAULT
};

impl ListNotes {
    /// Creates the request with its required parameters.
    pub fn new() -> Self {
        Self {}
    }
}

impl Default for ListNotes {
    fn default() -> Self {
        Self::new()
    }
}

impl Operation for ListNotes {
    type Output = models::ListNotesResponse;

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
