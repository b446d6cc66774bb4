//! Actions of the infrastructure operator on notes and attachments: it adds its own, and checks the files of the OC.
//! Each action causes an event.

use axum::body::Bytes;
use serde_json::{Map, Value};
use time::OffsetDateTime;

use super::actions::OperatorError;
use super::lifecycle::Role;
use super::notes_and_attachments::{FileStatus, FileStatusChange, NoteView, NotesAndAttachmentsByTicket};
use super::operator::InfrastructureOperator;
use crate::files::File;
use crate::sync::lock;
use crate::webhooks::EventType;

impl InfrastructureOperator {
    /// Adds a note to a ticket.
    ///
    /// # Errors
    /// Returns an error if the ticket does not exist.
    pub fn add_note(&self, id: &str, text: &str) -> Result<(), OperatorError> {
        self.change_notes(id, |items, view, at| {
            Ok((EventType::NoteCreated, view.note(items.add_text(view.ticket, Role::Oi, text, at))))
        })
    }

    /// Adds a file to a ticket.
    ///
    /// # Errors
    /// Returns an error if the ticket does not exist.
    pub fn add_file(
        &self,
        id: &str,
        name: &str,
        media_type: &str,
        content: impl Into<Vec<u8>>,
    ) -> Result<(), OperatorError> {
        let content = Bytes::from(content.into());
        let file = File { name: name.to_owned(), media_type: media_type.to_owned(), content };
        self.change_notes(id, |items, view, at| {
            let fields = Map::from_iter([("name".to_owned(), Value::from(name))]);
            let attachment = items.add_file(view.ticket, Role::Oi, file, fields, at);
            Ok((EventType::AttachmentCreated, view.attachment(attachment)))
        })
    }

    /// Accepts a file of the OC: PENDING to VALIDATED.
    ///
    /// # Errors
    /// Returns an error if the ticket or file does not exist, or the file is not PENDING.
    pub fn validate_file(&self, id: &str, attachment_id: &str) -> Result<(), OperatorError> {
        self.check_file(id, attachment_id, FileStatus::Validated, None)
    }

    /// Rejects a file of the OC: PENDING to REJECTED.
    ///
    /// # Errors
    /// Returns an error if the ticket or file does not exist, or the file is not PENDING.
    pub fn reject_file(&self, id: &str, attachment_id: &str, details: &str) -> Result<(), OperatorError> {
        self.check_file(id, attachment_id, FileStatus::Rejected, Some(details.to_owned()))
    }

    fn check_file(
        &self,
        id: &str,
        attachment_id: &str,
        status: FileStatus,
        details: Option<String>,
    ) -> Result<(), OperatorError> {
        self.change_notes(id, |items, view, at| {
            let attachment =
                items.get_mut(view.ticket).attachments.iter_mut().find(|item| item.id == attachment_id);
            let attachment = attachment.ok_or(OperatorError::not_found("attachment"))?;
            if attachment.status() != FileStatus::Pending {
                return Err(OperatorError::rule_violated(format!(
                    "file is {}; only a PENDING file can be checked",
                    attachment.status().as_str()
                )));
            }
            attachment.history.push(FileStatusChange { status, at, details });
            Ok((EventType::AttachmentUpdated, view.attachment(attachment)))
        })
    }

    /// Changes the notes and attachments of a ticket after all due steps of the script, and records the event of the
    /// change.
    fn change_notes(
        &self,
        id: &str,
        change: impl FnOnce(
            &mut NotesAndAttachmentsByTicket,
            NoteView<'_>,
            OffsetDateTime,
        ) -> Result<(EventType, Value), OperatorError>,
    ) -> Result<(), OperatorError> {
        let tickets = &*self.0;
        tickets.run_due_actions();
        let (at, quirks) = (tickets.environment.clock.time(), tickets.environment.quirks());
        let store = lock(&tickets.store);
        let ticket = store.get(id).ok_or(OperatorError::not_found("ticket"))?;
        let mut items = lock(&tickets.notes_and_attachments);
        let (event, data) = change(&mut items, NoteView { ticket: &ticket, quirks: &quirks }, at)?;
        tickets.webhooks.record(event, id, data, at);
        Ok(())
    }
}
