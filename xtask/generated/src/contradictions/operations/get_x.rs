// Generated from corpus/contradictions.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `GET /x`.

use orange_core::Result;
use orange_core::__private::http::Method;
use orange_core::operation::{
    Answer, Call, Operation, OperationInfo, Provenance, parameter,
};

use orange_core::operation::parameter::Style;

use super::super::{API, models};

/// `getX`.
///
/// In the specification: `contradictions.yaml#/paths/~1x/get`.
///
/// `GET /x`.
///
/// # Answers
///
/// - 200: X.
#[derive(Clone, Debug)]
#[must_use = "an operation does nothing until it is sent"]
pub struct GetX {
    terms: Option<String>,
    both: Option<String>,
}

pub(super) static INFO: OperationInfo = OperationInfo {
    api: &API,
    id: "getX",
    method: Method::GET,
    path: "/x",
    provenance: Provenance::Documented,
    ..OperationInfo::DEFAULT
};

impl GetX {
    /// Creates the request with its required parameters.
    pub fn new() -> Self {
        Self { terms: None, both: None }
    }

    /// `terms`.
    pub fn terms(mut self, terms: impl Into<String>) -> Self {
        self.terms = Some(terms.into());
        self
    }

    /// `both`.
    pub fn both(mut self, both: impl Into<String>) -> Self {
        self.both = Some(both.into());
        self
    }
}

impl Default for GetX {
    fn default() -> Self {
        Self::new()
    }
}

impl Operation for GetX {
    type Output = models::X;

    fn info(&self) -> &'static OperationInfo {
        &INFO
    }

    fn call(&self) -> Result<Call> {
        let call = Call::new(&INFO);
        let call = parameter::query(call, "terms", Style::Exploded, &self.terms)?;
        let call = parameter::query(call, "both", Style::Exploded, &self.both)?;
        Ok(call)
    }

    fn decode(&self, answer: Answer) -> Result<Self::Output> {
        answer.json()
    }
}
