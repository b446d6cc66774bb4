// Generated from corpus/query-roles.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `GET /repeated`.

use orange_core::Result;
use orange_core::__private::http::Method;
use orange_core::operation::{
    Answer, Call, Operation, OperationInfo, Provenance, parameter,
};

use orange_core::operation::parameter::Style;

use super::super::API;

/// `listRepeated`.
///
/// In the specification: `query-roles.yaml#/paths/~1repeated/get`.
///
/// `GET /repeated`.
///
/// # Answers
///
/// - 204: Done.
#[derive(Clone, Debug)]
#[must_use = "an operation does nothing until it is sent"]
pub struct ListRepeated {
    page: Option<i64>,
    sort: Vec<String>,
    fields: Option<Vec<String>>,
}

pub(super) static INFO: OperationInfo = OperationInfo {
    api: &API,
    id: "listRepeated",
    method: Method::GET,
    path: "/repeated",
    provenance: Provenance::Documented,
    ..OperationInfo::DEFAULT
};

impl ListRepeated {
    /// Creates the request with its required parameters.
    pub fn new(sort: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self {
            page: None,
            sort: sort.into_iter().map(Into::into).collect(),
            fields: None,
        }
    }

    /// `page`.
    pub fn page(mut self, page: i64) -> Self {
        self.page = Some(page);
        self
    }

    /// `fields`.
    pub fn fields(
        mut self,
        fields: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.fields = Some(fields.into_iter().map(Into::into).collect());
        self
    }
}

impl Operation for ListRepeated {
    type Output = ();

    fn info(&self) -> &'static OperationInfo {
        &INFO
    }

    fn call(&self) -> Result<Call> {
        let call = Call::new(&INFO);
        let call = parameter::query(call, "page", Style::Exploded, &self.page)?;
        let call = parameter::query(call, "sort", Style::Exploded, &self.sort)?;
        let call = parameter::query(call, "fields", Style::Exploded, &self.fields)?;
        Ok(call)
    }

    fn decode(&self, answer: Answer) -> Result<Self::Output> {
        answer.empty()
    }
}
