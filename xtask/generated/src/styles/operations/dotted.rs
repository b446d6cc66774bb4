// Generated from corpus/styles.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `GET /items/{a}.{b}`.

use orange_core::Result;
use orange_core::__private::http::Method;
use orange_core::operation::{Answer, Call, Operation, OperationInfo, Provenance};

use super::super::API;

/// `dotted`.
///
/// In the specification: `styles.yaml#/paths/~1items~1{a}.{b}/get`.
///
/// `GET /items/{a}.{b}`.
///
/// # Answers
///
/// - 204: Done.
#[derive(Clone, Debug)]
#[must_use = "an operation does nothing until it is sent"]
pub struct Dotted {
    a: String,
    b: String,
}

pub(super) static INFO: OperationInfo = OperationInfo {
    api: &API,
    id: "dotted",
    method: Method::GET,
    path: "/items/{a}.{b}",
    provenance: Provenance::Documented,
    ..OperationInfo::DEFAULT
};

impl Operation for Dotted {
    type Output = ();

    fn info(&self) -> &'static OperationInfo {
        &INFO
    }

    fn call(&self) -> Result<Call> {
        let call = Call::new(&INFO);
        let call = call.path_parameter("a", &self.a)?;
        let call = call.path_parameter("b", &self.b)?;
        Ok(call)
    }

    fn decode(&self, answer: Answer) -> Result<Self::Output> {
        answer.empty()
    }
}

orange_core::__builder! {
    /// Creates the request with its required parameters.
    DottedBuilder -> Dotted, [a b]
    a A a(impl Into<String>) String = a.into(), [String, B];
    b B b(impl Into<String>) String = b.into(), [A, String];
    {
        Dotted { a, b }
    }
}
