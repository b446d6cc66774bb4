// Generated from corpus/query-roles.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `GET /mixed`.

use orange_core::Result;
use orange_core::__private::http::Method;
use orange_core::operation::{
    Answer, Call, ListOperation, Operation, OperationInfo, Provenance, parameter,
};

use orange_core::operation::parameter::Style;
use orange_core::paging::Page;
use orange_core::query::{Query, WindowRule};

use super::super::{API, models};

/// `listMixed`.
///
/// In the specification: `query-roles.yaml#/paths/~1mixed/get`.
///
/// `GET /mixed`.
///
/// # Answers
///
/// - 200: Rows.
#[derive(Clone, Debug)]
#[must_use = "an operation does nothing until it is sent"]
pub struct ListMixed {
    sort: Option<models::ListMixedSort>,
    query: Query,
}

pub(super) static INFO: OperationInfo = OperationInfo {
    api: &API,
    id: "listMixed",
    method: Method::GET,
    path: "/mixed",
    provenance: Provenance::Documented,
    window: WindowRule::max_limit(100),
    ..OperationInfo::DEFAULT
};

impl ListMixed {
    /// Creates the request with its required parameters.
    pub fn new() -> Self {
        Self {
            sort: None,
            query: Query::new(),
        }
    }

    /// `sort`.
    pub fn sort(mut self, sort: impl Into<models::ListMixedSort>) -> Self {
        self.sort = Some(sort.into());
        self
    }

    /// With filters, sort and fields.
    pub fn with_query(mut self, query: Query) -> Self {
        self.query = query;
        self
    }
}

impl Default for ListMixed {
    fn default() -> Self {
        Self::new()
    }
}

impl Operation for ListMixed {
    type Output = Page<models::Row>;

    fn info(&self) -> &'static OperationInfo {
        &INFO
    }

    fn call(&self) -> Result<Call> {
        let call = Call::new(&INFO);
        let call = parameter::query(call, "sort", Style::Exploded, &self.sort)?;
        let call = call.query_without(&self.query, &["sort"])?;
        Ok(call)
    }

    fn decode(&self, answer: Answer) -> Result<Self::Output> {
        answer.page()
    }
}

impl ListOperation for ListMixed {
    type Item = models::Row;

    fn query(&self) -> &Query {
        &self.query
    }

    fn query_mut(&mut self) -> &mut Query {
        &mut self.query
    }
}
