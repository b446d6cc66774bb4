// Generated from corpus/openapi30.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `GET /ships`.

use orange_core::Result;
use orange_core::__private::http::Method;
use orange_core::operation::{
    Answer, Call, ListOperation, Operation, OperationInfo, Provenance,
};

use orange_core::paging::Page;
use orange_core::query::{Query, WindowRule};

use super::super::{API, models};

/// Lists ships.
///
/// In the specification: `openapi30.yaml#/paths/~1ships/get`.
///
/// `GET /ships`.
///
/// # Answers
///
/// - 200: One page.
/// - any other: Anything else. ([`Problem`](super::super::models::Problem))
///
/// The body of an error is read by [`Error::body_as`](orange_core::Error::body_as).
#[derive(Clone, Debug)]
#[must_use = "an operation does nothing until it is sent"]
pub struct ListShips {
    query: Query,
}

pub(super) static INFO: OperationInfo = OperationInfo {
    api: &API,
    id: "listShips",
    method: Method::GET,
    path: "/ships",
    provenance: Provenance::Documented,
    window: WindowRule::max_limit(100),
    ..OperationInfo::DEFAULT
};

impl ListShips {
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

impl Default for ListShips {
    fn default() -> Self {
        Self::new()
    }
}

impl Operation for ListShips {
    type Output = Page<models::Ship>;

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

impl ListOperation for ListShips {
    type Item = models::Ship;

    fn query(&self) -> &Query {
        &self.query
    }

    fn query_mut(&mut self) -> &mut Query {
        &mut self.query
    }
}
