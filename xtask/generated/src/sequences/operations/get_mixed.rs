// Generated from corpus/sequences.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `GET /mixed`.

use orange_core::Result;
use orange_core::__private::bytes::Bytes;
use orange_core::__private::http::Method;
use orange_core::operation::{Answer, Call, Operation, OperationInfo, Provenance};

use super::super::{API, models};

/// `getMixed`.
///
/// In the specification: `sequences.yaml#/paths/~1mixed/get`.
///
/// `GET /mixed`.
///
/// # Answers
///
/// - 200: Items.
/// - 202: Not yet.
#[derive(Clone, Debug)]
#[must_use = "an operation does nothing until it is sent"]
pub struct GetMixed {}
pub(super) static INFO: OperationInfo = OperationInfo {
    api: &API,
    id: "getMixed",
    method: Method::GET,
    path: "/mixed",
    provenance: Provenance::Documented,
    ..OperationInfo::DEFAULT
};

impl GetMixed {
    /// Creates the request with its required parameters.
    pub fn new() -> Self {
        Self {}
    }
}

impl Default for GetMixed {
    fn default() -> Self {
        Self::new()
    }
}

impl Operation for GetMixed {
    type Output = GetMixedAnswer;

    fn info(&self) -> &'static OperationInfo {
        &INFO
    }

    fn call(&self) -> Result<Call> {
        let call = Call::new(&INFO);
        let call = call.accept("application/x-ndjson, application/json")?;
        Ok(call)
    }

    fn decode(&self, answer: Answer) -> Result<Self::Output> {
        match answer.status().as_u16() {
            200 => {
                answer
                    .items(orange_core::streams::StreamFormat::JsonLines)
                    .map(GetMixedAnswer::Status200)
            }
            202 => answer.json().map(|value| GetMixedAnswer::Status202(Box::new(value))),
            _ => answer.bytes().map(GetMixedAnswer::Other),
        }
    }
}

/// What the operation answers, by status.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum GetMixedAnswer {
    /// The answer with status 200.
    Status200(Vec<models::Tick>),
    /// The answer with status 202.
    Status202(Box<models::Piece>),
    /// A success that the specification does not name, with its body.
    Other(Bytes),
}
