// Generated from corpus/missing-type.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `GET /x`.

use orange_core::Result;
use orange_core::__private::http::Method;
use orange_core::model::ETag;
use orange_core::operation::{
    Answer, Call, Operation, OperationInfo, Provenance, parameter,
};

use orange_core::operation::parameter::Style;

use super::super::{API, models};

/// `get x`.
///
/// In the specification: `missing-type.yaml#/paths/~1x/get`.
///
/// `GET /x`.
///
/// # Answers
///
/// - 200: X.
#[derive(Clone, Debug)]
#[must_use = "an operation does nothing until it is sent"]
pub struct GetX {
    q: Option<String>,
    if_match: ETag,
    n: Option<String>,
}

pub(super) static INFO: OperationInfo = OperationInfo {
    api: &API,
    id: "get x",
    method: Method::GET,
    path: "/x",
    provenance: Provenance::Documented,
    ..OperationInfo::DEFAULT
};

impl GetX {
    /// Creates the request with its required parameters.
    pub fn new(if_match: ETag) -> Self {
        Self { q: None, if_match, n: None }
    }

    /// `q`.
    pub fn q(mut self, q: impl Into<String>) -> Self {
        self.q = Some(q.into());
        self
    }

    /// `n`.
    pub fn n(mut self, n: impl Into<String>) -> Self {
        self.n = Some(n.into());
        self
    }
}

impl Operation for GetX {
    type Output = models::X;

    fn info(&self) -> &'static OperationInfo {
        &INFO
    }

    fn call(&self) -> Result<Call> {
        let call = Call::new(&INFO);
        let call = parameter::query(call, "q", Style::Exploded, &self.q)?;
        let call = call.header("If-Match", self.if_match.as_str())?;
        let call = parameter::query(call, "n", Style::Exploded, &self.n)?;
        Ok(call)
    }

    fn decode(&self, answer: Answer) -> Result<Self::Output> {
        answer.json()
    }
}
