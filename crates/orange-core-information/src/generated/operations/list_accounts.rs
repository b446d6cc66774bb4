// Generated from crates/orange-core-information/openapi.yaml by `cargo xtask codegen core-information`; do not edit.

//! The operation `GET /accounts`.

use orange_core::Result;
use orange_core::__private::http::Method;
use orange_core::operation::{
    ApiRequest, ApiResponse, ListOperation, Operation, OperationInfo, Provenance,
};

use orange_core::pagination::Page;
use orange_core::query::Query;

use super::super::{API, models};

/// Lists the customer accounts.
///
/// Only international customers have accounts here.
///
/// *Inferred, not documented*: developer.orange.com, Orange Business Core Information 2.5,
/// Resources; the path is inferred from the resource's name.
///
/// Defined in `openapi.yaml#/paths/~1accounts/get`.
///
/// Request: `GET /accounts`.
///
/// # Responses
///
/// - 200: One page of accounts.
/// - default: Any other error. All Orange Business APIs use the same error codes.
///
/// [`Error::body_as`](orange_core::Error::body_as) decodes the body of an error as
/// [`ErrorBody`](super::super::models::ErrorBody).
#[derive(Clone, Debug)]
#[must_use = "an operation does nothing until it is sent"]
pub struct ListAccounts {
    query: Query,
}

pub(super) static INFO: OperationInfo = OperationInfo {
    api: &API,
    id: "listAccounts",
    method: Method::GET,
    path: "/accounts",
    provenance: Provenance::Inferred,
    ..OperationInfo::DEFAULT
};

impl ListAccounts {
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

impl Default for ListAccounts {
    fn default() -> Self {
        Self::new()
    }
}

impl Operation for ListAccounts {
    type Output = Page<models::Account>;

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

impl ListOperation for ListAccounts {
    type Item = models::Account;

    fn query(&self) -> &Query {
        &self.query
    }

    fn query_mut(&mut self) -> &mut Query {
        &mut self.query
    }
}
