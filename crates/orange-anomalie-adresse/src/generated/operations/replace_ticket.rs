// Generated from crates/orange-anomalie-adresse/openapi.yaml by `cargo xtask codegen anomalie-adresse`; do not edit.

//! The operation `PUT /{id}`.

use orange_core::Result;
use orange_core::__private::http::Method;
use orange_core::model::{ETag, Tagged, Validate, Violations};
use orange_core::operation::{
    ApiRequest, ApiResponse, Operation, OperationInfo, Provenance,
};

use super::super::{API, models};

/// Replaces a ticket.
///
/// `If-Match` must have the version that was read. If the ticket has changed since, the response is
/// 412 and nothing is written.
///
/// *Published by the interop group*: before-interop/anomalieAdresse openapi.yaml 2.0.0, PUT
/// /anomalie-adresse/{AnomalieAdresseId}.
///
/// Defined in `openapi.yaml#/paths/~1{id}/put`.
///
/// Request: `PUT /{id}`, hosted by the OI.
///
/// # Responses
///
/// - 200: The ticket after the change.
/// - 400: A query parameter, a header or the body is invalid.
/// - 401: The token is missing, invalid (code 41) or expired (code 42, request a new one).
/// - 403: The transition is not allowed, such as from ACKNOWLEDGED to RESOLVED. `reason` may name
///   the conflicting tickets, separated by commas.
/// - 404: The resource does not exist or is not visible to the caller.
/// - 412: The version in `If-Match` is no longer the current one. Read the ticket again.
/// - default: Any other error.
///
/// [`Error::body_as`](orange_core::Error::body_as) decodes the body of an error as
/// [`ErrorBody`](super::super::models::ErrorBody).
#[derive(Clone, Debug)]
#[must_use = "an operation does nothing until it is sent"]
pub struct ReplaceTicket {
    id: String,
    if_match: ETag,
    body: models::Ticket,
}

pub(super) static INFO: OperationInfo = OperationInfo {
    api: &API,
    id: "replaceTicket",
    method: Method::PUT,
    path: "/{id}",
    provenance: Provenance::Interop,
    ..OperationInfo::DEFAULT
};

impl ReplaceTicket {
    /// Creates the request from its required parameters:
    ///
    /// - `id`: The ticket's `id`.
    ///
    ///   *Documented by Orange*: developer.orange.com, Anomalie Adresse OC RIP 1.0, Get an
    ///   AnomalieAdresse by id.
    /// - `if_match`: The version that was read. If it is no longer the current one, the response is 412.
    ///
    ///   *Published by the interop group*: before-interop/common utils/update.openapi.yaml.
    /// - `body`: The new ticket.
    pub fn new(
        id: impl Into<String>,
        if_match: ETag,
        body: impl Into<models::Ticket>,
    ) -> Self {
        Self {
            id: id.into(),
            if_match,
            body: body.into(),
        }
    }
}

impl Operation for ReplaceTicket {
    type Output = Tagged<models::Ticket>;

    fn info(&self) -> &'static OperationInfo {
        &INFO
    }

    fn request(&self) -> Result<ApiRequest> {
        let mut violations = Violations::default();
        self.body.check(&mut violations);
        violations.finish_request()?;
        let request = ApiRequest::new(&INFO);
        let request = request.path_parameter("id", &self.id)?;
        let request = request.header("If-Match", self.if_match.as_str())?;
        let request = request.json(&self.body)?;
        Ok(request)
    }

    fn decode(&self, response: ApiResponse) -> Result<Self::Output> {
        response.resource()
    }
}
