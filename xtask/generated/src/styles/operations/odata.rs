// Generated from corpus/styles.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `GET /items('{key}')/x`.

use orange_core::Result;
use orange_core::__private::http::Method;
use orange_core::operation::{Answer, Call, Operation, OperationInfo, Provenance};

use super::super::API;

/// `odata`.
///
/// In the specification: `styles.yaml#/paths/~1items('{key}')~1x/get`.
///
/// `GET /items('{key}')/x`.
///
/// # Answers
///
/// - 204: Done.
#[derive(Clone, Debug)]
#[must_use = "an operation does nothing until it is sent"]
pub struct Odata {
    key: String,
}

pub(super) static INFO: OperationInfo = OperationInfo {
    api: &API,
    id: "odata",
    method: Method::GET,
    path: "/items('{key}')/x",
    provenance: Provenance::Documented,
    ..OperationInfo::DEFAULT
};

impl Odata {
    /// Creates the request with its required parameters.
    pub fn new(key: impl Into<String>) -> Self {
        Self { key: key.into() }
    }
}

impl Operation for Odata {
    type Output = ();

    fn info(&self) -> &'static OperationInfo {
        &INFO
    }

    fn call(&self) -> Result<Call> {
        let call = Call::new(&INFO);
        let call = call.path_parameter("key", &self.key)?;
        Ok(call)
    }

    fn decode(&self, answer: Answer) -> Result<Self::Output> {
        answer.empty()
    }
}
