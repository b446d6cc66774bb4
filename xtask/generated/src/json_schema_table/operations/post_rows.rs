// Generated from corpus/json-schema-table.json by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `POST /rows`.

use orange_core::Result;
use orange_core::__private::http::Method;
use orange_core::model::{Findings, Validate};
use orange_core::operation::{Answer, Call, Operation, OperationInfo, Provenance};

use super::super::{API, models};

/// `postRows`.
///
/// In the specification: `json-schema-table.json#/paths/~1rows/post`.
///
/// `POST /rows`.
///
/// # Answers
///
/// - 204: taken
#[derive(Clone, Debug)]
#[must_use = "an operation does nothing until it is sent"]
pub struct PostRows {
    body: models::RowsCreate,
}

pub(super) static INFO: OperationInfo = OperationInfo {
    api: &API,
    id: "postRows",
    method: Method::POST,
    path: "/rows",
    provenance: Provenance::Documented,
    ..OperationInfo::DEFAULT
};

impl PostRows {
    /// Creates the request with its required parameters.
    pub fn new(body: impl Into<models::RowsCreate>) -> Self {
        Self { body: body.into() }
    }
}

impl Operation for PostRows {
    type Output = ();

    fn info(&self) -> &'static OperationInfo {
        &INFO
    }

    fn call(&self) -> Result<Call> {
        let mut found = Findings::default();
        self.body.check(&mut found);
        found.finish_request()?;
        let call = Call::new(&INFO);
        let call = call.json(&self.body)?;
        Ok(call)
    }

    fn decode(&self, answer: Answer) -> Result<Self::Output> {
        answer.empty()
    }
}
