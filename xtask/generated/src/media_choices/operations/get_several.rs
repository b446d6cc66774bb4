// Generated from corpus/media-choices.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `GET /several`.

use orange_core::Result;
use orange_core::__private::bytes::Bytes;
use orange_core::__private::http::Method;
use orange_core::operation::{Answer, Call, Operation, OperationInfo, Provenance};

use super::super::{API, models};

/// `getSeveral`.
///
/// In the specification: `media-choices.yaml#/paths/~1several/get`.
///
/// `GET /several`.
///
/// # Answers
///
/// - 200: One.
/// - 202: A list.
#[derive(Clone, Debug)]
#[must_use = "an operation does nothing until it is sent"]
pub struct GetSeveral {}
pub(super) static INFO: OperationInfo = OperationInfo {
    api: &API,
    id: "getSeveral",
    method: Method::GET,
    path: "/several",
    provenance: Provenance::Documented,
    ..OperationInfo::DEFAULT
};

impl GetSeveral {
    /// Creates the request with its required parameters.
    pub fn new() -> Self {
        Self {}
    }
}

impl Default for GetSeveral {
    fn default() -> Self {
        Self::new()
    }
}

impl Operation for GetSeveral {
    type Output = GetSeveralAnswer;

    fn info(&self) -> &'static OperationInfo {
        &INFO
    }

    fn call(&self) -> Result<Call> {
        let call = Call::new(&INFO);
        Ok(call)
    }

    fn decode(&self, answer: Answer) -> Result<Self::Output> {
        match answer.status().as_u16() {
            200 => {
                answer.json().map(|value| GetSeveralAnswer::Status200(Box::new(value)))
            }
            202 => {
                answer.json().map(|value| GetSeveralAnswer::Status202(Box::new(value)))
            }
            _ => answer.bytes().map(GetSeveralAnswer::Other),
        }
    }
}

/// [`GetSeveral`] that asks for `application/vnd.dock.v1+json, application/json`.
#[derive(Clone, Debug)]
#[must_use = "an operation does nothing until it is sent"]
pub struct GetSeveralAsVndDockV1(GetSeveral);

impl GetSeveral {
    /// Asks for `application/vnd.dock.v1+json, application/json`.
    pub fn accept_vnd_dock_v1(self) -> GetSeveralAsVndDockV1 {
        GetSeveralAsVndDockV1(self)
    }
}

impl Operation for GetSeveralAsVndDockV1 {
    type Output = GetSeveralAsVndDockV1Answer;

    fn info(&self) -> &'static OperationInfo {
        &INFO
    }

    fn call(&self) -> Result<Call> {
        self.0.call()?.accept("application/vnd.dock.v1+json, application/json")
    }

    fn decode(&self, answer: Answer) -> Result<Self::Output> {
        match answer.status().as_u16() {
            200 => {
                answer
                    .json()
                    .map(|value| GetSeveralAsVndDockV1Answer::Status200(Box::new(value)))
            }
            202 => {
                answer
                    .json()
                    .map(|value| GetSeveralAsVndDockV1Answer::Status202(Box::new(value)))
            }
            _ => answer.bytes().map(GetSeveralAsVndDockV1Answer::Other),
        }
    }
}

/// What the operation answers, by status.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum GetSeveralAsVndDockV1Answer {
    /// The answer with status 200.
    Status200(Box<models::OldCrate>),
    /// The answer with status 202.
    Status202(Box<Vec<String>>),
    /// A success that the specification does not name, with its body.
    Other(Bytes),
}

/// What the operation answers, by status.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum GetSeveralAnswer {
    /// The answer with status 200.
    Status200(Box<models::Crate>),
    /// The answer with status 202.
    Status202(Box<Vec<String>>),
    /// A success that the specification does not name, with its body.
    Other(Bytes),
}
