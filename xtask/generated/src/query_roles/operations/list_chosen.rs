// Generated from corpus/query-roles.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `GET /chosen`.

use orange_core::Result;
use orange_core::__private::http::Method;
use orange_core::model::{Findings, Number};
use orange_core::operation::{
    Answer, Call, Operation, OperationInfo, Provenance, parameter,
};

use orange_core::operation::parameter::Style;

use super::super::{API, models};

/// `listChosen`.
///
/// In the specification: `query-roles.yaml#/paths/~1chosen/get`.
///
/// `GET /chosen`.
///
/// # Answers
///
/// - 204: Done.
#[derive(Clone, Debug)]
#[must_use = "an operation does nothing until it is sent"]
pub struct ListChosen {
    sort: Option<models::ListChosenSort>,
    fields: Option<bool>,
    limit: Option<Number>,
}

pub(super) static INFO: OperationInfo = OperationInfo {
    api: &API,
    id: "listChosen",
    method: Method::GET,
    path: "/chosen",
    provenance: Provenance::Documented,
    ..OperationInfo::DEFAULT
};

impl ListChosen {
    /// Creates the request with its required parameters.
    pub fn new() -> Self {
        Self {
            sort: None,
            fields: None,
            limit: None,
        }
    }

    /// `sort`.
    pub fn sort(mut self, sort: impl Into<models::ListChosenSort>) -> Self {
        self.sort = Some(sort.into());
        self
    }

    /// `fields`.
    pub fn fields(mut self, fields: bool) -> Self {
        self.fields = Some(fields);
        self
    }

    /// `limit`.
    pub fn limit(mut self, limit: impl Into<Number>) -> Self {
        self.limit = Some(limit.into());
        self
    }
}

impl Default for ListChosen {
    fn default() -> Self {
        Self::new()
    }
}

impl Operation for ListChosen {
    type Output = ();

    fn info(&self) -> &'static OperationInfo {
        &INFO
    }

    fn call(&self) -> Result<Call> {
        let mut found = Findings::default();
        if let Some(value) = &self.limit {
            let found = &mut found.enter("limit");
            found.finite(*value);
        }
        found.finish_request()?;
        let call = Call::new(&INFO);
        let call = parameter::query(call, "sort", Style::Exploded, &self.sort)?;
        let call = parameter::query(call, "fields", Style::Exploded, &self.fields)?;
        let call = parameter::query(call, "limit", Style::Exploded, &self.limit)?;
        Ok(call)
    }

    fn decode(&self, answer: Answer) -> Result<Self::Output> {
        answer.empty()
    }
}
