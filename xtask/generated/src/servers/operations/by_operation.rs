// Generated from corpus/servers.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `POST /b`.

use orange_core::Result;
use orange_core::__private::http::Method;
use orange_core::operation::{
    Answer, Call, Operation, OperationInfo, OwnServer, Provenance,
};

use super::super::API;

/// `byOperation`.
///
/// In the specification: `servers.yaml#/paths/~1b/post`.
///
/// `POST /b`. At the server `https://own.example.org`.
///
/// # Answers
///
/// - 204: A.
#[derive(Clone, Debug)]
#[must_use = "an operation does nothing until it is sent"]
pub struct ByOperation {}
pub(super) static INFO: OperationInfo = OperationInfo {
    api: &API,
    id: "byOperation",
    method: Method::POST,
    path: "/b",
    provenance: Provenance::Documented,
    server: Some(OwnServer {
        origin: Some("https://own.example.org"),
        path: "",
        variables: &[],
    }),
    ..OperationInfo::DEFAULT
};

impl ByOperation {
    /// Creates the request with its required parameters.
    pub fn new() -> Self {
        Self {}
    }
}

impl Default for ByOperation {
    fn default() -> Self {
        Self::new()
    }
}

impl Operation for ByOperation {
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
