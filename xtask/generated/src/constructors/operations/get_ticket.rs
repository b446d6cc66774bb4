// Generated from corpus/constructors.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `GET /tickets/{ticketId}`.

use orange_core::Result;
use orange_core::__private::http::Method;
use orange_core::operation::{Answer, Call, Operation, OperationInfo, Provenance};

use super::super::{API, models};

/// `getTicket`.
///
/// In the specification: `constructors.yaml#/paths/~1tickets~1{ticketId}/get`.
///
/// `GET /tickets/{ticketId}`.
///
/// # Answers
///
/// - 200: The ticket.
#[derive(Clone, Debug)]
#[must_use = "an operation does nothing until it is sent"]
pub struct GetTicket {
    ticket_id: String,
}

pub(super) static INFO: OperationInfo = OperationInfo {
    api: &API,
    id: "getTicket",
    method: Method::GET,
    path: "/tickets/{ticketId}",
    provenance: Provenance::Documented,
    ..OperationInfo::DEFAULT
};

impl GetTicket {
    /// Creates the request with its required parameters.
    pub fn new(ticket_id: impl Into<String>) -> Self {
        Self {
            ticket_id: ticket_id.into(),
        }
    }
}

impl Operation for GetTicket {
    type Output = models::Ticket;

    fn info(&self) -> &'static OperationInfo {
        &INFO
    }

    fn call(&self) -> Result<Call> {
        let call = Call::new(&INFO);
        let call = call.path_parameter("ticketId", &self.ticket_id)?;
        Ok(call)
    }

    fn decode(&self, answer: Answer) -> Result<Self::Output> {
        answer.json()
    }
}
