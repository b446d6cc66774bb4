// Generated from corpus/openapi31.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `GET /ships/{shipId}`.

use orange_core::Result;
use orange_core::__private::http::Method;
use orange_core::operation::{Answer, Call, Operation, OperationInfo, Provenance};

use super::super::{API, models};

/// `getShip`.
///
/// In the specification: `openapi31.yaml#/paths/~1ships~1{shipId}/get`.
///
/// `GET /ships/{shipId}`.
///
/// # Answers
///
/// - 200: The ship.
#[derive(Clone, Debug)]
#[must_use = "an operation does nothing until it is sent"]
pub struct GetShip {
    ship_id: String,
}

pub(super) static INFO: OperationInfo = OperationInfo {
    api: &API,
    id: "getShip",
    method: Method::GET,
    path: "/ships/{shipId}",
    provenance: Provenance::Documented,
    ..OperationInfo::DEFAULT
};

impl GetShip {
    /// Creates the request with its required parameters.
    pub fn new(ship_id: impl Into<String>) -> Self {
        Self { ship_id: ship_id.into() }
    }
}

impl Operation for GetShip {
    type Output = models::Ship;

    fn info(&self) -> &'static OperationInfo {
        &INFO
    }

    fn call(&self) -> Result<Call> {
        let call = Call::new(&INFO);
        let call = call.path_parameter("shipId", &self.ship_id)?;
        Ok(call)
    }

    fn decode(&self, answer: Answer) -> Result<Self::Output> {
        answer.json()
    }
}
