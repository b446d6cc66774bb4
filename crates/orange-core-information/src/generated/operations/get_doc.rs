// Generated from crates/orange-core-information/openapi.yaml by `cargo xtask codegen core-information`; do not edit.

//! The operation `GET /doc`.

use orange_core::Result;
use orange_core::__private::http::Method;
use orange_core::model::Json;
use orange_core::operation::{
    ApiRequest, ApiResponse, Operation, OperationInfo, Provenance,
};

use super::super::API;

/// Reads the interface file of the API.
///
/// The documentation of the API in Swagger format. It can replace this interface file as the input
/// of `cargo xtask codegen`.
///
/// *Inferred, not documented*: developer.orange.com, Orange Business Core Information 2.5,
/// Resources, doc; the path is inferred from the resource's name.
///
/// Defined in `openapi.yaml#/paths/~1doc/get`.
///
/// Request: `GET /doc`.
///
/// # Responses
///
/// - 200: The interface file.
/// - default: Any other error. All Orange Business APIs use the same error codes.
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
