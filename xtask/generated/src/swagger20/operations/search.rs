// Generated from corpus/swagger20.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `POST /search`.

use std::collections::BTreeMap;

use orange_core::Result;
use orange_core::__private::http::Method;
use orange_core::model::{Findings, Json, Validate};
use orange_core::operation::{
    Answer, Call, Operation, OperationInfo, Provenance, parameter,
};

use super::super::{API, models};

/// `search`.
///
/// In the specification: `swagger20.yaml#/paths/~1search/post`.
///
/// `POST /search`. Scopes: `read`.
///
/// # Answers
///
/// - 200: What was found.
#[derive(Clone, Debug)]
#[must_use = "an operation does nothing until it is sent"]
pub struct Search {
    body: models::SearchForm,
}

pub(super) static INFO: OperationInfo = OperationInfo {
    api: &API,
    id: "search",
    method: Method::POST,
    path: "/search",
    provenance: Provenance::Documented,
    ..OperationInfo::DEFAULT
};

impl Search {
    /// Creates the request with its required parameters.
    pub fn new(body: impl Into<models::SearchForm>) -> Self {
        Self { body: body.into() }
    }
}

impl Operation for Search {
    type Output = BTreeMap<String, Json>;

    fn info(&self) -> &'static OperationInfo {
        &INFO
    }

    fn call(&self) -> Result<Call> {
        let mut found = Findings::default();
        self.body.check(&mut found);
        found.finish_request()?;
        let call = Call::new(&INFO);
        let call = call.accept("application/json;charset=utf-8")?;
        let call = parameter::form(call, &self.body, &[])?;
        Ok(call)
    }

    fn decode(&self, answer: Answer) -> Result<Self::Output> {
        answer.json()
    }
}
