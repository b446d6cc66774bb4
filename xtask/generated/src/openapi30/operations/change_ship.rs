// Generated from corpus/openapi30.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `PATCH /ships/{shipId}`.

use orange_core::Result;
use orange_core::__private::http::Method;
use orange_core::model::{Findings, Validate};
use orange_core::operation::{Answer, Call, Operation, OperationInfo, Provenance};

use super::super::{API, models};

/// `changeShip`.
///
/// In the specification: `openapi30.yaml#/paths/~1ships~1{shipId}/patch`.
///
/// `PATCH /ships/{shipId}`.
///
/// # Answers
///
/// - 200: The ship.
#[derive(Clone, Debug)]
#[must_use = "an operation does nothing until it is sent"]
pub struct ChangeShip {
    ship_id: String,
    body: Option<models::ShipPatch>,
}

pub(super) static INFO: OperationInfo = OperationInfo {
    api: &API,
    id: "changeShip",
    method: Method::PATCH,
    path: "/ships/{shipId}",
    provenance: Provenance::Documented,
    ..OperationInfo::DEFAULT
};

impl ChangeShip {
    /// Creates the request with its required parameters.
    pub fn new(ship_id: impl Into<String>) -> Self {
        Self {
            ship_id: ship_id.into(),
            body: None,
        }
    }

    /// Sends a body.
    pub fn body(mut self, body: impl Into<models::ShipPatch>) -> Self {
        self.body = Some(body.into());
        self
    }
}

impl Operation for ChangeShip {
    type Output = models::Ship;

    fn info(&self) -> &'static OperationInfo {
        &INFO
    }

    fn call(&self) -> Result<Call> {
        let mut found = Findings::default();
        if let Some(body) = &self.body {
            body.check(&mut found);
        }
        found.finish_request()?;
        let call = Call::new(&INFO);
        let call = call.path_parameter("shipId", &self.ship_id)?;
        let call = match &self.body {
            Some(body) => {
                call.json(body)?.header("content-type", "application/merge-patch+json")?
            }
            None => call,
        };
        Ok(call)
    }

    fn decode(&self, answer: Answer) -> Result<Self::Output> {
        answer.json()
    }
}
