// Generated from crates/orange-anomalie-adresse/openapi.yaml by `cargo xtask codegen anomalie-adresse`; do not edit.

//! The operation `GET /{id}`.

use orange_core::Result;
use orange_core::__private::http::Method;
use orange_core::model::Tagged;
use orange_core::operation::{
    ApiRequest, ApiResponse, Operation, OperationInfo, Provenance,
};

use orange_core::query::Query;

use super::super::{API, models};

/// Reads one ticket.
///
/// Orange's sample response is an array of one ticket. The interop group publishes the ticket
/// itself, as in the schema. Clients must decode both. The meaning of an empty array is not
/// published. It is treated as a missing ticket.
///
/// *Documented by Orange*: developer.orange.com, Anomalie Adresse OC RIP 1.0, Get an
/// AnomalieAdresse by id.
///
/// Defined in `openapi.yaml#/paths/~1{id}/get`.
///
/// Request: `GET /{id}`, hosted by the OI.
///
/// # Responses
///
/// - 200: The ticket, in an array of one at Orange.
/// - 400: A query parameter, a header or the body is invalid.
/// - 401: The token is missing, invalid (code 41) or expired (code 42, request a new one).
/// - 404: The resource does not exist or is not visible to the caller.
/// - default: Any other error.
///
/// [`Error::body_as`](orange_core::Error::body_as) decodes the body of an error as
/// [`ErrorBody`](super::super::models::ErrorBody).
#[derive(Clone, Debug)]
#[must_use = "an operation does nothing until it is sent"]
pub struct GetTicket {
    id: String,
    query: Query,
}

pub(super) static INFO: OperationInfo = OperationInfo {
    api: &API,
    id: "getTicket",
    method: Method::GET,
    path: "/{id}",
    provenance: Provenance::Documented,
    ..OperationInfo::DEFAULT
};

impl GetTicket {
    /// Creates the request from its required parameters:
    ///
    /// - `id`: The ticket's `id`.
    ///
    ///   *Documented by Orange*: developer.orange.com, Anomalie Adresse OC RIP 1.0, Get an
    ///   AnomalieAdresse by id.
    pub fn new(id: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            query: Query::new(),
        }
    }

    /// Sets filters, sorting and selected fields.
    pub fn with_query(mut self, query: Query) -> Self {
        self.query = query;
        self
    }
}

impl Operation for GetTicket {
    type Output = Tagged<models::Ticket>;

    fn info(&self) -> &'static OperationInfo {
        &INFO
    }

    fn request(&self) -> Result<ApiRequest> {
        let request = ApiRequest::new(&INFO);
        let request = request.path_parameter("id", &self.id)?;
        let request = request.query(&self.query.with_id())?;
        Ok(request)
    }

    fn decode(&self, response: ApiResponse) -> Result<Self::Output> {
        response.resource()
    }
}
