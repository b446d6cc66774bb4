// Generated from corpus/servers.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `GET /b`.

use orange_core::Result;
use orange_core::__private::http::Method;
use orange_core::operation::{
    Answer, Call, Operation, OperationInfo, OwnServer, Provenance,
};

use super::super::API;

/// `byPath`.
///
/// In the specification: `servers.yaml#/paths/~1b/get`.
///
/// `GET /b`. At the server `https://path.example.org`.
///
/// # Answers
///
/// - 204: A.
#[derive(Clone, Debug)]
#[must_use = "an operation does nothing until it is sent"]
pub struct ByPath {}
pub(super) static INFO: OperationInfo = OperationInfo {
    api: &API,
    id: "byPath",
    method: Method::GET,
    path: "/b",
    provenance: Provenance::Documented,
    server: Some(OwnServer {
        origin: Some("https://path.example.org"),
        path: "",
        variables: &[],
    }),
    ..OperationInfo::DEFAULT
};

impl ByPath {
    /// Creates the request with its required parameters.
    pub fn new() -> Self {
        Self {}
    }
}

impl Default for ByPath {
    fn default() -> Self {
        Self::new()
    }
}

impl Operation for ByPath {
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
