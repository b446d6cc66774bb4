// Generated from crates/orange-incident/openapi.yaml by `cargo xtask codegen incident`; do not edit.

//! The operation `GET /doc`.

use orange_core::Result;
use orange_core::__private::http::Method;
use orange_core::model::Json;
use orange_core::operation::{
    ApiRequest, ApiResponse, Operation, OperationInfo, Provenance,
};

use super::super::API;

/// Reads the specification of the API.
///
/// *Inferred, not documented*: developer.orange.com, Incident 1.3, API reference, which lists the
/// resource `doc`, but documents neither its path nor its response.
///
/// Defined in `openapi.yaml#/paths/~1doc/get`.
///
/// Request: `GET /doc`. Scopes: `b2b:incident`, or `b2b:incident:readonly`.
///
/// # Responses
///
/// - 200: Documentation of the API in Swagger format.
/// - 401: The token is missing (code 40), invalid (41) or expired (42, request a new one).
/// - 403: Not allowed for this application or user (codes 50 to 52), or too many requests (53).
/// - default: Any other error.
///
/// [`Error::body_as`](orange_core::Error::body_as) decodes the body of an error as
/// [`ErrorBody`](super::super::models::ErrorBody).
#[derive(Clone, Debug)]
#[must_use = "an operation does nothing until it is sent"]
#[non_exhaustive]
pub struct GetDoc {}
pub(super) static INFO: OperationInfo = OperationInfo {
    api: &API,
    id: "getDoc",
    method: Method::GET,
    path: "/doc",
    provenance: Provenance::Inferred,
    ..OperationInfo::DEFAULT
};

impl GetDoc {
    /// Creates the request.
    pub fn new() -> Self {
        Self {}
    }
}

impl Default for GetDoc {
    fn default() -> Self {
        Self::new()
    }
}

impl Operation for GetDoc {
    type Output = Json;

    fn info(&self) -> &'static OperationInfo {
        &INFO
    }

    fn request(&self) -> Result<ApiRequest> {
        let request = ApiRequest::new(&INFO);
        Ok(request)
    }

    fn decode(&self, response: ApiResponse) -> Result<Self::Output> {
        response.json()
    }
}
