// Generated from corpus/methods.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `POST /a/{id}`.

use orange_core::Result;
use orange_core::__private::http::Method;
use orange_core::operation::{
    Answer, Call, Operation, OperationInfo, Provenance, parameter,
};

use orange_core::operation::parameter::Style;

use super::super::API;

/// One of them.
///
/// In the specification: `methods.yaml#/paths/~1a~1{id}/post`.
///
/// `POST /a/{id}`.
///
/// # Answers
///
/// - 204: A.
#[derive(Clone, Debug)]
#[must_use = "an operation does nothing until it is sent"]
pub struct PostAById {
    id: String,
    trace: Option<String>,
}

pub(super) static INFO: OperationInfo = OperationInfo {
    api: &API,
    id: "post a  by id ",
    method: Method::POST,
    path: "/a/{id}",
    provenance: Provenance::Documented,
    ..OperationInfo::DEFAULT
};

impl PostAById {
    /// Creates the request with its required parameters.
    pub fn new(id: impl Into<String>) -> Self {
        Self { id: id.into(), trace: None }
    }

    /// `trace`.
    pub fn trace(mut self, trace: impl Into<String>) -> Self {
        self.trace = Some(trace.into());
        self
    }
}

impl Operation for PostAById {
    type Output = ();

    fn info(&self) -> &'static OperationInfo {
        &INFO
    }

    fn call(&self) -> Result<Call> {
        let call = Call::new(&INFO);
        let call = call.path_parameter("id", &self.id)?;
        let call = parameter::header(call, "trace", Style::Joined(","), &self.trace)?;
        Ok(call)
    }

    fn decode(&self, answer: Answer) -> Result<Self::Output> {
        answer.empty()
    }
}
