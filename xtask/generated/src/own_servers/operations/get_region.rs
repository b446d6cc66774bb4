// Generated from corpus/own-servers.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `GET /region`.

use orange_core::Result;
use orange_core::__private::http::Method;
use orange_core::operation::{
    Answer, Call, Operation, OperationInfo, OwnServer, Provenance,
};

use super::super::API;

/// `getRegion`.
///
/// In the specification: `own-servers.yaml#/paths/~1region/get`.
///
/// `GET /region`. At the server `https://elsewhere.example/r`.
///
/// # Answers
///
/// - 204: Done.
#[derive(Clone, Debug)]
#[must_use = "an operation does nothing until it is sent"]
pub struct GetRegion {}
pub(super) static INFO: OperationInfo = OperationInfo {
    api: &API,
    id: "getRegion",
    method: Method::GET,
    path: "/region",
    provenance: Provenance::Documented,
    server: Some(OwnServer {
        origin: None,
        path: "/region/v2",
        variables: &[],
    }),
    ..OperationInfo::DEFAULT
};

impl GetRegion {
    /// Creates the request with its required parameters.
    pub fn new() -> Self {
        Self {}
    }
}

impl Default for GetRegion {
    fn default() -> Self {
        Self::new()
    }
}

impl Operation for GetRegion {
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
