// Generated from corpus/methods.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `POST /b/{first}-{second}:do`.

use orange_core::Result;
use orange_core::__private::http::Method;
use orange_core::operation::{Answer, Call, Operation, OperationInfo, Provenance};

use super::super::API;

/// `post b  by first - by second :do`.
///
/// In the specification: `methods.yaml#/paths/~1b~1{first}-{second}:do/post`.
///
/// `POST /b/{first}-{second}:do`.
///
/// # Answers
///
/// - 204: A.
#[derive(Clone, Debug)]
#[must_use = "an operation does nothing until it is sent"]
pub struct PostBByFirstBySecondDo {
    first: i64,
    second: String,
}

pub(super) static INFO: OperationInfo = OperationInfo {
    api: &API,
    id: "post b  by first - by second :do",
    method: Method::POST,
    path: "/b/{first}-{second}:do",
    provenance: Provenance::Documented,
    ..OperationInfo::DEFAULT
};

impl PostBByFirstBySecondDo {
    /// Creates the request with its required parameters.
    pub fn new(first: i64, second: impl Into<String>) -> Self {
        Self {
            first,
            second: second.into(),
        }
    }
}

impl Operation for PostBByFirstBySecondDo {
    type Output = ();

    fn info(&self) -> &'static OperationInfo {
        &INFO
    }

    fn call(&self) -> Result<Call> {
        let call = Call::new(&INFO);
        let call = call.path_parameter("first", &self.first.to_string())?;
        let call = call.path_parameter("second", &self.second)?;
        Ok(call)
    }

    fn decode(&self, answer: Answer) -> Result<Self::Output> {
        answer.empty()
    }
}
