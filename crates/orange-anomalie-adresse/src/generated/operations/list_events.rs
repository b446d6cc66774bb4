// Generated from crates/orange-anomalie-adresse/openapi.yaml by `cargo xtask codegen anomalie-adresse`; do not edit.

//! The operation `GET /event`.

use orange_core::Result;
use orange_core::__private::http::Method;
use orange_core::operation::{
    ApiRequest, ApiResponse, ListOperation, Operation, OperationInfo, Provenance,
};

use orange_core::pagination::Page;
use orange_core::query::{Query, WindowRule};

use super::super::{API, models};

/// Lists the events of all tickets of the caller.
///
/// *Inferred, not documented*: before-interop/anomalieAdresse openapi.yaml 2.0.0,
/// /anomalie-adresse/event; the path below Orange's base URL is inferred.
///
/// Defined in `openapi.yaml#/paths/~1event/get`.
///
/// Request: `GET /event`, hosted by the OI.
///
/// # Responses
///
/// - 200: One page of events.
/// - 400: A query parameter, a header or the body is invalid.
/// - 401: The token is missing, invalid (code 41) or expired (code 42, request a new one).
/// - default: Any other error.
///
/// [`Error::body_as`](orange_core::Error::body_as) decodes the body of an error as
/// [`ErrorBody`](super::super::models::ErrorBody).
#[derive(Clone, Debug)]
#[must_use = "an operation does nothing until it is sent"]
pub struct ListEvents {
    query: Query,
}

pub(super) static INFO: OperationInfo = OperationInfo {
    api: &API,
    id: "listEvents",
    method: Method::GET,
    path: "/event",
    provenance: Provenance::Inferred,
    window: WindowRule::max_limit(100),
    ..OperationInfo::DEFAULT
};

impl ListEvents {
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

impl Default for ListEvents {
    fn default() -> Self {
        Self::new()
    }
}

impl Operation for ListEvents {
    type Output = Page<models::Event>;

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

impl ListOperation for ListEvents {
    type Item = models::Event;

    fn query(&self) -> &Query {
        &self.query
    }

    fn query_mut(&mut self) -> &mut Query {
        &mut self.query
    }
}
