// Generated from crates/orange-incident/openapi.yaml by `cargo xtask codegen incident`; do not edit.

//! The operation `GET /aggregation`.

use orange_core::Result;
use orange_core::__private::http::Method;
use orange_core::model::Violations;
use orange_core::operation::{
    ApiRequest, ApiResponse, Operation, OperationInfo, Provenance, parameter,
};

use orange_core::operation::parameter::Style;
use orange_core::query::Query;

use super::super::{API, models};

/// Counts incidents, grouped by the values of properties.
///
/// The filters are those of `GET /incidents`. Changes by Orange are counted within about 3 minutes.
///
/// *Inferred, not documented*: developer.orange.com, Incident 1.3, API reference, which names the
/// resource `aggregation`: counters grouped by attribute values; path, parameters and response are
/// inferred from `GET /incidents`.
///
/// Defined in `openapi.yaml#/paths/~1aggregation/get`.
///
/// Request: `GET /aggregation`. Scopes: `b2b:incident`, or `b2b:incident:readonly`.
///
/// # Responses
///
/// - 200: A counter for each combination of values.
/// - 400: A parameter, a header or the body is wrong (codes 20 to 28).
/// - 401: The token is missing (code 40), invalid (41) or expired (42, request a new one).
/// - 403: Not allowed for this application or user (codes 50 to 52), or too many requests (53).
/// - default: Any other error.
///
/// [`Error::body_as`](orange_core::Error::body_as) decodes the body of an error as
/// [`ErrorBody`](super::super::models::ErrorBody).
#[derive(Clone, Debug)]
#[must_use = "an operation does nothing until it is sent"]
pub struct AggregateIncidents {
    group_by: Vec<String>,
    accept_language: Option<models::Language>,
    query: Query,
}

pub(super) static INFO: OperationInfo = OperationInfo {
    api: &API,
    id: "aggregateIncidents",
    method: Method::GET,
    path: "/aggregation",
    provenance: Provenance::Inferred,
    ..OperationInfo::DEFAULT
};

impl AggregateIncidents {
    /// Creates the request from its required parameters:
    ///
    /// - `group_by`: The properties to group by, with dots for nested ones. The name of this
    ///   parameter is inferred.
    ///
    ///   At least 1 element.
    pub fn new(group_by: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self {
            group_by: group_by.into_iter().map(Into::into).collect(),
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

impl Operation for AggregateIncidents {
    type Output = Vec<models::Counter>;

    fn info(&self) -> &'static OperationInfo {
        &INFO
    }

    fn request(&self) -> Result<ApiRequest> {
        let mut violations = Violations::default();
        {
            let value = &self.group_by;
            let violations = &mut violations.enter("groupBy");
            violations.items(value.len(), 1, u64::MAX);
        }
        violations.finish_request()?;
        let request = ApiRequest::new(&INFO);
        let request = parameter::query(
            request,
            "groupBy",
            Style::Joined(","),
            &self.group_by,
        )?;
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
        response.json()
    }
}
