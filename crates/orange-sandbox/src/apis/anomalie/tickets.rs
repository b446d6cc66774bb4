//! The state of the API: tickets, notes, attachments and the operator script.

use std::borrow::Cow;
use std::sync::{Arc, Mutex};

use axum::extract::State;
use serde_json::Value;
use time::OffsetDateTime;

use super::actions::{OperatorAction, OperatorError};
use super::lifecycle::{Role, Status};
use super::notes_and_attachments::NotesAndAttachmentsByTicket;
use super::script::{OperatorScript, Schedule};
use super::seed::Seeder;
use super::store::Store;
use super::ticket::{Change, Ticket};
use super::view::View;
use crate::environment::Environment;
use crate::journal::Effect;
use crate::problem::Problem;
use crate::sync::lock;
use crate::tmf::Record as _;
use crate::webhooks::{EventType, Webhooks};

/// The state that the API's handlers extract.
pub(super) type SharedTickets = State<Arc<Tickets>>;

/// The tickets of a sandbox. `store` is locked before `notes_and_attachments` and `schedule`.
pub(crate) struct Tickets {
    pub(super) environment: Arc<Environment>,
    pub(super) webhooks: Arc<Webhooks>,
    pub(super) store: Mutex<Store>,
    pub(super) notes_and_attachments: Mutex<NotesAndAttachmentsByTicket>,
    schedule: Mutex<Schedule>,
    script: Option<OperatorScript>,
}

impl Tickets {
    pub(crate) fn new(
        environment: Arc<Environment>,
        webhooks: Arc<Webhooks>,
        seeder: Seeder,
        script: Option<OperatorScript>,
    ) -> Self {
        let store = Mutex::new(Store::new(seeder));
        let notes = NotesAndAttachmentsByTicket::new(environment.seed, environment.clock.start());
        Self {
            environment,
            webhooks,
            store,
            notes_and_attachments: Mutex::new(notes),
            schedule: Mutex::default(),
            script,
        }
    }

    /// Returns a ticket as the API shows it.
    pub(crate) fn show(&self, id: &str) -> Option<Value> {
        self.run_due_actions();
        let quirks = self.environment.quirks();
        let store = lock(&self.store);
        Some(View { ticket: store.get(id)?, quirks: &quirks }.to_value())
    }

    pub(crate) fn count(&self) -> usize {
        lock(&self.store).len()
    }

    /// Carries out an action of the infrastructure operator, after all due steps of the script.
    pub(crate) fn act(&self, id: &str, action: OperatorAction) -> Result<(), OperatorError> {
        self.run_due_actions();
        let mut store = lock(&self.store);
        let ticket = store.get(id).ok_or(OperatorError::not_found("ticket"))?;
        let changed =
            action.apply(&ticket, self.environment.clock.time()).map_err(OperatorError::rule_violated)?;
        self.store_transition(&mut store, changed);
        Ok(())
    }

    pub(super) fn remove(&self, id: &str) -> Result<(), OperatorError> {
        if !lock(&self.store).remove(id) {
            return Err(OperatorError::not_found("ticket"));
        }
        self.environment.record(Effect::TicketRemoved { id: id.to_owned() });
        Ok(())
    }

    /// Schedules the next step of the script for a changed ticket.
    pub(super) fn schedule(&self, ticket: &Ticket) {
        let Some((after, _)) = self.script.as_ref().and_then(|script| script.next(ticket)) else { return };
        let since = ticket.state.history.last().map_or(ticket.state.updated, |change| change.at);
        let due = time::Duration::try_from(after).ok().and_then(|after| since.checked_add(after));
        if let Some(due) = due {
            lock(&self.schedule).insert(due, ticket);
            self.webhooks.wake();
        }
    }

    /// Carries out the due actions of the operator script in order. Returns the due date of the next action.
    pub(crate) fn run_due_actions(&self) -> Option<OffsetDateTime> {
        let script = self.script.as_ref()?;
        let now = self.environment.clock.time();
        loop {
            let step = lock(&self.schedule).pop_due(now);
            let Some(step) = step else { return lock(&self.schedule).next_due() };
            let mut store = lock(&self.store);
            // A ticket that has changed since has its own step.
            let current = store.get(&step.ticket_id).filter(|ticket| ticket.state.revision == step.revision);
            let changed = current.and_then(|ticket| {
                let (_, action) = script.next(&ticket)?;
                action.apply(&ticket, step.due).ok()
            });
            if let Some(changed) = changed {
                self.store_transition(&mut store, changed);
            }
        }
    }

    /// Stores a ticket after a transition by the infrastructure operator, whose question is added as a note.
    fn store_transition(&self, store: &mut Store, ticket: Ticket) {
        self.schedule(&ticket);
        let quirks = self.environment.quirks();
        let data = View { ticket: Cow::Borrowed(&ticket), quirks: &quirks }.to_value();
        let at = ticket.state.updated;
        if let Some(Change { status: Status::Pending, details: Some(question), .. }) =
            ticket.state.history.last()
        {
            lock(&self.notes_and_attachments).add_text(&ticket, Role::Oi, question, at);
        }
        self.webhooks.record(EventType::TicketUpdated, &ticket.id, data, at);
        let (id, status) = (ticket.id.clone(), ticket.state.status().to_string());
        self.environment.record(Effect::TicketStatusChanged { id, status });
        store.replace(ticket);
    }
}

pub(super) fn ticket_not_found() -> Problem {
    Problem::not_found("ticket")
}
