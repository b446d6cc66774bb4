// Generated from corpus/references/openapi.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `GET /a/{id}`.

use orange_core::Result;
use orange_core::__private::http::Method;
use orange_core::operation::{
    Answer, Call, Operation, OperationInfo, Provenance, parameter,
};

use orange_core::operation::parameter::Style;

use super::super::{API, models};

/// `getA`.
///
/// In the specification: `openapi.yaml#/paths/~1a~1{id}/get`.
///
/// `GET /a/{id}`.
///
/// # Answers
///
/// - 200: A.
/// - 400: Wrong. ([`Wrong`](super::super::models::Wrong))
/// - any other: Something is wrong. ([`Wrong`](super::super::models::Wrong))
///
/// The body of an error is read by [`Error::body_as`](orange_core::Error::body_as).
#[derive(Clone, Debug)]
#[must_use = "an operation does nothing until it is sent"]
pub struct GetA {
    id: models::Id,
}

pub(super) static INFO: OperationInfo = OperationInfo {
    api: &API,
    id: "getA",
    method: Method::GET,
    path: "/a/{id}",
    provenance: Provenance::Documented,
    ..OperationInfo::DEFAULT
};

impl GetA {
    /// Creates the request with its required parameters:
    ///
    /// - `id`: From another file.
    pub fn new(id: impl Into<models::Id>) -> Self {
        Self { id: id.into() }
    }
}

impl Operation for GetA {
    type Output = models::A;

    fn info(&self) -> &'static OperationInfo {
        &INFO
    }

    fn call(&self) -> Result<Call> {
        let call = Call::new(&INFO);
        let call = parameter::path(call, "id", Style::Joined(","), &self.id)?;
        Ok(call)
    }

    fn decode(&self, answer: Answer) -> Result<Self::Output> {
        answer.json()
    }
}
