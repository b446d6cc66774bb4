// Generated from corpus/query-roles.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `GET /deep`.

use std::collections::BTreeMap;

use orange_core::Result;
use orange_core::__private::http::Method;
use orange_core::model::{Findings, Validate};
use orange_core::operation::{
    Answer, Call, Operation, OperationInfo, Provenance, parameter,
};

use orange_core::operation::parameter::Style;

use super::super::{API, models};

/// `listDeep`.
///
/// In the specification: `query-roles.yaml#/paths/~1deep/get`.
///
/// `GET /deep`.
///
/// # Answers
///
/// - 204: Done.
#[derive(Clone, Debug)]
#[must_use = "an operation does nothing until it is sent"]
pub struct ListDeep {
    sort: Option<models::ListDeepSort>,
    fields: Option<BTreeMap<String, String>>,
}

pub(super) static INFO: OperationInfo = OperationInfo {
    api: &API,
    id: "listDeep",
    method: Method::GET,
    path: "/deep",
    provenance: Provenance::Documented,
    ..OperationInfo::DEFAULT
};

impl ListDeep {
    /// Creates the request with its required parameters.
    pub fn new() -> Self {
        Self { sort: None, fields: None }
    }

    /// `sort`.
    pub fn sort(mut self, sort: impl Into<models::ListDeepSort>) -> Self {
        self.sort = Some(sort.into());
        self
    }

    /// `fields`.
    pub fn fields(mut self, fields: BTreeMap<String, String>) -> Self {
        self.fields = Some(fields);
        self
    }
}

impl Default for ListDeep {
    fn default() -> Self {
        Self::new()
    }
}

impl Operation for ListDeep {
    type Output = ();

    fn info(&self) -> &'static OperationInfo {
        &INFO
    }

    fn call(&self) -> Result<Call> {
        let mut found = Findings::default();
        if let Some(value) = &self.sort {
            let found = &mut found.enter("sort");
            value.check(found);
        }
        found.finish_request()?;
        let call = Call::new(&INFO);
        let call = parameter::query(call, "sort", Style::Deep, &self.sort)?;
        let call = parameter::query(call, "fields", Style::Deep, &self.fields)?;
        Ok(call)
    }

    fn decode(&self, answer: Answer) -> Result<Self::Output> {
        answer.empty()
    }
}
