// Generated from corpus/own-servers.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `GET /whole`.

use orange_core::Result;
use orange_core::__private::http::Method;
use orange_core::operation::{
    Answer, Call, Operation, OperationInfo, OwnServer, Provenance,
};

use super::super::API;

/// `getWhole`.
///
/// In the specification: `own-servers.yaml#/paths/~1whole/get`.
///
/// `GET /whole`. At the server `{address}/deep`.
///
/// # Answers
///
/// - 204: Done.
#[derive(Clone, Debug)]
#[must_use = "an operation does nothing until it is sent"]
pub struct GetWhole {}
pub(super) static INFO: OperationInfo = OperationInfo {
    api: &API,
    id: "getWhole",
    method: Method::GET,
    path: "/whole",
    provenance: Provenance::Documented,
    server: Some(OwnServer {
        origin: Some("https://whole.example:8443"),
        path: "/a/deep",
        variables: &[],
    }),
    ..OperationInfo::DEFAULT
};

impl GetWhole {
    /// Creates the request with its required parameters.
    pub fn new() -> Self {
        Self {}
    }
}

impl Default for GetWhole {
    fn default() -> Self {
        Self::new()
    }
}

impl Operation for GetWhole {
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
