// Generated from corpus/own-servers.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `POST /hosted`.

use orange_core::Result;
use orange_core::__private::http::Method;
use orange_core::operation::{Answer, Call, Operation, OperationInfo, Provenance};

use super::super::API;

/// `receive`.
///
/// In the specification: `own-servers.yaml#/paths/~1hosted/post`.
///
/// `POST /hosted`, hosted by the OC. At the server `https://{party}/hook`.
///
/// # Answers
///
/// - 204: Done.
#[derive(Clone, Debug)]
#[must_use = "an operation does nothing until it is sent"]
pub struct Receive {}
pub(super) static INFO: OperationInfo = OperationInfo {
    api: &API,
    id: "receive",
    method: Method::POST,
    path: "/hosted",
    provenance: Provenance::Documented,
    ..OperationInfo::DEFAULT
};

impl Receive {
    /// Creates the request with its required parameters.
    pub fn new() -> Self {
        Self {}
    }
}

impl Default for Receive {
    fn default() -> Self {
        Self::new()
    }
}

impl Operation for Receive {
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
