// Generated from corpus/hierarchies.yaml by `UPDATE_CORPUS=1 cargo test -p xtask corpus`; do not edit.

//! `Created`.

use orange_core::model::{
    Found, Kept, MapAccess, MemberValue, MemberWriter, Object, SerializeMap,
};

use super::CreatedPayload;
use super::super::schemas::DEFINITIONS;

/// `Created`.
///
/// In the specification: `hierarchies.yaml#/components/schemas/Created`.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Created {
    /// `eventType`. On the wire `eventType`.
    pub event_type: Option<String>,
    /// `event`.
    pub event: Option<CreatedPayload>,
    kept: Kept,
}

impl Object for Created {
    const NAME: &'static str = "Created";

    fn place(name: &str) -> Option<usize> {
        let place = match name {
            "eventType" => 0,
            "event" => 1,
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
            0 => value.into(&mut self.event_type),
            1 => value.into(&mut self.event),
            _ => value.keep(),
        }
    }

    fn write_members<M: SerializeMap>(
        &self,
        out: &mut MemberWriter<'_, M>,
    ) -> Result<(), M::Error> {
        out.member(0, "eventType", &self.event_type)?;
        out.member(1, "event", &self.event)?;
        Ok(())
    }
}

orange_core::__object!(Created.kept);

impl Created {
    /// Creates the value with its required fields.
    pub fn new() -> Self {
        Self {
            event_type: Some("Created".into()),
            ..Self::default()
        }
    }

    /// Sets `eventType`.
    pub fn event_type(mut self, event_type: impl Into<String>) -> Self {
        self.event_type = Some(event_type.into());
        self
    }

    /// Sets `event`.
    pub fn event(mut self, event: impl Into<CreatedPayload>) -> Self {
        self.event = Some(event.into());
        self
    }
}

orange_core::__validate!(Created, Client, "#/components/schemas/Created", DEFINITIONS);
