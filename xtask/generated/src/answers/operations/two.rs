// Generated from corpus/answers.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `GET /a`.

use orange_core::Result;
use orange_core::__private::bytes::Bytes;
use orange_core::__private::http::Method;
use orange_core::operation::{Answer, Call, Operation, OperationInfo, Provenance};

use super::super::{API, models};

/// `two`.
///
/// In the specification: `answers.yaml#/paths/~1a/get`.
///
/// `GET /a`.
///
/// # Answers
///
/// - 200: x
/// - 201: x
/// - 202: x
/// - 204: none
/// - 206: x
/// - 304: same
/// - 400: x ([`Problem`](super::super::models::Problem))
/// - 404: x
///
/// The body of an error is read by [`Error::body_as`](orange_core::Error::body_as).
#[derive(Clone, Debug)]
#[must_use = "an operation does nothing until it is sent"]
pub struct Two {}
pub(super) static INFO: OperationInfo = OperationInfo {
    api: &API,
    id: "two",
    method: Method::GET,
    path: "/a",
    provenance: Provenance::Documented,
    ..OperationInfo::DEFAULT
};

impl Two {
    /// Creates the request with its required parameters.
    pub fn new() -> Self {
        Self {}
    }
}

impl Default for Two {
    fn default() -> Self {
        Self::new()
    }
}

impl Operation for Two {
    type Output = TwoAnswer;

    fn info(&self) -> &'static OperationInfo {
        &INFO
    }

    fn call(&self) -> Result<Call> {
        let call = Call::new(&INFO);
        Ok(call)
    }

    fn decode(&self, answer: Answer) -> Result<Self::Output> {
        match answer.status().as_u16() {
            200 => answer.json().map(|value| TwoAnswer::Status200(Box::new(value))),
            201 => answer.json().map(|value| TwoAnswer::Status201(Box::new(value))),
            202 => answer.json().map(|value| TwoAnswer::Status202(Box::new(value))),
            204 => Ok(TwoAnswer::Status204),
            206 => answer.json().map(|value| TwoAnswer::Status206(Box::new(value))),
            _ => answer.bytes().map(TwoAnswer::Other),
        }
    }
}

/// What the operation answers, by status.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum TwoAnswer {
    /// The answer with status 200.
    Status200(Box<models::A>),
    /// The answer with status 201.
    Status201(Box<models::B>),
    /// The answer with status 202.
    Status202(Box<Vec<models::B>>),
    /// The answer with status 204.
    Status204,
    /// The answer with status 206.
    Status206(Box<models::A>),
    /// A success that the specification does not name, with its body.
    Other(Bytes),
}
