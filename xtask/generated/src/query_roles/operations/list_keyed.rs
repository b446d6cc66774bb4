// Generated from corpus/query-roles.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `GET /keyed`.

use orange_core::Result;
use orange_core::__private::http::Method;
use orange_core::operation::{
    Answer, Call, Operation, OperationInfo, Provenance, parameter,
};

use orange_core::operation::parameter::Style;
use orange_core::query::Query;

use super::super::API;

/// `listKeyed`.
///
/// In the specification: `query-roles.yaml#/paths/~1keyed/get`.
///
/// `GET /keyed`.
///
/// # Answers
///
/// - 204: Done.
#[derive(Clone, Debug)]
#[must_use = "an operation does nothing until it is sent"]
pub struct ListKeyed {
    fields: Option<String>,
    query: Query,
}

pub(super) static INFO: OperationInfo = OperationInfo {
    api: &API,
    id: "listKeyed",
    method: Method::GET,
    path: "/keyed",
    provenance: Provenance::Documented,
    ..OperationInfo::DEFAULT
};

impl ListKeyed {
    /// Creates the request with its required parameters.
    pub fn new() -> Self {
        Self {
            fields: None,
            query: Query::new(),
        }
    }

    /// `fields`.
    pub fn fields(mut self, fields: impl Into<String>) -> Self {
        self.fields = Some(fields.into());
        self
    }

    /// With filters, sort and fields.
    pub fn with_query(mut self, query: Query) -> Self {
        self.query = query;
        self
    }
}

impl Default for ListKeyed {
    fn default() -> Self {
        Self::new()
    }
}

impl Operation for ListKeyed {
    type Output = ();

    fn info(&self) -> &'static OperationInfo {
        &INFO
    }

    fn call(&self) -> Result<Call> {
        let call = Call::new(&INFO);
        let call = parameter::query(call, "fields", Style::Exploded, &self.fields)?;
        let call = call.query_without(&self.query, &["fields"])?;
        Ok(call)
    }

    fn decode(&self, answer: Answer) -> Result<Self::Output> {
        answer.empty()
    }
}
