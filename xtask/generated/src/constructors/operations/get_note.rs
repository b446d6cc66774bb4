// Generated from corpus/constructors.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `GET /tickets/{ticketId}/notes/{noteId}`.

use orange_core::Result;
use orange_core::__private::http::Method;
use orange_core::operation::{Answer, Call, Operation, OperationInfo, Provenance};

use super::super::{API, models};

/// `getNote`.
///
/// In the specification: `constructors.yaml#/paths/~1tickets~1{ticketId}~1notes~1{noteId}/get`.
///
/// `GET /tickets/{ticketId}/notes/{noteId}`.
///
/// # Answers
///
/// - 200: The note.
#[derive(Clone, Debug)]
#[must_use = "an operation does nothing until it is sent"]
pub struct GetNote {
    ticket_id: String,
    note_id: String,
}

pub(super) static INFO: OperationInfo = OperationInfo {
    api: &API,
    id: "getNote",
    method: Method::GET,
    path: "/tickets/{ticketId}/notes/{noteId}",
    provenance: Provenance::Documented,
    ..OperationInfo::DEFAULT
};

impl Operation for GetNote {
    type Output = models::Note;

    fn info(&self) -> &'static OperationInfo {
        &INFO
    }

    fn call(&self) -> Result<Call> {
        let call = Call::new(&INFO);
        let call = call.path_parameter("ticketId", &self.ticket_id)?;
        let call = call.path_parameter("noteId", &self.note_id)?;
        Ok(call)
    }

    fn decode(&self, answer: Answer) -> Result<Self::Output> {
        answer.json()
    }
}

orange_core::__builder! {
    /// Creates the request with its required parameters:
    ///
    /// - `ticket_id`: The ticket.
    /// - `note_id`: The note of the ticket.
    GetNoteBuilder -> GetNote, [ticket_id note_id]
    ticket_id TicketId ticket_id(impl Into<String>) String = ticket_id.into(), [String, NoteId];
    note_id NoteId note_id(impl Into<String>) String = note_id.into(), [TicketId, String];
    {
        GetNote { ticket_id, note_id }
    }
}
