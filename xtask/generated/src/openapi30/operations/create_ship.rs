// Generated from corpus/openapi30.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `POST /ships`.

use orange_core::Result;
use orange_core::__private::http::Method;
use orange_core::model::{Findings, Validate};
use orange_core::operation::{Answer, Call, Operation, OperationInfo, Provenance};

use super::super::{API, models};

/// `createShip`.
///
/// In the specification: `openapi30.yaml#/paths/~1ships/post`.
///
/// `POST /ships`.
///
/// # Answers
///
/// - 201: The ship.
#[derive(Clone, Debug)]
#[must_use = "an operation does nothing until it is sent"]
pub struct CreateShip {
    body: models::ShipCreate,
}

pub(super) static INFO: OperationInfo = OperationInfo {
    api: &API,
    id: "createShip",
    method: Method::POST,
    path: "/ships",
    provenance: Provenance::Documented,
    ..OperationInfo::DEFAULT
};

impl CreateShip {
    /// Creates the request with its required parameters.
    pub fn new(body: impl Into<models::ShipCreate>) -> Self {
        Self { body: body.into() }
    }
}

impl Operation for CreateShip {
    type Output = models::Ship;

    fn info(&self) -> &'static OperationInfo {
        &INFO
    }

    fn call(&self) -> Result<Call> {
        let mut found = Findings::default();
        self.body.check(&mut found);
        found.finish_request()?;
        let call = Call::new(&INFO);
        let call = call.json(&self.body)?;
        Ok(call)
    }

    fn decode(&self, answer: Answer) -> Result<Self::Output> {
        answer.json()
    }
}
