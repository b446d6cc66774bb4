// Generated from corpus/constructors.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `POST /tickets`.

use orange_core::Result;
use orange_core::__private::http::Method;
use orange_core::model::{Findings, Validate};
use orange_core::operation::{Answer, Call, Operation, OperationInfo, Provenance};

use super::super::{API, models};

/// `createTicket`.
///
/// In the specification: `constructors.yaml#/paths/~1tickets/post`.
///
/// `POST /tickets`.
///
/// # Answers
///
/// - 204: Created.
#[derive(Clone, Debug)]
#[must_use = "an operation does nothing until it is sent"]
pub struct CreateTicket {
    body: models::TicketCreate,
}

pub(super) static INFO: OperationInfo = OperationInfo {
    api: &API,
    id: "createTicket",
    method: Method::POST,
    path: "/tickets",
    provenance: Provenance::Documented,
    ..OperationInfo::DEFAULT
};

impl CreateTicket {
    /// Creates the request with its required parameters.
    pub fn new(body: impl Into<models::TicketCreate>) -> Self {
        Self { body: body.into() }
    }
}

impl Operation for CreateTicket {
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
