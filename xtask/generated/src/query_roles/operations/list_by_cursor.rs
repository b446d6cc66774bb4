// Generated from corpus/query-roles.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `GET /cursor`.

use orange_core::Result;
use orange_core::__private::http::Method;
use orange_core::model::Findings;
use orange_core::operation::{
    Answer, Call, Operation, OperationInfo, Provenance, parameter,
};

use orange_core::operation::parameter::Style;

use super::super::{API, models};

/// `listByCursor`.
///
/// In the specification: `query-roles.yaml#/paths/~1cursor/get`.
///
/// `GET /cursor`.
///
/// # Answers
///
/// - 200: Rows.
#[derive(Clone, Debug)]
#[must_use = "an operation does nothing until it is sent"]
pub struct ListByCursor {
    offset: String,
    limit: Option<i64>,
}

pub(super) static INFO: OperationInfo = OperationInfo {
    api: &API,
    id: "listByCursor",
    method: Method::GET,
    path: "/cursor",
    provenance: Provenance::Documented,
    ..OperationInfo::DEFAULT
};

impl ListByCursor {
    /// Creates the request with its required parameters.
    pub fn new(offset: impl Into<String>) -> Self {
        Self {
            offset: offset.into(),
            limit: None,
        }
    }

    /// `limit`.
    ///
    /// At least 1. At most 50.
    pub fn limit(mut self, limit: i64) -> Self {
        self.limit = Some(limit);
        self
    }
}

impl Operation for ListByCursor {
    type Output = Vec<models::Row>;

    fn info(&self) -> &'static OperationInfo {
        &INFO
    }

    fn call(&self) -> Result<Call> {
        let mut found = Findings::default();
        if let Some(value) = &self.limit {
            let found = &mut found.enter("limit");
            found.minimum(*value, "1");
            found.maximum(*value, "50");
        }
        found.finish_request()?;
        let call = Call::new(&INFO);
        let call = parameter::query(call, "offset", Style::Exploded, &self.offset)?;
        let call = parameter::query(call, "limit", Style::Exploded, &self.limit)?;
        Ok(call)
    }

    fn decode(&self, answer: Answer) -> Result<Self::Output> {
        answer.json()
    }
}
