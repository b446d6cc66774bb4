// Generated from corpus/answers.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `GET /c`.

use orange_core::Result;
use orange_core::__private::http::Method;
use orange_core::operation::{
    Answer, Call, ListOperation, Operation, OperationInfo, Provenance, parameter,
};

use orange_core::operation::parameter::Style;
use orange_core::paging::Page;
use orange_core::query::Query;

use super::super::{API, models};

/// `listed`.
///
/// In the specification: `answers.yaml#/paths/~1c/get`.
///
/// `GET /c`.
///
/// # Answers
///
/// - 200: x
#[derive(Clone, Debug)]
#[must_use = "an operation does nothing until it is sent"]
pub struct Listed {
    q: Option<String>,
    query: Query,
}

pub(super) static INFO: OperationInfo = OperationInfo {
    api: &API,
    id: "listed",
    method: Method::GET,
    path: "/c",
    provenance: Provenance::Documented,
    ..OperationInfo::DEFAULT
};

impl Listed {
    /// Creates the request with its required parameters.
    pub fn new() -> Self {
        Self {
            q: None,
            query: Query::new(),
        }
    }

    /// `q`.
    pub fn q(mut self, q: impl Into<String>) -> Self {
        self.q = Some(q.into());
        self
    }

    /// With filters, sort and fields.
    pub fn with_query(mut self, query: Query) -> Self {
        self.query = query;
        self
    }
}

impl Default for Listed {
    fn default() -> Self {
        Self::new()
    }
}

impl Operation for Listed {
    type Output = Page<models::A>;

    fn info(&self) -> &'static OperationInfo {
        &INFO
    }

    fn call(&self) -> Result<Call> {
        let call = Call::new(&INFO);
        let call = parameter::query(call, "q", Style::Exploded, &self.q)?;
        let call = call.query(&self.query)?;
        Ok(call)
    }

    fn decode(&self, answer: Answer) -> Result<Self::Output> {
        answer.page()
    }
}

impl ListOperation for Listed {
    type Item = models::A;

    fn query(&self) -> &Query {
        &self.query
    }

    fn query_mut(&mut self) -> &mut Query {
        &mut self.query
    }
}
