// Generated from corpus/answer-headers.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `HEAD /cranes`.

use orange_core::Result;
use orange_core::__private::http::Method;
use orange_core::model::Tagged;
use orange_core::operation::{Answer, Call, Operation, OperationInfo, Provenance};
use orange_core::query::Query;

use super::super::API;

/// `countCranes`.
///
/// In the specification: `answer-headers.yaml#/paths/~1cranes/head`.
///
/// `HEAD /cranes`.
///
/// # Answers
///
/// - 200: How many.
#[derive(Clone, Debug)]
#[must_use = "an operation does nothing until it is sent"]
pub struct CountCranes {
    query: Query,
}

pub(super) static INFO: OperationInfo = OperationInfo {
    api: &API,
    id: "countCranes",
    method: Method::HEAD,
    path: "/cranes",
    provenance: Provenance::Documented,
    ..OperationInfo::DEFAULT
};

impl CountCranes {
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

impl Default for CountCranes {
    fn default() -> Self {
        Self::new()
    }
}

impl Operation for CountCranes {
    type Output = Tagged<u64>;

    fn info(&self) -> &'static OperationInfo {
        &INFO
    }

    fn call(&self) -> Result<Call> {
        let call = Call::new(&INFO);
        let call = call.query(&self.query)?;
        Ok(call)
    }

    fn decode(&self, answer: Answer) -> Result<Self::Output> {
        Ok(
            Tagged::new(answer.count()?, answer.etag())
                .with_headers(answer.headers().clone()),
        )
    }
}

impl CountCranes {
    /// The header `X-Quota-Left` of an answer. Calls that are left.
    pub fn x_quota_left_of<T>(answer: &orange_core::model::Tagged<T>) -> Option<f64> {
        answer.headers().get("x-quota-left")?.to_str().ok()?.trim().parse().ok()
    }
}
