// Generated from crates/orange-anomalie-adresse/openapi.yaml by `cargo xtask codegen anomalie-adresse`; do not edit.

//! The operation `GET /`.

use orange_core::Result;
use orange_core::__private::http::Method;
use orange_core::operation::{
    ApiRequest, ApiResponse, ListOperation, Operation, OperationInfo, Provenance,
};

use orange_core::pagination::Page;
use orange_core::query::{Query, WindowRule};

use super::super::{API, models};

/// Lists the tickets that are visible to the caller.
///
/// One page of tickets. The default `limit` is 10 at Orange and 50 at other operators of the
/// interop group.
///
/// *Inferred, not documented*: before-interop/anomalieAdresse openapi.yaml 2.0.0,
/// /anomalie-adresse; the path at Orange is inferred from the documented base URL, which already
/// ends in the resource name.
///
/// Defined in `openapi.yaml#/paths/~1/get`.
///
/// Request: `GET /`, hosted by the OI.
///
/// # Responses
///
/// - 200: One page of tickets.
/// - 400: A query parameter, a header or the body is invalid.
/// - 401: The token is missing, invalid (code 41) or expired (code 42, request a new one).
/// - default: Any other error.
///
/// [`Error::body_as`](orange_core::Error::body_as) decodes the body of an error as
/// [`ErrorBody`](super::super::models::ErrorBody).
#[derive(Clone, Debug)]
#[must_use = "an operation does nothing until it is sent"]
pub struct ListTickets {
    query: Query,
}

pub(super) static INFO: OperationInfo = OperationInfo {
    api: &API,
    id: "listTickets",
    method: Method::GET,
    path: "",
    provenance: Provenance::Inferred,
    window: WindowRule::max_limit(100),
    ..OperationInfo::DEFAULT
};

impl ListTickets {
    /// Creates the request without parameters.
    pub fn new() -> Self {
        Self { query: Query::new() }
    }

    /// Sets filters, sorting and selected fields.
    pub fn with_query(mut self, query: Query) -> Self {
        self.query = query;
        self
    }
}

impl Default for ListTickets {
    fn default() -> Self {
        Self::new()
    }
}

impl Operation for ListTickets {
    type Output = Page<models::Ticket>;

    fn info(&self) -> &'static OperationInfo {
        &INFO
    }

    fn request(&self) -> Result<ApiRequest> {
        let request = ApiRequest::new(&INFO);
        let request = request.query(&self.query.with_id())?;
        Ok(request)
    }

    fn decode(&self, response: ApiResponse) -> Result<Self::Output> {
        response.resources()
    }
}

impl ListOperation for ListTickets {
    type Item = models::Ticket;

    fn query(&self) -> &Query {
        &self.query
    }

    fn query_mut(&mut self) -> &mut Query {
        &mut self.query
    }
}
