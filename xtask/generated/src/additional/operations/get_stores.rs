// Generated from corpus/additional.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `GET /stores`.

use orange_core::Result;
use orange_core::__private::http::Method;
use orange_core::operation::{Answer, Call, Operation, OperationInfo, Provenance};

use super::super::{API, models};

/// `get stores`.
///
/// In the specification: `additional.yaml#/paths/~1stores/get`.
///
/// `GET /stores`.
///
/// # Answers
///
/// - 200: Stores.
#[derive(Clone, Debug)]
#[must_use = "an operation does nothing until it is sent"]
pub struct GetStores {}
pub(super) static INFO: OperationInfo = OperationInfo {
    api: &API,
    id: "get stores",
    method: Method::GET,
    path: "/stores",
    provenance: Provenance::Documented,
    ..OperationInfo::DEFAULT
};

impl GetStores {
    /// Creates the request with its required parameters.
    pub fn new() -> Self {
        Self {}
    }
}

impl Default for GetStores {
    fn default() -> Self {
        Self::new()
    }
}

impl Operation for GetStores {
    type Output = models::Store;

    fn info(&self) -> &'static OperationInfo {
        &INFO
    }

    fn call(&self) -> Result<Call> {
        let call = Call::new(&INFO);
        Ok(call)
    }

    fn decode(&self, answer: Answer) -> Result<Self::Output> {
        answer.json()
    }
}
