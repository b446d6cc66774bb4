// Generated from corpus/enums.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `GET /winds`.

use orange_core::Result;
use orange_core::__private::http::Method;
use orange_core::operation::{
    Answer, Call, Operation, OperationInfo, Provenance, parameter,
};

use orange_core::operation::parameter::Style;

use super::super::{API, models};

/// `get winds`.
///
/// In the specification: `enums.yaml#/paths/~1winds/get`.
///
/// `GET /winds`.
///
/// # Answers
///
/// - 200: Winds.
#[derive(Clone, Debug)]
#[must_use = "an operation does nothing until it is sent"]
pub struct GetWinds {
    order: Option<models::GetWindsOrder>,
}

pub(super) static INFO: OperationInfo = OperationInfo {
    api: &API,
    id: "get winds",
    method: Method::GET,
    path: "/winds",
    provenance: Provenance::Documented,
    ..OperationInfo::DEFAULT
};

impl GetWinds {
    /// Creates the request with its required parameters.
    pub fn new() -> Self {
        Self { order: None }
    }

    /// `order`.
    pub fn order(mut self, order: impl Into<models::GetWindsOrder>) -> Self {
        self.order = Some(order.into());
        self
    }
}

impl Default for GetWinds {
    fn default() -> Self {
        Self::new()
    }
}

impl Operation for GetWinds {
    type Output = models::Wind;

    fn info(&self) -> &'static OperationInfo {
        &INFO
    }

    fn call(&self) -> Result<Call> {
        let call = Call::new(&INFO);
        let call = parameter::query(call, "order", Style::Exploded, &self.order)?;
        Ok(call)
    }

    fn decode(&self, answer: Answer) -> Result<Self::Output> {
        answer.json()
    }
}
