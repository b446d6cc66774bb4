// Generated from crates/orange-incident/openapi.yaml by `cargo xtask codegen incident`; do not edit.

//! The operation `GET /incidents`.

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

/// Lists the incidents of the customer.
///
/// One page of incidents. Changes by Orange are visible within about 3 minutes, changes through the
/// API at once.
///
/// The default of `limit` is not documented. The sample response on the page has its two counts
/// swapped, and a body that begins with `{` although it is a list.
///
/// *Documented by Orange*: developer.orange.com, Incident 1.3, Get all my incidents.
///
/// Defined in `openapi.yaml#/paths/~1incidents/get`.
///
/// Request: `GET /incidents`. Scopes: `b2b:incident`, or `b2b:incident:readonly`.
///
/// # Responses
///
/// - 200: One page of incidents.
/// - 400: A parameter, a header or the body is wrong (codes 20 to 28).
/// - 401: The token is missing (code 40), invalid (41) or expired (42, request a new one).
/// - 403: Not allowed for this application or user (codes 50 to 52), or too many requests (53).
/// - default: Any other error.
///
/// [`Error::body_as`](orange_core::Error::body_as) decodes the body of an error as
/// [`ErrorBody`](super::super::models::ErrorBody).
#[derive(Clone, Debug)]
#[must_use = "an operation does nothing until it is sent"]
pub struct ListIncidents {
    accept_language: Option<models::Language>,
    query: Query,
}

pub(super) static INFO: OperationInfo = OperationInfo {
    api: &API,
    id: "listIncidents",
    method: Method::GET,
    path: "/incidents",
    provenance: Provenance::Documented,
    ..OperationInfo::DEFAULT
};

impl ListIncidents {
    /// Creates the request without parameters.
    pub fn new() -> Self {
        Self {
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

impl Default for ListIncidents {
    fn default() -> Self {
        Self::new()
    }
}

impl Operation for ListIncidents {
    type Output = Page<models::Incident>;

    fn info(&self) -> &'static OperationInfo {
        &INFO
    }

    fn request(&self) -> Result<ApiRequest> {
        let request = ApiRequest::new(&INFO);
        let request = parameter::header(
            request,
            "Accept-Language",
            Style::Joined(","),
            &self.accept_language,
        )?;
        let request = request.query(&self.query.with_id())?;
        Ok(request)
    }

    fn decode(&self, response: ApiResponse) -> Result<Self::Output> {
        response.resources()
    }
}

impl ListOperation for ListIncidents {
    type Item = models::Incident;

    fn query(&self) -> &Query {
        &self.query
    }

    fn query_mut(&mut self) -> &mut Query {
        &mut self.query
    }
}
