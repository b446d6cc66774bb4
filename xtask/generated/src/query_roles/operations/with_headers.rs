// Generated from corpus/query-roles.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `GET /headers`.

use orange_core::Result;
use orange_core::__private::http::Method;
use orange_core::operation::{
    Answer, Call, Operation, OperationInfo, Provenance, parameter,
};

use orange_core::operation::parameter::Style;

use super::super::API;

/// `withHeaders`.
///
/// In the specification: `query-roles.yaml#/paths/~1headers/get`.
///
/// `GET /headers`.
///
/// # Answers
///
/// - 204: Done.
#[derive(Clone, Debug)]
#[must_use = "an operation does nothing until it is sent"]
pub struct WithHeaders {
    x_other: String,
}

pub(super) static INFO: OperationInfo = OperationInfo {
    api: &API,
    id: "withHeaders",
    method: Method::GET,
    path: "/headers",
    provenance: Provenance::Documented,
    ..OperationInfo::DEFAULT
};

impl WithHeaders {
    /// Creates the request with its required parameters.
    pub fn new(x_other: impl Into<String>) -> Self {
        Self { x_other: x_other.into() }
    }
}

impl Operation for WithHeaders {
    type Output = ();

    fn info(&self) -> &'static OperationInfo {
        &INFO
    }

    fn call(&self) -> Result<Call> {
        let call = Call::new(&INFO);
        let call = parameter::header(
            call,
            "X-Other",
            Style::Joined(","),
            &self.x_other,
        )?;
        Ok(call)
    }

    fn decode(&self, answer: Answer) -> Result<Self::Output> {
        answer.empty()
    }
}
