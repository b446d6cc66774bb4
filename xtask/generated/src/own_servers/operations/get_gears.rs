// Generated from corpus/own-servers.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `GET /gears`.

use orange_core::Result;
use orange_core::__private::http::Method;
use orange_core::operation::{
    Answer, Call, Operation, OperationInfo, OwnServer, Provenance, ServerVariable,
};

use super::super::API;

/// `getGears`.
///
/// In the specification: `own-servers.yaml#/paths/~1gears/get`.
///
/// `GET /gears`. At the server `/gears/{stage}`.
///
/// # Answers
///
/// - 204: Done.
#[derive(Clone, Debug)]
#[must_use = "an operation does nothing until it is sent"]
pub struct GetGears {}
pub(super) static INFO: OperationInfo = OperationInfo {
    api: &API,
    id: "getGears",
    method: Method::GET,
    path: "/gears",
    provenance: Provenance::Documented,
    server: Some(OwnServer {
        origin: None,
        path: "/gears/{stage}",
        variables: &[
            ServerVariable {
                name: "stage",
                default: "v9",
                allowed: &["v9", "v10"],
            },
        ],
    }),
    ..OperationInfo::DEFAULT
};

impl GetGears {
    /// Creates the request with its required parameters.
    pub fn new() -> Self {
        Self {}
    }
}

impl Default for GetGears {
    fn default() -> Self {
        Self::new()
    }
}

impl Operation for GetGears {
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
