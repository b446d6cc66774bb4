// Generated from corpus/sequences.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `POST /rows`.

use orange_core::Result;
use orange_core::__private::http::Method;
use orange_core::model::Findings;
use orange_core::operation::{Answer, Call, Operation, OperationInfo, Provenance};

use super::super::{API, models};

/// `importRows`.
///
/// In the specification: `sequences.yaml#/paths/~1rows/post`.
///
/// `POST /rows`.
///
/// # Answers
///
/// - 202: Taken.
#[derive(Clone, Debug)]
#[must_use = "an operation does nothing until it is sent"]
pub struct ImportRows {
    body: ImportRowsBody,
}

pub(super) static INFO: OperationInfo = OperationInfo {
    api: &API,
    id: "importRows",
    method: Method::POST,
    path: "/rows",
    provenance: Provenance::Documented,
    ..OperationInfo::DEFAULT
};

impl ImportRows {
    /// Creates the request with its required parameters.
    pub fn new(body: ImportRowsBody) -> Self {
        Self { body }
    }
}

impl Operation for ImportRows {
    type Output = Vec<i64>;

    fn info(&self) -> &'static OperationInfo {
        &INFO
    }

    fn call(&self) -> Result<Call> {
        let mut found = Findings::default();
        {
            let (value, found) = (&self.body, &mut found);
            match value {
                ImportRowsBody::JsonLines(value) => {
                    found.each(value);
                }
                ImportRowsBody::JsonSequence(value) => {
                    found.each(value);
                }
            }
        }
        found.finish_request()?;
        let call = Call::new(&INFO);
        let call = call.accept("application/json-seq")?;
        let call = match &self.body {
            ImportRowsBody::JsonLines(body) => {
                call.items(
                    orange_core::streams::StreamFormat::JsonLines,
                    "application/x-ndjson",
                    body,
                )?
            }
            ImportRowsBody::JsonSequence(body) => {
                call.items(
                    orange_core::streams::StreamFormat::JsonSequence,
                    "application/json-seq",
                    body,
                )?
            }
        };
        Ok(call)
    }

    fn decode(&self, answer: Answer) -> Result<Self::Output> {
        answer.items(orange_core::streams::StreamFormat::JsonSequence)
    }
}

impl orange_core::operation::StreamOperation for ImportRows {
    type Item = i64;

    const FORMAT: orange_core::streams::StreamFormat = orange_core::streams::StreamFormat::JsonSequence;
}

/// The body, in one of the forms that the specification offers.
#[derive(Clone, Debug)]
pub enum ImportRowsBody {
    /// As `application/x-ndjson`.
    JsonLines(Vec<models::Tick>),
    /// As `application/json-seq`.
    JsonSequence(Vec<models::Tick>),
}
