// Generated from corpus/listeners.yaml by `UPDATE_CORPUS=1 cargo test -p xtask corpus`; do not edit.

//! `TicketCreateEvent`.

use orange_core::model::{
    Found, Kept, MapAccess, MemberValue, MemberWriter, Object, SerializeMap,
};

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

impl Object for TicketCreateEvent {
    const NAME: &'static str = "TicketCreateEvent";

    fn place(name: &str) -> Option<usize> {
        let place = match name {
            "eventId" => 0,
            "ticket" => 1,
            _ => return None,
        };
        Some(place)
    }

    fn read_member<'de, A: MapAccess<'de>>(
        &mut self,
        index: usize,
        value: MemberValue<'_, A>,
    ) -> Result<Found, A::Error> {
        match index {
            0 => value.into(&mut self.event_id),
            1 => value.into(&mut self.ticket),
            _ => value.keep(),
        }
    }

    fn write_members<M: SerializeMap>(
        &self,
        out: &mut MemberWriter<'_, M>,
    ) -> Result<(), M::Error> {
        out.member(0, "eventId", &self.event_id)?;
        out.member(1, "ticket", &self.ticket)?;
        Ok(())
    }
}

orange_core::__object!(TicketCreateEvent.kept);
