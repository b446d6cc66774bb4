// Generated from corpus/listeners.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `TicketCreateEvent`.

use orange_core::model::Kept;

use super::Ticket;

/// `TicketCreateEvent`.
///
/// In the specification: `listeners.yaml#/definitions/TicketCreateEvent`.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct TicketCreateEvent {
    /// `eventId`. On the wire `eventId`.
    pub event_id: Option<String>,
    /// `ticket`.
    pub ticket: Option<Ticket>,
    kept: Kept,
}

orange_core::__fields! {
    TicketCreateEvent.kept {
        0 event_id "eventId";
        1 ticket "ticket";
    }
}
