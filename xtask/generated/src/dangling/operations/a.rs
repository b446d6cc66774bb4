// Generated from corpus/dangling.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `GET /a`.

use orange_core::Result;
use orange_core::__private::http::Method;
use orange_core::model::Tagged;
use orange_core::operation::{
    Answer, Call, Operation, OperationInfo, Provenance, parameter,
};

use orange_core::operation::parameter::Style;

use super::super::{API, models};

/// `a`.
///
/// In the specification: `dangling.yaml#/paths/~1a/get`.
///
/// `GET /a`.
///
/// # Answers
///
/// - 200: A.
#[derive(Clone, Debug)]
#[must_use = "an operation does nothing until it is sent"]
pub struct A {
    b: Option<String>,
}

pub(super) static INFO: OperationInfo = OperationInfo {
    api: &API,
    id: "a",
    method: Method::GET,
    path: "/a",
    provenance: Provenance::Documented,
    ..OperationInfo::DEFAULT
};

impl A {
    /// Creates the request with its required parameters.
    pub fn new() -> Self {
        Self { b: None }
    }

    /// `b`.
    pub fn b(mut self, b: impl Into<String>) -> Self {
        self.b = Some(b.into());
        self
    }
}

impl Default for A {
    fn default() -> Self {
        Self::new()
    }
}

impl Operation for A {
    type Output = Tagged<models::A>;

    fn info(&self) -> &'static OperationInfo {
        &INFO
    }

    fn call(&self) -> Result<Call> {
        let call = Call::new(&INFO);
        let call = parameter::query(call, "b", Style::Exploded, &self.b)?;
        Ok(call)
    }

    fn decode(&self, answer: Answer) -> Result<Self::Output> {
        answer.tagged()
    }
}

impl A {
    /// The header `X` of an answer.
    pub fn x_of<T>(answer: &orange_core::model::Tagged<T>) -> Option<&str> {
        answer.headers().get("x")?.to_str().ok()
    }
}
