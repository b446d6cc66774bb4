// Generated from corpus/constructors.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `PUT /tickets/{ticketId}/notes/{noteId}`.

use orange_core::Result;
use orange_core::__private::http::Method;
use orange_core::model::{Findings, Validate};
use orange_core::operation::{
    Answer, Call, Operation, OperationInfo, Provenance, parameter,
};

use orange_core::operation::parameter::Style;

use super::super::{API, models};

/// `replaceNote`.
///
/// In the specification: `constructors.yaml#/paths/~1tickets~1{ticketId}~1notes~1{noteId}/put`.
///
/// `PUT /tickets/{ticketId}/notes/{noteId}`.
///
/// # Answers
///
/// - 204: Replaced.
#[derive(Clone, Debug)]
#[must_use = "an operation does nothing until it is sent"]
pub struct ReplaceNote {
    ticket_id: String,
    note_id: String,
    dry_run: bool,
    depth: Option<i64>,
    body: models::Note,
}

pub(super) static INFO: OperationInfo = OperationInfo {
    api: &API,
    id: "replaceNote",
    method: Method::PUT,
    path: "/tickets/{ticketId}/notes/{noteId}",
    provenance: Provenance::Documented,
    ..OperationInfo::DEFAULT
};

impl ReplaceNote {
    /// `depth`.
    pub fn depth(mut self, depth: i64) -> Self {
        self.depth = Some(depth);
        self
    }
}

impl Operation for ReplaceNote {
    type Output = ();

    fn info(&self) -> &'static OperationInfo {
        &INFO
    }

    fn call(&self) -> Result<Call> {
        let mut found = Findings::default();
        self.body.check(&mut found);
        found.finish_request()?;
        let call = Call::new(&INFO);
        let call = call.path_parameter("ticketId", &self.ticket_id)?;
        let call = call.path_parameter("noteId", &self.note_id)?;
        let call = parameter::query(call, "dryRun", Style::Exploded, &self.dry_run)?;
        let call = parameter::query(call, "depth", Style::Exploded, &self.depth)?;
        let call = call.json(&self.body)?;
        Ok(call)
    }

    fn decode(&self, answer: Answer) -> Result<Self::Output> {
        answer.empty()
    }
}

orange_core::__builder! {
    /// Creates the request with its required parameters:
    ///
    /// - `ticket_id`: The ticket.
    /// - `note_id`: The note of the ticket.
    ReplaceNoteBuilder -> ReplaceNote, [ticket_id note_id dry_run body]
    ticket_id TicketId ticket_id(impl Into<String>) String = ticket_id.into(), [String, NoteId, DryRun, Body];
    note_id NoteId note_id(impl Into<String>) String = note_id.into(), [TicketId, String, DryRun, Body];
    dry_run DryRun dry_run(bool) bool = dry_run, [TicketId, NoteId, bool, Body];
    body Body body(impl Into<models::Note>) models::Note = body.into(), [TicketId, NoteId, DryRun, models::Note];
    {
        ReplaceNote {
            ticket_id,
            note_id,
            dry_run,
            depth: None,
            body,
        }
    }
}
