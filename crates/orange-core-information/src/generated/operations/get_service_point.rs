// Generated from crates/orange-core-information/openapi.yaml by `cargo xtask codegen core-information`; do not edit.

//! The operation `GET /servicePoints/{id}`.

use orange_core::Result;
use orange_core::__private::http::Method;
use orange_core::model::Tagged;
use orange_core::operation::{
    ApiRequest, ApiResponse, Operation, OperationInfo, Provenance,
};

use super::super::{API, models};

/// Reads one service point.
///
/// *Inferred, not documented*: developer.orange.com, Orange Business Core Information 2.5,
/// Resources; the path is inferred from the resource's name and from `/incidents/{incident_id}` of
/// the Incident API.
///
/// Defined in `openapi.yaml#/paths/~1servicePoints~1{id}/get`.
///
/// Request: `GET /servicePoints/{id}`.
///
/// # Responses
///
/// - 200: The service point.
/// - 404: The resource does not exist (code 60).
/// - default: Any other error. All Orange Business APIs use the same error codes.
///
/// [`Error::body_as`](orange_core::Error::body_as) decodes the body of an error as
/// [`ErrorBody`](super::super::models::ErrorBody).
#[derive(Clone, Debug)]
#[must_use = "an operation does nothing until it is sent"]
pub struct GetServicePoint {
    id: String,
}

pub(super) static INFO: OperationInfo = OperationInfo {
    api: &API,
    id: "getServicePoint",
    method: Method::GET,
    path: "/servicePoints/{id}",
    provenance: Provenance::Inferred,
    ..OperationInfo::DEFAULT
};

impl GetServicePoint {
    /// Creates the request from its required parameters:
    ///
    /// - `id`: The `id` of the resource.
    pub fn new(id: impl Into<String>) -> Self {
        Self { id: id.into() }
    }
}

impl Operation for GetServicePoint {
    type Output = Tagged<models::ServicePoint>;

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
