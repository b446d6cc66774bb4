// Generated from corpus/styles.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `GET /dup`.

use orange_core::Result;
use orange_core::__private::http::Method;
use orange_core::operation::{
    Answer, Call, Operation, OperationInfo, Provenance, parameter,
};

use orange_core::operation::parameter::Style;

use super::super::API;

/// `new`.
///
/// In the specification: `styles.yaml#/paths/~1dup/get`.
///
/// `GET /dup`.
///
/// # Answers
///
/// - 204: Done.
#[derive(Clone, Debug)]
#[must_use = "an operation does nothing until it is sent"]
pub struct NewOperation {
    x: i64,
    x_header: Option<String>,
}

pub(super) static INFO: OperationInfo = OperationInfo {
    api: &API,
    id: "new",
    method: Method::GET,
    path: "/dup",
    provenance: Provenance::Documented,
    ..OperationInfo::DEFAULT
};

impl NewOperation {
    /// Creates the request with its required parameters.
    pub fn new(x: i64) -> Self {
        Self { x, x_header: None }
    }

    /// `x`.
    pub fn x_header(mut self, x_header: impl Into<String>) -> Self {
        self.x_header = Some(x_header.into());
        self
    }
}

impl Operation for NewOperation {
    type Output = ();

    fn info(&self) -> &'static OperationInfo {
        &INFO
    }

    fn call(&self) -> Result<Call> {
        let call = Call::new(&INFO);
        let call = parameter::query(call, "x", Style::Exploded, &self.x)?;
        let call = parameter::header(call, "x", Style::Joined(","), &self.x_header)?;
        Ok(call)
    }

    fn decode(&self, answer: Answer) -> Result<Self::Output> {
        answer.empty()
    }
}
