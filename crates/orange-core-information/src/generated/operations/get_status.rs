// Generated from crates/orange-core-information/openapi.yaml by `cargo xtask codegen core-information`; do not edit.

//! The operation `GET /status`.

use orange_core::Result;
use orange_core::__private::http::Method;
use orange_core::model::Json;
use orange_core::operation::{
    ApiRequest, ApiResponse, Operation, OperationInfo, Provenance,
};

use super::super::API;

/// Reads the status of the API.
///
/// The shape of the response is not published. It may be any JSON.
///
/// *Inferred, not documented*: developer.orange.com, Orange Business Core Information 2.5,
/// Resources, status; the path is inferred from the resource's name.
///
/// Defined in `openapi.yaml#/paths/~1status/get`.
///
/// Request: `GET /status`.
///
/// # Responses
///
/// - 200: The status.
/// - default: Any other error. All Orange Business APIs use the same error codes.
///
/// [`Error::body_as`](orange_core::Error::body_as) decodes the body of an error as
/// [`ErrorBody`](super::super::models::ErrorBody).
#[derive(Clone, Debug)]
#[must_use = "an operation does nothing until it is sent"]
#[non_exhaustive]
pub struct GetStatus {}
pub(super) static INFO: OperationInfo = OperationInfo {
    api: &API,
    id: "getStatus",
    method: Method::GET,
    path: "/status",
    provenance: Provenance::Inferred,
    ..OperationInfo::DEFAULT
};

impl GetStatus {
    /// Creates the request.
    pub fn new() -> Self {
        Self {}
    }
}

impl Default for GetStatus {
    fn default() -> Self {
        Self::new()
    }
}

impl Operation for GetStatus {
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
