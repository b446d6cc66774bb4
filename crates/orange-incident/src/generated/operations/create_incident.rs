// Generated from crates/orange-incident/openapi.yaml by `cargo xtask codegen incident`; do not edit.

//! The operation `POST /incidents`.

use orange_core::Result;
use orange_core::__private::http::Method;
use orange_core::model::{Tagged, Validate, Violations};
use orange_core::operation::{
    ApiRequest, ApiResponse, Operation, OperationInfo, Provenance, parameter,
};

use orange_core::operation::parameter::Style;

use super::super::{API, models};

/// Creates an incident.
///
/// The incident is visible at once. The request is not retried once the server may have processed
/// it, because neither an idempotency key nor a property for the customer's reference is
/// documented.
///
/// *Inferred, not documented*: developer.orange.com, Incident 1.3, API reference, which says that
/// an incident can be created; method, path, body and response are inferred from `GET /incidents`.
///
/// Defined in `openapi.yaml#/paths/~1incidents/post`.
///
/// Request: `POST /incidents`. Scopes: `b2b:incident`.
///
/// # Responses
///
/// - 201: The created incident.
/// - 400: A parameter, a header or the body is wrong (codes 20 to 28).
/// - 401: The token is missing (code 40), invalid (41) or expired (42, request a new one).
/// - 403: Not allowed for this application or user (codes 50 to 52), or too many requests (53).
/// - default: Any other error.
///
/// [`Error::body_as`](orange_core::Error::body_as) decodes the body of an error as
/// [`ErrorBody`](super::super::models::ErrorBody).
#[derive(Clone, Debug)]
#[must_use = "an operation does nothing until it is sent"]
pub struct CreateIncident {
    accept_language: Option<models::Language>,
    body: models::IncidentCreate,
}

pub(super) static INFO: OperationInfo = OperationInfo {
    api: &API,
    id: "createIncident",
    method: Method::POST,
    path: "/incidents",
    provenance: Provenance::Inferred,
    ..OperationInfo::DEFAULT
};

impl CreateIncident {
    /// Creates the request from its required parameters:
    ///
    /// - `body`: The incident to create. The required properties are not published.
    pub fn new(body: impl Into<models::IncidentCreate>) -> Self {
        Self {
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

impl Operation for CreateIncident {
    type Output = Tagged<models::Incident>;

    fn info(&self) -> &'static OperationInfo {
        &INFO
    }

    fn request(&self) -> Result<ApiRequest> {
        let mut violations = Violations::default();
        self.body.check(&mut violations);
        violations.finish_request()?;
        let request = ApiRequest::new(&INFO);
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
