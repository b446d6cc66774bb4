//! What the building operator does with notes and files: it adds its own, and checks those of the OC. Each is
//! announced by an event.

use serde_json::{Map, Value};

use super::annex::{FileStatus, Shown};
use super::lifecycle::Role;
use super::ticket::Ticket;
use crate::events::EventType;
use crate::files::File;
use crate::operator::{Operator, OperatorError};
use crate::sandbox::State;
use crate::sync::lock;

impl Operator {
    /// Writes a note on a ticket.
    ///
    /// # Errors
    /// No such ticket.
    pub fn add_note(&self, id: &str, text: &str) -> Result<(), OperatorError> {
        let state = self.state();
        state.on_ticket(id, |ticket| {
            let members = Map::from_iter([("text".to_owned(), Value::from(text))]);
            let at = state.clock.time();
            let quirks = state.quirks();
            let note = lock(&state.annexes).add_note(ticket, Role::Oi, members, at).clone();
            state.record_event(EventType::NoteCreated, id, Shown { ticket, quirks: &quirks }.note(&note), at);
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
        let state = self.state();
        let content = axum::body::Bytes::from(content.into());
        state.on_ticket(id, |ticket| {
            let file =
                File { name: name.to_owned(), media_type: media_type.to_owned(), content: content.clone() };
            let members = Map::from_iter([("name".to_owned(), Value::from(name))]);
            let at = state.clock.time();
            let quirks = state.quirks();
            let kept = lock(&state.annexes).add_file(ticket, Role::Oi, file, members, at).clone();
            let data = Shown { ticket, quirks: &quirks }.attachment(&kept);
            state.record_event(EventType::AttachmentCreated, id, data, at);
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
        let state = self.state();
        state.on_ticket(id, |ticket| {
            let at = state.clock.time();
            let quirks = state.quirks();
            let checked = {
                let mut annexes = lock(&state.annexes);
                let found = annexes.of(ticket).attachments.iter_mut().find(|it| it.id == attachment_id);
                let found = found.ok_or(OperatorError::NOT_FOUND)?;
                if found.status() != FileStatus::Pending {
                    let rule = format!("a file that is {} is not checked again", found.status().as_str());
                    return Err(OperatorError::rule(rule));
                }
                found.history.push((status, at, details.clone()));
                found.clone()
            };
            let data = Shown { ticket, quirks: &quirks }.attachment(&checked);
            state.record_event(EventType::AttachmentUpdated, id, data, at);
            Ok(())
        })
    }
}

impl State {
    fn on_ticket<T>(
        &self,
        id: &str,
        act: impl FnOnce(&Ticket) -> Result<T, OperatorError>,
    ) -> Result<T, OperatorError> {
        // What was due before comes before.
        self.run_script();
        let store = lock(&self.anomalies);
        let ticket = store.get(id).ok_or(OperatorError::NOT_FOUND)?;
        act(&ticket)
    }
}
