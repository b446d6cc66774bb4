// Generated from corpus/inline.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `GET /trees/{id}`.

use orange_core::Result;
use orange_core::__private::http::Method;
use orange_core::operation::{Answer, Call, Operation, OperationInfo, Provenance};

use super::super::{API, models};

/// `get trees  by id `.
///
/// In the specification: `inline.yaml#/paths/~1trees~1{id}/get`.
///
/// `GET /trees/{id}`.
///
/// # Answers
///
/// - 200: A list.
#[derive(Clone, Debug)]
#[must_use = "an operation does nothing until it is sent"]
pub struct GetTreesById {
    id: String,
}

pub(super) static INFO: OperationInfo = OperationInfo {
    api: &API,
    id: "get trees  by id ",
    method: Method::GET,
    path: "/trees/{id}",
    provenance: Provenance::Documented,
    ..OperationInfo::DEFAULT
};

impl GetTreesById {
    /// Creates the request with its required parameters.
    pub fn new(id: impl Into<String>) -> Self {
        Self { id: id.into() }
    }
}

impl Operation for GetTreesById {
    type Output = Vec<models::GetTreesByIdResponseItem>;

    fn info(&self) -> &'static OperationInfo {
        &INFO
    }

    fn call(&self) -> Result<Call> {
        let call = Call::new(&INFO);
        let call = call.path_parameter("id", &self.id)?;
        Ok(call)
    }

    fn decode(&self, answer: Answer) -> Result<Self::Output> {
        answer.json()
    }
}
