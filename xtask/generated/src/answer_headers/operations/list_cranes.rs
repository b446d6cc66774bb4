// Generated from corpus/answer-headers.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `GET /cranes`.

use orange_core::Result;
use orange_core::__private::http::Method;
use orange_core::operation::{
    Answer, Call, ListOperation, Operation, OperationInfo, Provenance,
};

use orange_core::paging::Page;
use orange_core::query::Query;

use super::super::{API, models};

/// `listCranes`.
///
/// In the specification: `answer-headers.yaml#/paths/~1cranes/get`.
///
/// `GET /cranes`.
///
/// # Answers
///
/// - 200: A page.
#[derive(Clone, Debug)]
#[must_use = "an operation does nothing until it is sent"]
pub struct ListCranes {
    query: Query,
}

pub(super) static INFO: OperationInfo = OperationInfo {
    api: &API,
    id: "listCranes",
    method: Method::GET,
    path: "/cranes",
    provenance: Provenance::Documented,
    ..OperationInfo::DEFAULT
};

impl ListCranes {
    /// Creates the request with its required parameters.
    pub fn new() -> Self {
        Self { query: Query::new() }
    }

    /// With filters, sort and fields.
    pub fn with_query(mut self, query: Query) -> Self {
        self.query = query;
        self
    }
}

impl Default for ListCranes {
    fn default() -> Self {
        Self::new()
    }
}

impl Operation for ListCranes {
    type Output = Page<models::Crane>;

    fn info(&self) -> &'static OperationInfo {
        &INFO
    }

    fn call(&self) -> Result<Call> {
        let call = Call::new(&INFO);
        let call = call.query(&self.query)?;
        Ok(call)
    }

    fn decode(&self, answer: Answer) -> Result<Self::Output> {
        answer.page().map(|page| page.with_headers(answer.headers().clone()))
    }
}

impl ListOperation for ListCranes {
    type Item = models::Crane;

    fn query(&self) -> &Query {
        &self.query
    }

    fn query_mut(&mut self) -> &mut Query {
        &mut self.query
    }
}

impl ListCranes {
    /// The header `Link` of an answer. The next page.
    pub fn link_of<T>(page: &orange_core::paging::Page<T>) -> Option<&str> {
        page.headers().get("link")?.to_str().ok()
    }

    /// The header `X-Quota-Left` of an answer. Calls that are left.
    pub fn x_quota_left_of<T>(page: &orange_core::paging::Page<T>) -> Option<f64> {
        page.headers().get("x-quota-left")?.to_str().ok()?.trim().parse().ok()
    }
}
