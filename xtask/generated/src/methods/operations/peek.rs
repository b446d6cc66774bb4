// Generated from corpus/methods.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `HEAD /a/{id}`.

use orange_core::Result;
use orange_core::__private::http::Method;
use orange_core::operation::{
    Answer, Call, Operation, OperationInfo, Provenance, parameter,
};

use orange_core::operation::parameter::Style;

use super::super::API;

/// One of them.
///
/// In the specification: `methods.yaml#/paths/~1a~1{id}/head`.
///
/// `HEAD /a/{id}`.
///
/// # Answers
///
/// - 200: A.
#[derive(Clone, Debug)]
#[must_use = "an operation does nothing until it is sent"]
pub struct Peek {
    id: String,
    trace: i64,
}

pub(super) static INFO: OperationInfo = OperationInfo {
    api: &API,
    id: "peek",
    method: Method::HEAD,
    path: "/a/{id}",
    provenance: Provenance::Documented,
    ..OperationInfo::DEFAULT
};

impl Peek {
    /// Creates the request with its required parameters:
    ///
    /// - `trace`: Nearer than the path's.
    pub fn new(id: impl Into<String>, trace: i64) -> Self {
        Self { id: id.into(), trace }
    }
}

impl Operation for Peek {
    type Output = u64;

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
        answer.count()
    }
}
