// Generated from crates/orange-core-information/openapi.yaml by `cargo xtask codegen core-information`; do not edit.

//! The operation `GET /configurationItems/{id}`.

use orange_core::Result;
use orange_core::__private::http::Method;
use orange_core::model::Tagged;
use orange_core::operation::{
    ApiRequest, ApiResponse, Operation, OperationInfo, Provenance,
};

use super::super::{API, models};

/// Reads one configuration item.
///
/// *Documented by Orange*: developer.orange.com, Orange Business Core Information 2.5,
/// getting-started, details by id.
///
/// Defined in `openapi.yaml#/paths/~1configurationItems~1{id}/get`.
///
/// Request: `GET /configurationItems/{id}`.
///
/// # Responses
///
/// - 200: The configuration item.
/// - 404: The resource does not exist (code 60).
/// - default: Any other error. All Orange Business APIs use the same error codes.
///
/// [`Error::body_as`](orange_core::Error::body_as) decodes the body of an error as
/// [`ErrorBody`](super::super::models::ErrorBody).
#[derive(Clone, Debug)]
#[must_use = "an operation does nothing until it is sent"]
pub struct GetConfigurationItem {
    id: String,
}

pub(super) static INFO: OperationInfo = OperationInfo {
    api: &API,
    id: "getConfigurationItem",
    method: Method::GET,
    path: "/configurationItems/{id}",
    provenance: Provenance::Documented,
    ..OperationInfo::DEFAULT
};

impl GetConfigurationItem {
    /// Creates the request from its required parameters:
    ///
    /// - `id`: The `id` of the resource.
    pub fn new(id: impl Into<String>) -> Self {
        Self { id: id.into() }
    }
}

impl Operation for GetConfigurationItem {
    type Output = Tagged<models::ConfigurationItem>;

    fn info(&self) -> &'static OperationInfo {
        &INFO
    }

    fn request(&self) -> Result<ApiRequest> {
        let request = ApiRequest::new(&INFO);
        let request = request.path_parameter("id", &self.id)?;
        Ok(request)
    }

    fn decode(&self, response: ApiResponse) -> Result<Self::Output> {
        response.resource()
    }
}
