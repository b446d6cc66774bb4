// Generated from corpus/names.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `PUT /a`.

use orange_core::Result;
use orange_core::__private::http::Method;
use orange_core::operation::{Answer, Call, Operation, OperationInfo, Provenance};

use super::super::API;

/// `2fa`.
///
/// In the specification: `names.yaml#/paths/~1a/put`.
///
/// `PUT /a`.
///
/// # Answers
///
/// - 204: Done.
#[derive(Clone, Debug)]
#[must_use = "an operation does nothing until it is sent"]
pub struct Call2fa {}
pub(super) static INFO: OperationInfo = OperationInfo {
    api: &API,
    id: "2fa",
    method: Method::PUT,
    path: "/a",
    provenance: Provenance::Documented,
    ..OperationInfo::DEFAULT
};

impl Call2fa {
    /// Creates the request with its required parameters.
    pub fn new() -> Self {
        Self {}
    }
}

impl Default for Call2fa {
    fn default() -> Self {
        Self::new()
    }
}

impl Operation for Call2fa {
    type Output = ();

    fn info(&self) -> &'static OperationInfo {
        &INFO
    }

    fn call(&self) -> Result<Call> {
        let call = Call::new(&INFO);
        Ok(call)
    }

    fn decode(&self, answer: Answer) -> Result<Self::Output> {
        answer.empty()
    }
}
