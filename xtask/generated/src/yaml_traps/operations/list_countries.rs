// Generated from corpus/yaml-traps.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `GET /countries`.

use orange_core::Result;
use orange_core::__private::http::Method;
use orange_core::operation::{Answer, Call, Operation, OperationInfo, Provenance};
use orange_core::query::Query;

use super::super::{API, models};

/// `listCountries`.
///
/// In the specification: `yaml-traps.yaml#/paths/~1countries/get`.
///
/// `GET /countries`.
///
/// # Answers
///
/// - 200: Yes.
/// - 404: No. ([`Country`](super::super::models::Country))
///
/// The body of an error is read by [`Error::body_as`](orange_core::Error::body_as).
#[derive(Clone, Debug)]
#[must_use = "an operation does nothing until it is sent"]
pub struct ListCountries {
    query: Query,
}

pub(super) static INFO: OperationInfo = OperationInfo {
    api: &API,
    id: "listCountries",
    method: Method::GET,
    path: "/countries",
    provenance: Provenance::Documented,
    ..OperationInfo::DEFAULT
};

impl ListCountries {
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

impl Default for ListCountries {
    fn default() -> Self {
        Self::new()
    }
}

impl Operation for ListCountries {
    type Output = models::Country;

    fn info(&self) -> &'static OperationInfo {
        &INFO
    }

    fn call(&self) -> Result<Call> {
        let call = Call::new(&INFO);
        let call = call.query(&self.query)?;
        Ok(call)
    }

    fn decode(&self, answer: Answer) -> Result<Self::Output> {
        answer.json()
    }
}
