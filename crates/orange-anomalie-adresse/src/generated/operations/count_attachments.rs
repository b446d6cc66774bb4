// Generated from crates/orange-anomalie-adresse/openapi.yaml by `cargo xtask codegen anomalie-adresse`; do not edit.

//! The operation `HEAD /{id}/attachment`.

use orange_core::Result;
use orange_core::__private::http::Method;
use orange_core::operation::{
    ApiRequest, ApiResponse, Operation, OperationInfo, Provenance,
};

use orange_core::query::Query;

use super::super::API;

/// Counts the attachments of a ticket that match the filters.
///
/// The response has no body. The number is in `X-Total-Count`.
///
/// *Inferred, not documented*: before-interop/anomalieAdresse openapi.yaml 2.0.0,
/// /anomalie-adresse/{AnomalieAdresseId}/attachment; the path below Orange's base URL is inferred.
///
/// Defined in `openapi.yaml#/paths/~1{id}~1attachment/head`.
///
/// Request: `HEAD /{id}/attachment`, hosted by the OI.
///
/// # Responses
///
/// - 200: The number of attachments.
/// - 400: A query parameter, a header or the body is invalid.
/// - 401: The token is missing, invalid (code 41) or expired (code 42, request a new one).
/// - 404: The resource does not exist or is not visible to the caller.
/// - default: Any other error.
///
/// An error response to `HEAD` has no body, so only its status and headers are known.
#[derive(Clone, Debug)]
#[must_use = "an operation does nothing until it is sent"]
pub struct CountAttachments {
    id: String,
    query: Query,
}

pub(super) static INFO: OperationInfo = OperationInfo {
    api: &API,
    id: "countAttachments",
    method: Method::HEAD,
    path: "/{id}/attachment",
    provenance: Provenance::Inferred,
    ..OperationInfo::DEFAULT
};

impl CountAttachments {
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

impl Operation for CountAttachments {
    type Output = u64;

    fn info(&self) -> &'static OperationInfo {
        &INFO
    }

    fn request(&self) -> Result<ApiRequest> {
        let request = ApiRequest::new(&INFO);
        let request = request.path_parameter("id", &self.id)?;
        let request = request.query(&self.query)?;
        Ok(request)
    }

    fn decode(&self, response: ApiResponse) -> Result<Self::Output> {
        response.count()
    }
}
