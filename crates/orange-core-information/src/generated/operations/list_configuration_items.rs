// Generated from crates/orange-core-information/openapi.yaml by `cargo xtask codegen core-information`; do not edit.

//! The operation `GET /configurationItems`.

use orange_core::Result;
use orange_core::__private::http::Method;
use orange_core::operation::{
    ApiRequest, ApiResponse, ListOperation, Operation, OperationInfo, Provenance,
};

use orange_core::pagination::Page;
use orange_core::query::Query;

use super::super::{API, models};

/// Lists the equipment and access lines.
///
/// *Documented by Orange*: developer.orange.com, Orange Business Core Information 2.5,
/// getting-started, Get all my configurationItems.
///
/// Defined in `openapi.yaml#/paths/~1configurationItems/get`.
///
/// Request: `GET /configurationItems`.
///
/// # Responses
///
/// - 200: One page of configuration items.
/// - default: Any other error. All Orange Business APIs use the same error codes.
///
/// [`Error::body_as`](orange_core::Error::body_as) decodes the body of an error as
/// [`ErrorBody`](super::super::models::ErrorBody).
#[derive(Clone, Debug)]
#[must_use = "an operation does nothing until it is sent"]
pub struct ListConfigurationItems {
    query: Query,
}

pub(super) static INFO: OperationInfo = OperationInfo {
    api: &API,
    id: "listConfigurationItems",
    method: Method::GET,
    path: "/configurationItems",
    provenance: Provenance::Documented,
    ..OperationInfo::DEFAULT
};

impl ListConfigurationItems {
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

impl Default for ListConfigurationItems {
    fn default() -> Self {
        Self::new()
    }
}

impl Operation for ListConfigurationItems {
    type Output = Page<models::ConfigurationItem>;

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

impl ListOperation for ListConfigurationItems {
    type Item = models::ConfigurationItem;

    fn query(&self) -> &Query {
        &self.query
    }

    fn query_mut(&mut self) -> &mut Query {
        &mut self.query
    }
}
