// Generated from crates/orange-anomalie-adresse/openapi.yaml by `cargo xtask codegen anomalie-adresse`; do not edit.

//! The operation `POST /event`.

use std::collections::BTreeMap;

use orange_core::Result;
use orange_core::__private::http::Method;
use orange_core::model::{Json, Validate, Violations};
use orange_core::operation::{
    ApiRequest, ApiResponse, Operation, OperationInfo, Provenance,
};

use super::super::{API, models};

/// Receives one event. The OC hosts this operation, and the OI calls it.
///
/// The two operators agree on the address of the OC, the authentication of the OI and its retries.
/// These are not published.
///
/// *Published by the interop group*: before-interop/anomalieAdresse openapi.yaml 2.0.0, POST
/// /anomalie-adresse/event.
///
/// Defined in `openapi.yaml#/paths/~1event/post`.
///
/// Request: `POST /event`, hosted by the OC. Server: `{callback}`.
///
/// # Responses
///
/// - 200: Accepted. The OI may log the body, which may be anything.
/// - 204: Accepted, without a body.
/// - 400: A query parameter, a header or the body is invalid.
/// - 403: The transition is not allowed, such as from ACKNOWLEDGED to RESOLVED. `reason` may name
///   the conflicting tickets, separated by commas.
/// - 404: The resource does not exist or is not visible to the caller.
/// - 500: The OC failed to process the event.
/// - 501: The OC does not support events.
/// - default: Any other error.
///
/// [`Error::body_as`](orange_core::Error::body_as) decodes the body of an error as
/// [`ErrorBody`](super::super::models::ErrorBody).
#[derive(Clone, Debug)]
#[must_use = "an operation does nothing until it is sent"]
pub struct ReceiveEvent {
    body: models::Event,
}

pub(super) static INFO: OperationInfo = OperationInfo {
    api: &API,
    id: "receiveEvent",
    method: Method::POST,
    path: "/event",
    provenance: Provenance::Interop,
    ..OperationInfo::DEFAULT
};

impl ReceiveEvent {
    /// Creates the request from its required parameters:
    ///
    /// - `body`: The event.
    pub fn new(body: impl Into<models::Event>) -> Self {
        Self { body: body.into() }
    }
}

impl Operation for ReceiveEvent {
    type Output = Option<BTreeMap<String, Json>>;

    fn info(&self) -> &'static OperationInfo {
        &INFO
    }

    fn request(&self) -> Result<ApiRequest> {
        let mut violations = Violations::default();
        self.body.check(&mut violations);
        violations.finish_request()?;
        let request = ApiRequest::new(&INFO);
        let request = request.json(&self.body)?;
        Ok(request)
    }

    fn decode(&self, response: ApiResponse) -> Result<Self::Output> {
        if response.body().is_empty() {
            return Ok(None);
        }
        response.json().map(Some)
    }
}
