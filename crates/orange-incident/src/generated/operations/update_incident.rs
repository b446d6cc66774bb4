// Generated from crates/orange-incident/openapi.yaml by `cargo xtask codegen incident`; do not edit.

//! The operation `PATCH /incidents/{incidentId}`.

use orange_core::Result;
use orange_core::__private::http::Method;
use orange_core::model::{Tagged, Validate, Violations};
use orange_core::operation::{
    ApiRequest, ApiResponse, Operation, OperationInfo, Provenance, parameter,
};

use orange_core::operation::parameter::Style;

use super::super::{API, models};

/// Changes some properties of an incident.
///
/// Only the changed properties are sent. The change is visible at once. No protection against
/// concurrent changes is documented.
///
/// *Inferred, not documented*: developer.orange.com, Incident 1.3, API reference, which says that
/// an incident can be updated; method, body and response are inferred.
///
/// Defined in `openapi.yaml#/paths/~1incidents~1{incidentId}/patch`.
///
/// Request: `PATCH /incidents/{incidentId}`. Scopes: `b2b:incident`.
///
/// # Responses
///
/// - 200: The incident after the change.
/// - 400: A parameter, a header or the body is wrong (codes 20 to 28).
/// - 401: The token is missing (code 40), invalid (41) or expired (42, request a new one).
/// - 403: Not allowed for this application or user (codes 50 to 52), or too many requests (53).
/// - 404: The resource does not exist, or the path is wrong (code 60).
/// - 409: The current state does not allow the change (code 69).
/// - default: Any other error.
///
/// [`Error::body_as`](orange_core::Error::body_as) decodes the body of an error as
/// [`ErrorBody`](super::super::models::ErrorBody).
#[derive(Clone, Debug)]
#[must_use = "an operation does nothing until it is sent"]
pub struct UpdateIncident {
    incident_id: String,
    accept_language: Option<models::Language>,
    body: models::IncidentPatch,
}

pub(super) static INFO: OperationInfo = OperationInfo {
    api: &API,
    id: "updateIncident",
    method: Method::PATCH,
    path: "/incidents/{incidentId}",
    provenance: Provenance::Inferred,
    ..OperationInfo::DEFAULT
};

impl UpdateIncident {
    /// Creates the request from its required parameters:
    ///
    /// - `incident_id`: The id of the incident, such as `1805N42320`.
    ///
    ///   *Documented by Orange*: developer.orange.com, Incident 1.3, Get details of an Incident.
    /// - `body`: The properties to change.
    pub fn new(
        incident_id: impl Into<String>,
        body: impl Into<models::IncidentPatch>,
    ) -> Self {
        Self {
            incident_id: incident_id.into(),
            accept_language: None,
            body: body.into(),
        }
    }

    /// The language of the texts. The default is English.
    ///
    /// *Documented by Orange*: developer.orange.com, Incident 1.3, API reference,
    /// Internationalization.
    pub fn accept_language(
        mut self,
        accept_language: impl Into<models::Language>,
    ) -> Self {
        self.accept_language = Some(accept_language.into());
        self
    }
}

impl Operation for UpdateIncident {
    type Output = Tagged<models::Incident>;

    fn info(&self) -> &'static OperationInfo {
        &INFO
    }

    fn request(&self) -> Result<ApiRequest> {
        let mut violations = Violations::default();
        self.body.check(&mut violations);
        violations.finish_request()?;
        let request = ApiRequest::new(&INFO);
        let request = request.path_parameter("incidentId", &self.incident_id)?;
        let request = parameter::header(
            request,
            "Accept-Language",
            Style::Joined(","),
            &self.accept_language,
        )?;
        let request = request.json(&self.body)?;
        Ok(request)
    }

    fn decode(&self, response: ApiResponse) -> Result<Self::Output> {
        response.resource()
    }
}
