// Generated from corpus/styles.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `DELETE /dup`.

use orange_core::Result;
use orange_core::__private::http::Method;
use orange_core::operation::{
    Answer, Call, Operation, OperationInfo, Provenance, parameter,
};

use orange_core::operation::parameter::Style;

use super::super::API;

/// `models`.
///
/// In the specification: `styles.yaml#/paths/~1dup/delete`.
///
/// `DELETE /dup`.
///
/// # Answers
///
/// - 204: Done.
#[derive(Clone, Debug)]
#[must_use = "an operation does nothing until it is sent"]
pub struct Models {
    x: Option<String>,
    x_header: Option<String>,
}

pub(super) static INFO: OperationInfo = OperationInfo {
    api: &API,
    id: "models",
    method: Method::DELETE,
    path: "/dup",
    provenance: Provenance::Documented,
    ..OperationInfo::DEFAULT
};

impl Models {
    /// Creates the request with its required parameters.
    pub fn new() -> Self {
        Self { x: None, x_header: None }
    }

    /// `x`.
    pub fn x(mut self, x: impl Into<String>) -> Self {
        self.x = Some(x.into());
        self
    }

    /// `x`.
    pub fn x_header(mut self, x_header: impl Into<String>) -> Self {
        self.x_header = Some(x_header.into());
        self
    }
}

impl Default for Models {
    fn default() -> Self {
        Self::new()
    }
}

impl Operation for Models {
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
