// Generated from corpus/answer-headers.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `DELETE /cranes`.

use orange_core::Result;
use orange_core::__private::bytes::Bytes;
use orange_core::__private::http::{Method, StatusCode};
use orange_core::model::Tagged;
use orange_core::operation::{Answer, Call, Operation, OperationInfo, Provenance};
use orange_core::query::Query;

use super::super::{API, models};

/// `scrapCrane`.
///
/// In the specification: `answer-headers.yaml#/paths/~1cranes/delete`.
///
/// `DELETE /cranes`.
///
/// # Answers
///
/// - 200: Scrapped.
/// - 2xx: Otherwise done.
/// - 202: Later.
#[derive(Clone, Debug)]
#[must_use = "an operation does nothing until it is sent"]
pub struct ScrapCrane {
    query: Query,
}

pub(super) static INFO: OperationInfo = OperationInfo {
    api: &API,
    id: "scrapCrane",
    method: Method::DELETE,
    path: "/cranes",
    provenance: Provenance::Documented,
    ..OperationInfo::DEFAULT
};

impl ScrapCrane {
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

impl Default for ScrapCrane {
    fn default() -> Self {
        Self::new()
    }
}

impl Operation for ScrapCrane {
    type Output = Tagged<ScrapCraneAnswer>;

    fn info(&self) -> &'static OperationInfo {
        &INFO
    }

    fn call(&self) -> Result<Call> {
        let call = Call::new(&INFO);
        let call = call.accept("application/pdf, text/plain, application/json")?;
        let call = call.query(&self.query)?;
        Ok(call)
    }

    fn decode(&self, answer: Answer) -> Result<Self::Output> {
        let value = match answer.status().as_u16() {
            200 => answer.bytes().map(ScrapCraneAnswer::Status200),
            202 => {
                answer.json().map(|value| ScrapCraneAnswer::Status202(Box::new(value)))
            }
            _ if answer.status().is_success() => {
                answer
                    .bytes()
                    .map(|value| ScrapCraneAnswer::Status2xx(answer.status(), value))
            }
            _ => answer.bytes().map(ScrapCraneAnswer::Other),
        }?;
        Ok(Tagged::new(value, answer.etag()).with_headers(answer.headers().clone()))
    }
}

/// What the operation answers, by status.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ScrapCraneAnswer {
    /// The answer with status 200.
    Status200(Bytes),
    /// The answer with any other status of 2xx, which comes with it.
    Status2xx(StatusCode, Bytes),
    /// The answer with status 202.
    Status202(Box<models::Order>),
    /// A success that the specification does not name, with its body.
    Other(Bytes),
}

impl ScrapCrane {
    /// The header `Retry-After` of an answer.
    pub fn retry_after_of<T>(answer: &orange_core::model::Tagged<T>) -> Option<i64> {
        answer.headers().get("retry-after")?.to_str().ok()?.trim().parse().ok()
    }
}
