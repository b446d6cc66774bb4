// Generated from corpus/hostile-characters.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `GET /y`.

use orange_core::Result;
use orange_core::__private::http::Method;
use orange_core::operation::{
    Answer, Call, Operation, OperationInfo, Provenance, parameter,
};

use orange_core::operation::parameter::Style;

use super::super::{API, models};

/// `gen`.
///
/// In the specification: `hostile-characters.yaml#/paths/~1y/get`.
///
/// `GET /y`.
///
/// # Answers
///
/// - 200: ok
#[derive(Clone, Debug)]
#[must_use = "an operation does nothing until it is sent"]
pub struct Gen {
    aux: Option<models::Gen>,
}

pub(super) static INFO: OperationInfo = OperationInfo {
    api: &API,
    id: "gen",
    method: Method::GET,
    path: "/y",
    provenance: Provenance::Documented,
    ..OperationInfo::DEFAULT
};

impl Gen {
    /// Creates the request with its required parameters.
    pub fn new() -> Self {
        Self { aux: None }
    }

    /// `aux`.
    pub fn aux(mut self, aux: impl Into<models::Gen>) -> Self {
        self.aux = Some(aux.into());
        self
    }
}

impl Default for Gen {
    fn default() -> Self {
        Self::new()
    }
}

impl Operation for Gen {
    type Output = models::Names;

    fn info(&self) -> &'static OperationInfo {
        &INFO
    }

    fn call(&self) -> Result<Call> {
        let call = Call::new(&INFO);
        let call = parameter::query(call, "aux", Style::Exploded, &self.aux)?;
        Ok(call)
    }

    fn decode(&self, answer: Answer) -> Result<Self::Output> {
        answer.json()
    }
}
