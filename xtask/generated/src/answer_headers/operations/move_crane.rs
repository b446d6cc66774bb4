// Generated from corpus/answer-headers.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `PUT /cranes`.

use orange_core::Result;
use orange_core::__private::bytes::Bytes;
use orange_core::__private::http::{Method, StatusCode};
use orange_core::operation::{Answer, Call, Operation, OperationInfo, Provenance};
use orange_core::query::Query;

use super::super::{API, models};

/// `moveCrane`.
///
/// In the specification: `answer-headers.yaml#/paths/~1cranes/put`.
///
/// `PUT /cranes`.
///
/// # Answers
///
/// - 200: Moved.
/// - 2xx: Otherwise done.
/// - 207: In part.
#[derive(Clone, Debug)]
#[must_use = "an operation does nothing until it is sent"]
pub struct MoveCrane {
    query: Query,
}

pub(super) static INFO: OperationInfo = OperationInfo {
    api: &API,
    id: "moveCrane",
    method: Method::PUT,
    path: "/cranes",
    provenance: Provenance::Documented,
    ..OperationInfo::DEFAULT
};

impl MoveCrane {
    /// Creates the request with its required parameters.
    pub fn new() -> Self {
        Self { query: Query::new() }
    }

    /// With filters, sort and fields.
    pub fn with_query(mut self, query: Query) -> Self {
        self.query = query;
        self
    }
}

impl Default for MoveCrane {
    fn default() -> Self {
        Self::new()
    }
}

impl Operation for MoveCrane {
    type Output = MoveCraneAnswer;

    fn info(&self) -> &'static OperationInfo {
        &INFO
    }

    fn call(&self) -> Result<Call> {
        let call = Call::new(&INFO);
        let call = call.query(&self.query)?;
        Ok(call)
    }

    fn decode(&self, answer: Answer) -> Result<Self::Output> {
        match answer.status().as_u16() {
            200 => answer.json().map(|value| MoveCraneAnswer::Status200(Box::new(value))),
            207 => answer.json().map(|value| MoveCraneAnswer::Status207(Box::new(value))),
            _ if answer.status().is_success() => {
                Ok(MoveCraneAnswer::Status2xx(answer.status()))
            }
            _ => answer.bytes().map(MoveCraneAnswer::Other),
        }
    }
}

/// What the operation answers, by status.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum MoveCraneAnswer {
    /// The answer with status 200.
    Status200(Box<models::Crane>),
    /// The answer with any other status of 2xx, which comes with it.
    Status2xx(StatusCode),
    /// The answer with status 207.
    Status207(Box<models::Notice>),
    /// A success that the specification does not name, with its body.
    Other(Bytes),
}
