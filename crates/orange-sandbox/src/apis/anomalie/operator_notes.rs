//! What the building operator does with notes and files: it adds its own, and checks those of the OC. Each is
//! announced by an event.

use serde_json::{Map, Value};

use super::actions::OperatorError;
use super::lifecycle::Role;
use super::notes_and_attachments::{FileStatus, Shown};
use super::operator::Operator;
use super::ticket::Ticket;
use crate::files::File;
use crate::sync::lock;
use crate::webhooks::EventType;

impl Operator {
    /// Writes a note on a ticket.
    ///
    /// # Errors
    /// No such ticket.
    pub fn add_note(&self, id: &str, text: &str) -> Result<(), OperatorError> {
        let tickets = &*self.0;
        self.on_ticket(id, |ticket| {
            let members = Map::from_iter([("text".to_owned(), Value::from(text))]);
            let at = tickets.environment.clock.time();
            let quirks = tickets.environment.quirks();
            let note = lock(&tickets.notes_and_attachments).add_note(ticket, Role::Oi, members, at).clone();
            tickets.webhooks.record(
                EventType::NoteCreated,
                id,
                Shown { ticket, quirks: &quirks }.note(&note),
                at,
            );
            Ok(())
        })
    }

    /// Puts a file on a ticket.
    ///
    /// # Errors
    /// No such ticket.
    pub fn add_file(
        &self,
        id: &str,
        name: &str,
        media_type: &str,
        content: impl Into<Vec<u8>>,
    ) -> Result<(), OperatorError> {
        let tickets = &*self.0;
        let content = axum::body::Bytes::from(content.into());
        self.on_ticket(id, |ticket| {
            let file =
                File { name: name.to_owned(), media_type: media_type.to_owned(), content: content.clone() };
            let members = Map::from_iter([("name".to_owned(), Value::from(name))]);
            let at = tickets.environment.clock.time();
            let quirks = tickets.environment.quirks();
            let kept =
                lock(&tickets.notes_and_attachments).add_file(ticket, Role::Oi, file, members, at).clone();
            let data = Shown { ticket, quirks: &quirks }.attachment(&kept);
            tickets.webhooks.record(EventType::AttachmentCreated, id, data, at);
            Ok(())
        })
    }

    /// Finds nothing wrong with a file of the OC: PENDING to VALIDATED.
    ///
    /// # Errors
    /// No such ticket or file, or one that is not PENDING.
    pub fn validate_file(&self, id: &str, attachment_id: &str) -> Result<(), OperatorError> {
        self.check_file(id, attachment_id, FileStatus::Validated, None)
    }

    /// Refuses a file of the OC: PENDING to REJECTED.
    ///
    /// # Errors
    /// No such ticket or file, or one that is not PENDING.
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
        let tickets = &*self.0;
        self.on_ticket(id, |ticket| {
            let at = tickets.environment.clock.time();
            let quirks = tickets.environment.quirks();
            let checked = {
                let mut notes_and_attachments = lock(&tickets.notes_and_attachments);
                let found =
                    notes_and_attachments.of(ticket).attachments.iter_mut().find(|it| it.id == attachment_id);
                let found = found.ok_or(OperatorError::NOT_FOUND)?;
                if found.status() != FileStatus::Pending {
                    let rule = format!("a file that is {} is not checked again", found.status().as_str());
                    return Err(OperatorError::rule(rule));
                }
                found.history.push((status, at, details.clone()));
                found.clone()
            };
            let data = Shown { ticket, quirks: &quirks }.attachment(&checked);
            tickets.webhooks.record(EventType::AttachmentUpdated, id, data, at);
            Ok(())
        })
    }

    fn on_ticket<T>(
        &self,
        id: &str,
        work: impl FnOnce(&Ticket) -> Result<T, OperatorError>,
    ) -> Result<T, OperatorError> {
        // What was due before comes before.
        self.0.run_script();
        let store = lock(&self.0.store);
        let ticket = store.get(id).ok_or(OperatorError::NOT_FOUND)?;
        work(&ticket)
    }
}
