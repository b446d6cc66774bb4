//! The log of events.

use std::sync::Arc;

use orange_core::model::DateTime;
use orange_events::{CloudEvent, Data};
use serde_json::{Value, json};
use time::OffsetDateTime;
use time::format_description::well_known::Rfc3339;

use crate::data::rng::SeededRng;

/// The `source` of events. The source that Orange sends is not published.
pub(super) const SOURCE: &str = "https://api.orange.com/anomalie-adresse";

/// Separates the ids of events from other random numbers of the seed; `EVENTS` in ASCII.
const STREAM: u64 = 0x4556_454e_5453;

/// The type of an event: the four types of the interop group's interface.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum EventType {
    TicketUpdated,
    NoteCreated,
    AttachmentCreated,
    AttachmentUpdated,
}

impl EventType {
    /// Returns the type as written on the wire.
    pub(crate) fn as_str(self) -> &'static str {
        match self {
            Self::TicketUpdated => "fr.interop.anomalieadresse.update",
            Self::NoteCreated => "fr.interop.anomalieadresse.note.create",
            Self::AttachmentCreated => "fr.interop.anomalieadresse.attachment.create",
            Self::AttachmentUpdated => "fr.interop.anomalieadresse.attachment.update",
        }
    }
}

/// An event.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct LoggedEvent {
    /// Unique in the log, and the same in every delivery of the event.
    pub(crate) id: String,
    pub(crate) event_type: EventType,
    /// The id of the ticket.
    pub(crate) subject: String,
    pub(crate) time: OffsetDateTime,
    /// The ticket, note or attachment after the change.
    pub(crate) data: Value,
}

impl LoggedEvent {
    /// Returns the event as a structured CloudEvent.
    pub(crate) fn to_value(&self) -> Value {
        json!({
            "specversion": "1.0",
            "type": self.event_type.as_str(),
            "source": SOURCE,
            "id": self.id,
            "time": self.time.format(&Rfc3339).unwrap_or_default(),
            "subject": self.subject,
            "datacontenttype": "application/json",
            "data": self.data,
        })
    }

    /// Returns the event as a type of the SDK, which can write it in binary mode.
    pub(super) fn to_cloud_event(&self) -> CloudEvent {
        let mut event = CloudEvent::new(self.id.as_str(), SOURCE, self.event_type.as_str());
        event.time = self.time.format(&Rfc3339).ok().map(DateTime::from);
        event.subject = Some(self.subject.clone());
        event.data = Some(Data::Json(self.data.clone().into()));
        event
    }
}

/// All events of a sandbox, oldest first.
#[derive(Debug)]
pub(crate) struct EventLog {
    seed: u64,
    events: Vec<Arc<LoggedEvent>>,
}

impl EventLog {
    pub(crate) fn new(seed: u64) -> Self {
        Self { seed, events: Vec::new() }
    }

    pub(crate) fn record(
        &mut self,
        event_type: EventType,
        subject: &str,
        data: Value,
        time: OffsetDateTime,
    ) -> Arc<LoggedEvent> {
        let id = SeededRng::new(self.seed ^ STREAM, self.events.len() as u64).uuid();
        let event = Arc::new(LoggedEvent { id, event_type, subject: subject.to_owned(), time, data });
        self.events.push(Arc::clone(&event));
        event
    }

    pub(crate) fn all(&self) -> &[Arc<LoggedEvent>] {
        &self.events
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::clock::DEFAULT_START;

    #[test]
    fn event_ids_are_unique_and_reproducible() {
        let ids = || {
            let mut log = EventLog::new(7);
            for _ in 0..3 {
                log.record(EventType::TicketUpdated, "t", Value::Null, DEFAULT_START);
            }
            log.all().iter().map(|event| event.id.clone()).collect::<Vec<_>>()
        };
        assert_eq!(ids(), ids());
        assert_ne!(ids()[0], ids()[1]);
    }

    #[test]
    fn an_event_is_a_structured_cloud_event() {
        let mut log = EventLog::new(7);
        let event = log.record(EventType::NoteCreated, "t-1", json!({"text": "a"}), DEFAULT_START);
        assert_eq!(
            event.to_value(),
            json!({
                "specversion": "1.0",
                "type": "fr.interop.anomalieadresse.note.create",
                "source": "https://api.orange.com/anomalie-adresse",
                "id": event.id,
                "time": "2025-06-02T08:00:00Z",
                "subject": "t-1",
                "datacontenttype": "application/json",
                "data": {"text": "a"},
            })
        );
    }
}
