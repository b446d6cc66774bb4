//! What the building operator tells the commercial one: events, kept in a log and delivered.
//!
//! Whoever changes a ticket, a note or an attachment calls [`State::record_event`]; what is listed and
//! what is delivered is read from the same [`EventLog`].

mod log;

pub(crate) use log::{EventLog, EventType, LoggedEvent};

use std::sync::Arc;

use serde_json::Value;
use time::OffsetDateTime;

use crate::sandbox::State;
use crate::sync::lock;

impl State {
    /// Writes down that something happened to the ticket `subject`; `data` is the ticket, note or
    /// attachment as the API shows it since.
    pub(crate) fn record_event(
        &self,
        kind: EventType,
        subject: &str,
        data: Value,
        at: OffsetDateTime,
    ) -> Arc<LoggedEvent> {
        lock(&self.events).record(kind, subject, data, at)
    }
}
