// Generated from crates/orange-anomalie-adresse/openapi.yaml by `cargo xtask codegen anomalie-adresse`; do not edit.

//! `POST /event`.

use std::collections::BTreeMap;

use orange_core::Result;
use orange_core::__private::http::Method;
use orange_core::model::{Json, Validate, Violations};
use orange_core::operation::{
    ApiRequest, ApiResponse, Operation, OperationInfo, Provenance,
};

use super::super::{API, models};

/// Takes one event; the OC hosts this, the OI calls it.
///
/// How the OC tells its address to the OI, how the OI authenticates, and whether and when it
/// repeats a failed delivery is agreed between the two and not published.
///
/// *Published by the interop group*: before-interop/anomalieAdresse openapi.yaml 2.0.0, POST
/// /anomalie-adresse/event.
///
/// Defined in `openapi.yaml#/paths/~1event/post`.
///
/// `POST /event`, hosted by the OC. Server: `{callback}`.
///
/// # Responses
///
/// - 200: Taken. The OI may log the body, whatever it is.
/// - 204: Taken, with nothing to say.
/// - 400: A query parameter, a header or the body is wrong.
///   ([`ErrorBody`](super::super::models::ErrorBody))
/// - 403: The step is not part of the lifecycle, such as RESOLVED straight from ACKNOWLEDGED.
///   `reason` may name the tickets in conflict, separated by commas.
///   ([`ErrorBody`](super::super::models::ErrorBody))
/// - 404: It does not exist, or the caller may not see it.
///   ([`ErrorBody`](super::super::models::ErrorBody))
/// - 500: The OC could not take the event. ([`ErrorBody`](super::super::models::ErrorBody))
/// - 501: The OC does not take events. ([`ErrorBody`](super::super::models::ErrorBody))
/// - default: Anything else that went wrong. ([`ErrorBody`](super::super::models::ErrorBody))
///
/// [`Error::body_as`](orange_core::Error::body_as) reads the body of an error.
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
