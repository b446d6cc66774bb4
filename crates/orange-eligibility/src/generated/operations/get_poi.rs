// Generated from crates/orange-eligibility/openapi.yaml by `cargo xtask codegen eligibility`; do not edit.

//! The operation `GET /poi`.

use orange_core::Result;
use orange_core::__private::http::Method;
use orange_core::model::{Validate, Violations};
use orange_core::operation::{
    ApiRequest, ApiResponse, Operation, OperationInfo, Provenance, parameter,
};

use orange_core::operation::parameter::Style;

use super::super::{API, models};

/// Checks the eligibility of an address or of a building.
///
/// Requires `buildingCode`, or `fullTextAddress` with an optional `buildingName`. The response is
/// an array, also for one building. If an address has more than five buildings, FTTE is not
/// computed, which a comment states. In this case, check each building by its code.
///
/// *Documented by Orange*: developer.orange.com, Orange Business Eligibility 1.0 and 1.1,
/// getting-started.
///
/// Defined in `openapi.yaml#/paths/~1poi/get`.
///
/// Request: `GET /poi`.
///
/// # Responses
///
/// - 200: The points of interest. It is not published whether the array may be empty.
/// - 400: The address has no comma (code 400100), or the building code is malformed (code 40024).
/// - 401: The token is missing, invalid or expired (code 42).
/// - 404: The address (code 4041) or the building (code 4042) is unknown.
/// - 503: The backend is unavailable (code 2600).
/// - default: Any other error.
///
/// [`Error::body_as`](orange_core::Error::body_as) decodes the body of an error as
/// [`ErrorBody`](super::super::models::ErrorBody).
#[derive(Clone, Debug)]
#[must_use = "an operation does nothing until it is sent"]
pub struct GetPoi {
    full_text_address: Option<String>,
    building_name: Option<String>,
    building_code: Option<models::BuildingCode>,
}

pub(super) static INFO: OperationInfo = OperationInfo {
    api: &API,
    id: "getPoi",
    method: Method::GET,
    path: "/poi",
    provenance: Provenance::Documented,
    ..OperationInfo::DEFAULT
};

impl GetPoi {
    /// Creates the request without parameters.
    pub fn new() -> Self {
        Self {
            full_text_address: None,
            building_name: None,
            building_code: None,
        }
    }

    /// Street and city, separated by a comma. Without a comma, the response is 400 with code 400100.
    ///
    /// At least 1 character.
    pub fn full_text_address(mut self, full_text_address: impl Into<String>) -> Self {
        self.full_text_address = Some(full_text_address.into());
        self
    }

    /// The name of a building at the address.
    ///
    /// At least 1 character.
    pub fn building_name(mut self, building_name: impl Into<String>) -> Self {
        self.building_name = Some(building_name.into());
        self
    }

    /// The code of a building (IMB code).
    pub fn building_code(
        mut self,
        building_code: impl Into<models::BuildingCode>,
    ) -> Self {
        self.building_code = Some(building_code.into());
        self
    }
}

impl Default for GetPoi {
    fn default() -> Self {
        Self::new()
    }
}

impl Operation for GetPoi {
    type Output = Vec<models::PointOfInterest>;

    fn info(&self) -> &'static OperationInfo {
        &INFO
    }

    fn request(&self) -> Result<ApiRequest> {
        let mut violations = Violations::default();
        if let Some(value) = &self.full_text_address {
            let violations = &mut violations.enter("fullTextAddress");
            violations.length(value, 1, u64::MAX);
        }
        if let Some(value) = &self.building_name {
            let violations = &mut violations.enter("buildingName");
            violations.length(value, 1, u64::MAX);
        }
        if let Some(value) = &self.building_code {
            let violations = &mut violations.enter("buildingCode");
            value.check(violations);
        }
        violations.finish_request()?;
        let request = ApiRequest::new(&INFO);
        let request = parameter::query(
            request,
            "fullTextAddress",
            Style::Exploded,
            &self.full_text_address,
        )?;
        let request = parameter::query(
            request,
            "buildingName",
            Style::Exploded,
            &self.building_name,
        )?;
        let request = parameter::query(
            request,
            "buildingCode",
            Style::Exploded,
            &self.building_code,
        )?;
        Ok(request)
    }

    fn decode(&self, response: ApiResponse) -> Result<Self::Output> {
        response.json()
    }
}
