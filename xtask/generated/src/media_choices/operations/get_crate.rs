// Generated from corpus/media-choices.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `GET /crate`.

use orange_core::Result;
use orange_core::__private::http::Method;
use orange_core::operation::{Answer, Call, Operation, OperationInfo, Provenance};

use super::super::{API, models};

/// `getCrate`.
///
/// In the specification: `media-choices.yaml#/paths/~1crate/get`.
///
/// `GET /crate`.
///
/// # Answers
///
/// - 200: One.
#[derive(Clone, Debug)]
#[must_use = "an operation does nothing until it is sent"]
pub struct GetCrate {}
pub(super) static INFO: OperationInfo = OperationInfo {
    api: &API,
    id: "getCrate",
    method: Method::GET,
    path: "/crate",
    provenance: Provenance::Documented,
    ..OperationInfo::DEFAULT
};

impl GetCrate {
    /// Creates the request with its required parameters.
    pub fn new() -> Self {
        Self {}
    }
}

impl Default for GetCrate {
    fn default() -> Self {
        Self::new()
    }
}

impl Operation for GetCrate {
    type Output = models::Crate;

    fn info(&self) -> &'static OperationInfo {
        &INFO
    }

    fn call(&self) -> Result<Call> {
        let call = Call::new(&INFO);
        let call = call.accept("application/vnd.dock.v2+json")?;
        Ok(call)
    }

    fn decode(&self, answer: Answer) -> Result<Self::Output> {
        answer.json()
    }
}
