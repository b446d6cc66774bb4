// Generated from corpus/read-write.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `PUT /accounts`.

use orange_core::Result;
use orange_core::__private::http::Method;
use orange_core::model::{Findings, Validate};
use orange_core::operation::{Answer, Call, Operation, OperationInfo, Provenance};

use super::super::{API, models};

/// `replaceAccount`.
///
/// In the specification: `read-write.yaml#/paths/~1accounts/put`.
///
/// `PUT /accounts`.
///
/// # Answers
///
/// - 200: The account.
#[derive(Clone, Debug)]
#[must_use = "an operation does nothing until it is sent"]
pub struct ReplaceAccount {
    body: models::Account,
}

pub(super) static INFO: OperationInfo = OperationInfo {
    api: &API,
    id: "replaceAccount",
    method: Method::PUT,
    path: "/accounts",
    provenance: Provenance::Documented,
    ..OperationInfo::DEFAULT
};

impl ReplaceAccount {
    /// Creates the request with its required parameters.
    pub fn new(body: impl Into<models::Account>) -> Self {
        Self { body: body.into() }
    }
}

impl Operation for ReplaceAccount {
    type Output = models::Account;

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
        answer.json()
    }
}
