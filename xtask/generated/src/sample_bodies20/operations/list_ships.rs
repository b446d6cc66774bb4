// Generated from corpus/sample-bodies20.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `GET /ships`.

use orange_core::Result;
use orange_core::__private::http::Method;
use orange_core::operation::{
    Answer, Call, Operation, OperationInfo, Provenance, parameter,
};

use orange_core::operation::parameter::Style;

use super::super::{API, models};

/// `listShips`.
///
/// In the specification: `sample-bodies20.yaml#/paths/~1ships/get`.
///
/// `GET /ships`.
///
/// # Answers
///
/// - 200: Produced with a parameter, published without.
/// - 404: There is none. ([`Problem`](super::super::models::Problem))
///
/// The body of an error is read by [`Error::body_as`](orange_core::Error::body_as).
#[derive(Clone, Debug)]
#[must_use = "an operation does nothing until it is sent"]
pub struct ListShips {
    accept_language: Option<String>,
}

pub(super) static INFO: OperationInfo = OperationInfo {
    api: &API,
    id: "listShips",
    method: Method::GET,
    path: "/ships",
    provenance: Provenance::Documented,
    ..OperationInfo::DEFAULT
};

impl ListShips {
    /// Creates the request with its required parameters.
    pub fn new() -> Self {
        Self { accept_language: None }
    }

    /// `Accept-Language`.
    pub fn accept_language(mut self, accept_language: impl Into<String>) -> Self {
        self.accept_language = Some(accept_language.into());
        self
    }
}

impl Default for ListShips {
    fn default() -> Self {
        Self::new()
    }
}

impl Operation for ListShips {
    type Output = Vec<models::Ship>;

    fn info(&self) -> &'static OperationInfo {
        &INFO
    }

    fn call(&self) -> Result<Call> {
        let call = Call::new(&INFO);
        let call = call.accept("application/json;charset=utf-8")?;
        let call = parameter::header(
            call,
            "Accept-Language",
            Style::Joined(","),
            &self.accept_language,
        )?;
        Ok(call)
    }

    fn decode(&self, answer: Answer) -> Result<Self::Output> {
        answer.json()
    }
}
