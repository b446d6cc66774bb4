// Generated from crates/orange-incident/openapi.yaml by `cargo xtask codegen incident`; do not edit.

//! The operation `GET /incidents/{incidentId}/freezePeriods`.

use orange_core::Result;
use orange_core::__private::http::Method;
use orange_core::operation::{
    ApiRequest, ApiResponse, ListOperation, Operation, OperationInfo, Provenance,
    parameter,
};

use orange_core::operation::parameter::Style;
use orange_core::pagination::Page;
use orange_core::query::Query;

use super::super::{API, models};

/// Lists the freeze periods of an incident.
///
/// A freeze period does not count towards the time to repair (MTTR) or the guaranteed time to
/// repair (GTR).
///
/// *Inferred, not documented*: developer.orange.com, Incident 1.3, API reference, which names the
/// resource `freezePeriods`: periods in which an incident is frozen; that it stands below the
/// incident is inferred.
///
/// Defined in `openapi.yaml#/paths/~1incidents~1{incidentId}~1freezePeriods/get`.
///
/// Request: `GET /incidents/{incidentId}/freezePeriods`. Scopes: `b2b:incident`, or
/// `b2b:incident:readonly`.
///
/// # Responses
///
/// - 200: One page of freeze periods.
/// - 401: The token is missing (code 40), invalid (41) or expired (42, request a new one).
/// - 403: Not allowed for this application or user (codes 50 to 52), or too many requests (53).
/// - 404: The resource does not exist, or the path is wrong (code 60).
/// - default: Any other error.
///
/// [`Error::body_as`](orange_core::Error::body_as) decodes the body of an error as
/// [`ErrorBody`](super::super::models::ErrorBody).
#[derive(Clone, Debug)]
#[must_use = "an operation does nothing until it is sent"]
pub struct ListFreezePeriods {
    incident_id: String,
    accept_language: Option<models::Language>,
    query: Query,
}

pub(super) static INFO: OperationInfo = OperationInfo {
    api: &API,
    id: "listFreezePeriods",
    method: Method::GET,
    path: "/incidents/{incidentId}/freezePeriods",
    provenance: Provenance::Inferred,
    ..OperationInfo::DEFAULT
};

impl ListFreezePeriods {
    /// Creates the request from its required parameters:
    ///
    /// - `incident_id`: The id of the incident, such as `1805N42320`.
    ///
    ///   *Documented by Orange*: developer.orange.com, Incident 1.3, Get details of an Incident.
    pub fn new(incident_id: impl Into<String>) -> Self {
        Self {
            incident_id: incident_id.into(),
            accept_language: None,
            query: Query::new(),
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

    /// Sets filters, sorting and selected fields.
    pub fn with_query(mut self, query: Query) -> Self {
        self.query = query;
        self
    }
}

impl Operation for ListFreezePeriods {
    type Output = Page<models::FreezePeriod>;

    fn info(&self) -> &'static OperationInfo {
        &INFO
    }

    fn request(&self) -> Result<ApiRequest> {
        let request = ApiRequest::new(&INFO);
        let request = request.path_parameter("incidentId", &self.incident_id)?;
        let request = parameter::header(
            request,
            "Accept-Language",
            Style::Joined(","),
            &self.accept_language,
        )?;
        let request = request.query(&self.query)?;
        Ok(request)
    }

    fn decode(&self, response: ApiResponse) -> Result<Self::Output> {
        response.page()
    }
}

impl ListOperation for ListFreezePeriods {
    type Item = models::FreezePeriod;

    fn query(&self) -> &Query {
        &self.query
    }

    fn query_mut(&mut self) -> &mut Query {
        &mut self.query
    }
}
