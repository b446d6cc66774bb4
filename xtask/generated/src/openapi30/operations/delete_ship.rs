// Generated from corpus/openapi30.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `DELETE /ships/{shipId}`.

use orange_core::Result;
use orange_core::__private::http::Method;
use orange_core::operation::{Answer, Call, Operation, OperationInfo, Provenance};

use super::super::API;

/// `deleteShip`.
///
/// In the specification: `openapi30.yaml#/paths/~1ships~1{shipId}/delete`.
///
/// `DELETE /ships/{shipId}`.
///
/// # Answers
///
/// - 204: Gone.
#[derive(Clone, Debug)]
#[must_use = "an operation does nothing until it is sent"]
pub struct DeleteShip {
    ship_id: String,
}

pub(super) static INFO: OperationInfo = OperationInfo {
    api: &API,
    id: "deleteShip",
    method: Method::DELETE,
    path: "/ships/{shipId}",
    provenance: Provenance::Documented,
    ..OperationInfo::DEFAULT
};

impl DeleteShip {
    /// Creates the request with its required parameters.
    pub fn new(ship_id: impl Into<String>) -> Self {
        Self { ship_id: ship_id.into() }
    }
}

impl Operation for DeleteShip {
    type Output = ();

    fn info(&self) -> &'static OperationInfo {
        &INFO
    }

    fn call(&self) -> Result<Call> {
        let call = Call::new(&INFO);
        let call = call.path_parameter("shipId", &self.ship_id)?;
        Ok(call)
    }

    fn decode(&self, answer: Answer) -> Result<Self::Output> {
        answer.empty()
    }
}
