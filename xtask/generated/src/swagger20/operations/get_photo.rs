// Generated from corpus/swagger20.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `GET /ships/{shipId}/photo`.

use orange_core::Result;
use orange_core::__private::bytes::Bytes;
use orange_core::__private::http::Method;
use orange_core::operation::{Answer, Call, Operation, OperationInfo, Provenance};

use super::super::API;

/// `getPhoto`.
///
/// In the specification: `swagger20.yaml#/paths/~1ships~1{shipId}~1photo/get`.
///
/// `GET /ships/{shipId}/photo`. Scopes: `read`.
///
/// # Answers
///
/// - 200: The photo.
#[derive(Clone, Debug)]
#[must_use = "an operation does nothing until it is sent"]
pub struct GetPhoto {
    ship_id: String,
}

pub(super) static INFO: OperationInfo = OperationInfo {
    api: &API,
    id: "getPhoto",
    method: Method::GET,
    path: "/ships/{shipId}/photo",
    provenance: Provenance::Documented,
    ..OperationInfo::DEFAULT
};

impl GetPhoto {
    /// Creates the request with its required parameters.
    pub fn new(ship_id: impl Into<String>) -> Self {
        Self { ship_id: ship_id.into() }
    }
}

impl Operation for GetPhoto {
    type Output = Bytes;

    fn info(&self) -> &'static OperationInfo {
        &INFO
    }

    fn call(&self) -> Result<Call> {
        let call = Call::new(&INFO);
        let call = call.accept("image/jpeg")?;
        let call = call.path_parameter("shipId", &self.ship_id)?;
        Ok(call)
    }

    fn decode(&self, answer: Answer) -> Result<Self::Output> {
        answer.bytes()
    }
}
