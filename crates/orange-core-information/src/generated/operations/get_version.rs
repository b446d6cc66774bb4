// Generated from crates/orange-core-information/openapi.yaml by `cargo xtask codegen core-information`; do not edit.

//! The operation `GET /version`.

use orange_core::Result;
use orange_core::__private::http::Method;
use orange_core::model::Json;
use orange_core::operation::{
    ApiRequest, ApiResponse, Operation, OperationInfo, Provenance,
};

use super::super::API;

/// Reads the version of the API.
///
/// The shape of the response is not published. It may be any JSON.
///
/// *Inferred, not documented*: developer.orange.com, Orange Business Core Information 2.5,
/// Resources, version; the path is inferred from the resource's name.
///
/// Defined in `openapi.yaml#/paths/~1version/get`.
///
/// Request: `GET /version`.
///
/// # Responses
///
/// - 200: The version.
/// - default: Any other error. All Orange Business APIs use the same error codes.
///
/// [`Error::body_as`](orange_core::Error::body_as) decodes the body of an error as
/// [`ErrorBody`](super::super::models::ErrorBody).
#[derive(Clone, Debug)]
#[must_use = "an operation does nothing until it is sent"]
#[non_exhaustive]
pub struct GetVersion {}
pub(super) static INFO: OperationInfo = OperationInfo {
    api: &API,
    id: "getVersion",
    method: Method::GET,
    path: "/version",
    provenance: Provenance::Inferred,
    ..OperationInfo::DEFAULT
};

impl GetVersion {
    /// Creates the request.
    pub fn new() -> Self {
        Self {}
    }
}

impl Default for GetVersion {
    fn default() -> Self {
        Self::new()
    }
}

impl Operation for GetVersion {
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
