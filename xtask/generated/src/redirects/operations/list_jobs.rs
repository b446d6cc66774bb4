// Generated from corpus/redirects.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `GET /list`.

use orange_core::Result;
use orange_core::__private::http::Method;
use orange_core::operation::{
    Answer, Call, ListOperation, Operation, OperationInfo, Provenance,
};

use orange_core::paging::Page;
use orange_core::query::Query;

use super::super::{API, models};

/// `listJobs`.
///
/// In the specification: `redirects.yaml#/paths/~1list/get`.
///
/// `GET /list`.
///
/// # Answers
///
/// - 200: A page.
/// - 302: There.
#[derive(Clone, Debug)]
#[must_use = "an operation does nothing until it is sent"]
pub struct ListJobs {
    query: Query,
}

pub(super) static INFO: OperationInfo = OperationInfo {
    api: &API,
    id: "listJobs",
    method: Method::GET,
    path: "/list",
    provenance: Provenance::Documented,
    ..OperationInfo::DEFAULT
};

impl ListJobs {
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

impl Default for ListJobs {
    fn default() -> Self {
        Self::new()
    }
}

impl Operation for ListJobs {
    type Output = Page<models::Job>;

    fn info(&self) -> &'static OperationInfo {
        &INFO
    }

    fn call(&self) -> Result<Call> {
        let call = Call::new(&INFO);
        let call = call.query(&self.query)?;
        Ok(call)
    }

    fn decode(&self, answer: Answer) -> Result<Self::Output> {
        answer.page()
    }
}

impl ListOperation for ListJobs {
    type Item = models::Job;

    fn query(&self) -> &Query {
        &self.query
    }

    fn query_mut(&mut self) -> &mut Query {
        &mut self.query
    }
}
