// Generated from corpus/hierarchies.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `POST /x`.

use orange_core::Result;
use orange_core::__private::http::Method;
use orange_core::model::{Findings, Validate};
use orange_core::operation::{Answer, Call, Operation, OperationInfo, Provenance};

use super::super::{API, models};

/// `postX`.
///
/// In the specification: `hierarchies.yaml#/paths/~1x/post`.
///
/// `POST /x`.
///
/// # Answers
///
/// - 204: x
#[derive(Clone, Debug)]
#[must_use = "an operation does nothing until it is sent"]
pub struct PostX {
    body: models::HolderCreate,
}

pub(super) static INFO: OperationInfo = OperationInfo {
    api: &API,
    id: "postX",
    method: Method::POST,
    path: "/x",
    provenance: Provenance::Documented,
    ..OperationInfo::DEFAULT
};

impl PostX {
    /// Creates the request with its required parameters.
    pub fn new(body: impl Into<models::HolderCreate>) -> Self {
        Self { body: body.into() }
    }
}

impl Operation for PostX {
    type Output = ();

    fn info(&self) -> &'static OperationInfo {
        &INFO
    }

    fn call(&self) -> Result<Call> {
        let mut found = Findings::default();
        self.body.check(&mut found);
        found.finish_request()?;
        let call = Call::new(&INFO);
        let call = call.json(&self.body)?;
        Ok(call)
    }

    fn decode(&self, answer: Answer) -> Result<Self::Output> {
        answer.empty()
    }
}
