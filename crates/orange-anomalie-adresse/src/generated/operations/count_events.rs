// Generated from crates/orange-anomalie-adresse/openapi.yaml by `cargo xtask codegen anomalie-adresse`; do not edit.

//! The operation `HEAD /event`.

use orange_core::Result;
use orange_core::__private::http::Method;
use orange_core::operation::{
    ApiRequest, ApiResponse, Operation, OperationInfo, Provenance,
};

use orange_core::query::Query;

use super::super::API;

/// Counts the events that match the filters.
///
/// The response has no body. The number is in `X-Total-Count`.
///
/// *Inferred, not documented*: before-interop/anomalieAdresse openapi.yaml 2.0.0,
/// /anomalie-adresse/event; the path below Orange's base URL is inferred.
///
/// Defined in `openapi.yaml#/paths/~1event/head`.
///
/// Request: `HEAD /event`, hosted by the OI.
///
/// # Responses
///
/// - 200: The number of events.
/// - 400: A query parameter, a header or the body is invalid.
/// - 401: The token is missing, invalid (code 41) or expired (code 42, request a new one).
/// - default: Any other error.
///
/// An error response to `HEAD` has no body, so only its status and headers are known.
#[derive(Clone, Debug)]
#[must_use = "an operation does nothing until it is sent"]
pub struct CountEvents {
    query: Query,
}

pub(super) static INFO: OperationInfo = OperationInfo {
    api: &API,
    id: "countEvents",
    method: Method::HEAD,
    path: "/event",
    provenance: Provenance::Inferred,
    ..OperationInfo::DEFAULT
};

impl CountEvents {
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

impl Default for CountEvents {
    fn default() -> Self {
        Self::new()
    }
}

impl Operation for CountEvents {
    type Output = u64;

    fn info(&self) -> &'static OperationInfo {
        &INFO
    }

    fn request(&self) -> Result<ApiRequest> {
        let request = ApiRequest::new(&INFO);
        let request = request.query(&self.query)?;
        Ok(request)
    }

    fn decode(&self, response: ApiResponse) -> Result<Self::Output> {
        response.count()
    }
}
