// Generated from corpus/own-servers.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `GET /bolts`.

use orange_core::Result;
use orange_core::__private::http::Method;
use orange_core::operation::{
    Answer, Call, Operation, OperationInfo, OwnServer, Provenance, ServerVariable,
};

use super::super::API;

/// `getBolts`.
///
/// In the specification: `own-servers.yaml#/paths/~1bolts/get`.
///
/// `GET /bolts`. At the server `https://{zone}.example.org/bolts/v3`.
///
/// # Answers
///
/// - 204: Done.
#[derive(Clone, Debug)]
#[must_use = "an operation does nothing until it is sent"]
pub struct GetBolts {}
pub(super) static INFO: OperationInfo = OperationInfo {
    api: &API,
    id: "getBolts",
    method: Method::GET,
    path: "/bolts",
    provenance: Provenance::Documented,
    server: Some(OwnServer {
        origin: Some("https://{zone}.example.org"),
        path: "/bolts/v3",
        variables: &[
            ServerVariable {
                name: "zone",
                default: "north",
                allowed: &[],
            },
        ],
    }),
    ..OperationInfo::DEFAULT
};

impl GetBolts {
    /// Creates the request with its required parameters.
    pub fn new() -> Self {
        Self {}
    }
}

impl Default for GetBolts {
    fn default() -> Self {
        Self::new()
    }
}

impl Operation for GetBolts {
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
