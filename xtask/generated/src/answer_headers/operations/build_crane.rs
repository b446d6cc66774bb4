// Generated from corpus/answer-headers.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `POST /cranes`.

use orange_core::Result;
use orange_core::__private::bytes::Bytes;
use orange_core::__private::http::{Method, StatusCode};
use orange_core::model::Tagged;
use orange_core::operation::{Answer, Call, Operation, OperationInfo, Provenance};
use orange_core::query::Query;

use super::super::{API, models};

/// `buildCrane`.
///
/// In the specification: `answer-headers.yaml#/paths/~1cranes/post`.
///
/// `POST /cranes`.
///
/// # Answers
///
/// - 201: Built.
/// - 202: Ordered.
/// - 2xx: Otherwise done.
/// - 4xx: Not done.
#[derive(Clone, Debug)]
#[must_use = "an operation does nothing until it is sent"]
pub struct BuildCrane {
    query: Query,
}

pub(super) static INFO: OperationInfo = OperationInfo {
    api: &API,
    id: "buildCrane",
    method: Method::POST,
    path: "/cranes",
    provenance: Provenance::Documented,
    ..OperationInfo::DEFAULT
};

impl BuildCrane {
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

impl Default for BuildCrane {
    fn default() -> Self {
        Self::new()
    }
}

impl Operation for BuildCrane {
    type Output = Tagged<BuildCraneAnswer>;

    fn info(&self) -> &'static OperationInfo {
        &INFO
    }

    fn call(&self) -> Result<Call> {
        let call = Call::new(&INFO);
        let call = call.query(&self.query)?;
        Ok(call)
    }

    fn decode(&self, answer: Answer) -> Result<Self::Output> {
        let value = match answer.status().as_u16() {
            201 => {
                answer.json().map(|value| BuildCraneAnswer::Status201(Box::new(value)))
            }
            202 => {
                answer.json().map(|value| BuildCraneAnswer::Status202(Box::new(value)))
            }
            _ if answer.status().is_success() => {
                answer
                    .json()
                    .map(|value| BuildCraneAnswer::Status2xx(
                        answer.status(),
                        Box::new(value),
                    ))
            }
            _ => answer.bytes().map(BuildCraneAnswer::Other),
        }?;
        Ok(Tagged::new(value, answer.etag()).with_headers(answer.headers().clone()))
    }
}

/// What the operation answers, by status.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum BuildCraneAnswer {
    /// The answer with status 201.
    Status201(Box<models::Crane>),
    /// The answer with status 202.
    Status202(Box<models::Order>),
    /// The answer with any other status of 2xx, which comes with it.
    Status2xx(StatusCode, Box<models::Notice>),
    /// A success that the specification does not name, with its body.
    Other(Bytes),
}

impl BuildCrane {
    /// The header `1st` of an answer.
    pub fn header_1st_of<T>(answer: &orange_core::model::Tagged<T>) -> Option<&str> {
        answer.headers().get("1st")?.to_str().ok()
    }

    /// The header `Location` of an answer.
    pub fn location_of<T>(answer: &orange_core::model::Tagged<T>) -> Option<&str> {
        answer.headers().get("location")?.to_str().ok()
    }

    /// The header `Retry-After` of an answer.
    pub fn retry_after_of<T>(answer: &orange_core::model::Tagged<T>) -> Option<i64> {
        answer.headers().get("retry-after")?.to_str().ok()?.trim().parse().ok()
    }

    /// The header `X-Parts` of an answer.
    pub fn x_parts_of<T>(answer: &orange_core::model::Tagged<T>) -> Vec<&str> {
        answer
            .headers()
            .get_all("x-parts")
            .iter()
            .filter_map(|value| value.to_str().ok())
            .flat_map(|value| value.split(','))
            .map(str::trim)
            .filter(|value| !value.is_empty())
            .collect()
    }

    /// The header `X-Parts_` of an answer.
    pub fn x_parts_2_of<T>(answer: &orange_core::model::Tagged<T>) -> Option<bool> {
        answer.headers().get("x-parts_")?.to_str().ok()?.trim().parse().ok()
    }

    /// The header `X-State` of an answer.
    pub fn x_state_of<T>(
        answer: &orange_core::model::Tagged<T>,
    ) -> Option<models::BuildCraneResponseXState> {
        answer.headers().get("x-state")?.to_str().ok().map(Into::into)
    }
}
