// Generated from corpus/yaml-traps.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `HEAD /countries`.

use orange_core::Result;
use orange_core::__private::http::{HeaderMap, Method};
use orange_core::operation::{Answer, Call, Operation, OperationInfo, Provenance};
use orange_core::query::Query;

use super::super::API;

/// `countCountries`.
///
/// In the specification: `yaml-traps.yaml#/paths/~1countries/head`.
///
/// `HEAD /countries`.
///
/// # Answers
///
/// - 200: Yes.
#[derive(Clone, Debug)]
#[must_use = "an operation does nothing until it is sent"]
pub struct CountCountries {
    query: Query,
}

pub(super) static INFO: OperationInfo = OperationInfo {
    api: &API,
    id: "countCountries",
    method: Method::HEAD,
    path: "/countries",
    provenance: Provenance::Documented,
    ..OperationInfo::DEFAULT
};

impl CountCountries {
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

impl Default for CountCountries {
    fn default() -> Self {
        Self::new()
    }
}

impl Operation for CountCountries {
    type Output = HeaderMap;

    fn info(&self) -> &'static OperationInfo {
        &INFO
    }

    fn call(&self) -> Result<Call> {
        let call = Call::new(&INFO);
        let call = call.query(&self.query)?;
        Ok(call)
    }

    fn decode(&self, answer: Answer) -> Result<Self::Output> {
        Ok(answer.headers().clone())
    }
}
