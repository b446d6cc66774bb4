// Generated from corpus/answers.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `HEAD /a`.

use orange_core::Result;
use orange_core::__private::http::{HeaderMap, Method};
use orange_core::operation::{Answer, Call, Operation, OperationInfo, Provenance};

use super::super::{API, models};

/// `headers`.
///
/// In the specification: `answers.yaml#/paths/~1a/head`.
///
/// `HEAD /a`.
///
/// # Answers
///
/// - 200: x
#[derive(Clone, Debug)]
#[must_use = "an operation does nothing until it is sent"]
pub struct Headers {}
pub(super) static INFO: OperationInfo = OperationInfo {
    api: &API,
    id: "headers",
    method: Method::HEAD,
    path: "/a",
    provenance: Provenance::Documented,
    ..OperationInfo::DEFAULT
};

impl Headers {
    /// Creates the request with its required parameters.
    pub fn new() -> Self {
        Self {}
    }
}

impl Default for Headers {
    fn default() -> Self {
        Self::new()
    }
}

impl Operation for Headers {
    type Output = HeaderMap;

    fn info(&self) -> &'static OperationInfo {
        &INFO
    }

    fn call(&self) -> Result<Call> {
        let call = Call::new(&INFO);
        Ok(call)
    }

    fn decode(&self, answer: Answer) -> Result<Self::Output> {
        Ok(answer.headers().clone())
    }
}

impl Headers {
    /// The header `Link` of an answer.
    pub fn link_of(headers: &HeaderMap) -> Option<&str> {
        headers.get("link")?.to_str().ok()
    }

    /// The header `X-Big` of an answer.
    pub fn x_big_of(headers: &HeaderMap) -> Option<i64> {
        headers.get("x-big")?.to_str().ok()?.trim().parse().ok()
    }

    /// The header `X-Bool` of an answer.
    pub fn x_bool_of(headers: &HeaderMap) -> Option<bool> {
        headers.get("x-bool")?.to_str().ok()?.trim().parse().ok()
    }

    /// The header `X-C` of an answer.
    pub fn x_c_of(headers: &HeaderMap) -> Option<i64> {
        headers.get("x-c")?.to_str().ok()?.trim().parse().ok()
    }

    /// The header `X-Day` of an answer.
    pub fn x_day_of(headers: &HeaderMap) -> Option<&str> {
        headers.get("x-day")?.to_str().ok()
    }

    /// The header `X-Enum` of an answer.
    pub fn x_enum_of(headers: &HeaderMap) -> Option<models::E> {
        headers.get("x-enum")?.to_str().ok().map(Into::into)
    }

    /// The header `X-Int` of an answer.
    pub fn x_int_of(headers: &HeaderMap) -> Option<i64> {
        headers.get("x-int")?.to_str().ok()?.trim().parse().ok()
    }

    /// The header `X-List` of an answer.
    pub fn x_list_of(headers: &HeaderMap) -> Vec<&str> {
        headers
            .get_all("x-list")
            .iter()
            .filter_map(|value| value.to_str().ok())
            .flat_map(|value| value.split(','))
            .map(str::trim)
            .filter(|value| !value.is_empty())
            .collect()
    }

    /// The header `X-Num` of an answer.
    pub fn x_num_of(headers: &HeaderMap) -> Option<f64> {
        headers.get("x-num")?.to_str().ok()?.trim().parse().ok()
    }

    /// The header `X-Obj` of an answer.
    pub fn x_obj_of(headers: &HeaderMap) -> Option<&str> {
        headers.get("x-obj")?.to_str().ok()
    }

    /// The header `X-Req` of an answer.
    pub fn x_req_of(headers: &HeaderMap) -> Option<&str> {
        headers.get("x-req")?.to_str().ok()
    }

    /// The header `X-When` of an answer.
    pub fn x_when_of(headers: &HeaderMap) -> Option<&str> {
        headers.get("x-when")?.to_str().ok()
    }
}
