// Generated from corpus/read-write.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `POST /accounts`.

use orange_core::Result;
use orange_core::__private::http::Method;
use orange_core::model::{Findings, Validate};
use orange_core::operation::{Answer, Call, Operation, OperationInfo, Provenance};

use super::super::{API, models};

/// `createAccount`.
///
/// In the specification: `read-write.yaml#/paths/~1accounts/post`.
///
/// `POST /accounts`.
///
/// # Answers
///
/// - 201: The account.
#[derive(Clone, Debug)]
#[must_use = "an operation does nothing until it is sent"]
pub struct CreateAccount {
    body: models::AccountCreate,
}

pub(super) static INFO: OperationInfo = OperationInfo {
    api: &API,
    id: "createAccount",
    method: Method::POST,
    path: "/accounts",
    provenance: Provenance::Documented,
    ..OperationInfo::DEFAULT
};

impl CreateAccount {
    /// Creates the request with its required parameters.
    pub fn new(body: impl Into<models::AccountCreate>) -> Self {
        Self { body: body.into() }
    }
}

impl Operation for CreateAccount {
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
