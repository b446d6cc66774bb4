// Generated from crates/orange-anomalie-adresse/openapi.yaml by `cargo xtask codegen anomalie-adresse`; do not edit.

//! The operation `POST /`.

use orange_core::Result;
use orange_core::__private::http::Method;
use orange_core::model::{Tagged, Validate, Violations};
use orange_core::operation::{
    ApiRequest, ApiResponse, Operation, OperationInfo, Provenance,
};

use super::super::{API, models};

/// Creates a ticket.
///
/// The new ticket is ACKNOWLEDGED. `@type` is one of the four kinds. An anomaly in many buildings
/// is one ticket with all of them in `relatedEntity`.
///
/// *Inferred, not documented*: before-interop/anomalieAdresse openapi.yaml 2.0.0,
/// /anomalie-adresse; the path at Orange is inferred from the documented base URL, which already
/// ends in the resource name.
///
/// Defined in `openapi.yaml#/paths/~1/post`.
///
/// Request: `POST /`, hosted by the OI.
///
/// # Responses
///
/// - 201: The created ticket.
/// - 400: A query parameter, a header or the body is invalid.
/// - 401: The token is missing, invalid (code 41) or expired (code 42, request a new one).
/// - 403: The transition is not allowed, such as from ACKNOWLEDGED to RESOLVED. `reason` may name
///   the conflicting tickets, separated by commas.
/// - default: Any other error.
///
/// [`Error::body_as`](orange_core::Error::body_as) decodes the body of an error as
/// [`ErrorBody`](super::super::models::ErrorBody).
#[derive(Clone, Debug)]
#[must_use = "an operation does nothing until it is sent"]
pub struct CreateTicket {
    body: models::TicketCreate,
}

pub(super) static INFO: OperationInfo = OperationInfo {
    api: &API,
    id: "createTicket",
    method: Method::POST,
    path: "",
    provenance: Provenance::Inferred,
    ..OperationInfo::DEFAULT
};

impl CreateTicket {
    /// Creates the request from its required parameters:
    ///
    /// - `body`: The ticket to create, without the properties that the OI sets.
    pub fn new(body: impl Into<models::TicketCreate>) -> Self {
        Self { body: body.into() }
    }
}

impl Operation for CreateTicket {
    type Output = Tagged<models::Ticket>;

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
        response.resource()
    }
}

impl CreateTicket {
    /// The response header `Location`. The URL of the new ticket.
    pub fn location_of<T>(response: &orange_core::model::Tagged<T>) -> Option<&str> {
        response.headers().get("location")?.to_str().ok()
    }
}
