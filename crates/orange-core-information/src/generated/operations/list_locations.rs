// Generated from crates/orange-core-information/openapi.yaml by `cargo xtask codegen core-information`; do not edit.

//! The operation `GET /locations`.

use orange_core::Result;
use orange_core::__private::http::Method;
use orange_core::operation::{
    ApiRequest, ApiResponse, ListOperation, Operation, OperationInfo, Provenance,
};

use orange_core::pagination::Page;
use orange_core::query::Query;

use super::super::{API, models};

/// Lists the locations.
///
/// Normally the premises where equipment is deployed, or the buildings where employees work.
///
/// *Inferred, not documented*: developer.orange.com, Orange Business Core Information 2.5,
/// Resources; the path is inferred from the resource's name.
///
/// Defined in `openapi.yaml#/paths/~1locations/get`.
///
/// Request: `GET /locations`.
///
/// # Responses
///
/// - 200: One page of locations.
/// - default: Any other error. All Orange Business APIs use the same error codes.
///
/// [`Error::body_as`](orange_core::Error::body_as) decodes the body of an error as
/// [`ErrorBody`](super::super::models::ErrorBody).
#[derive(Clone, Debug)]
#[must_use = "an operation does nothing until it is sent"]
pub struct ListLocations {
    query: Query,
}

pub(super) static INFO: OperationInfo = OperationInfo {
    api: &API,
    id: "listLocations",
    method: Method::GET,
    path: "/locations",
    provenance: Provenance::Inferred,
    ..OperationInfo::DEFAULT
};

impl ListLocations {
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

impl Default for ListLocations {
    fn default() -> Self {
        Self::new()
    }
}

impl Operation for ListLocations {
    type Output = Page<models::Location>;

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

impl ListOperation for ListLocations {
    type Item = models::Location;

    fn query(&self) -> &Query {
        &self.query
    }

    fn query_mut(&mut self) -> &mut Query {
        &mut self.query
    }
}
