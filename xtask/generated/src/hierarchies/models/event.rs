// Generated from corpus/hierarchies.yaml by `UPDATE_CORPUS=1 cargo test -p xtask corpus`; do not edit.

//! `Event`.

use orange_core::model::{
    Found, Json, Kept, MapAccess, MemberValue, MemberWriter, Object, Parts, Patch,
    SerializeMap, hand_over, put,
};

use super::{Created, CreatedPayload, Deleted, OtherEvent};
use super::super::schemas::DEFINITIONS;

/// `Event`.
///
/// In the specification: `hierarchies.yaml#/components/schemas/Event`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Event {
    /// `Created`.
    Created(Box<Created>),
    /// `Deleted`.
    Deleted(Box<Deleted>),
    /// A kind that the specification does not name, kept whole.
    Other(Box<OtherEvent>),
}

/// Every member of every kind, as they are read before it is known which [`Event`] it is.
#[derive(Default)]
struct EventParts {
    event_type: Option<String>,
    event: Option<Json>,
    event_of_created: Option<CreatedPayload>,
    event_of_deleted: Option<String>,
    kept: Kept,
}

impl Object for EventParts {
    const NAME: &'static str = "EventParts";

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
            1 => {
                match self.event_type.as_deref() {
                    Some("Created") => value.into(&mut self.event_of_created),
                    Some("Deleted") => value.into(&mut self.event_of_deleted),
                    _ => value.into(&mut self.event),
                }
            }
            _ => value.keep(),
        }
    }

    fn write_members<M: SerializeMap>(
        &self,
        out: &mut MemberWriter<'_, M>,
    ) -> Result<(), M::Error> {
        out.member(0, "eventType", &self.event_type)?;
        if self.event_of_created.is_some() {
            out.member(1, "event", &self.event_of_created)?;
        } else if self.event_of_deleted.is_some() {
            out.member(1, "event", &self.event_of_deleted)?;
        } else {
            out.member(1, "event", &self.event)?;
        }
        Ok(())
    }
}

orange_core::__keeps!(EventParts.kept);

impl Parts for EventParts {
    const MEMBERS: &'static [&'static str] = &["eventType", "event"];

    fn is_any_set(&self) -> bool {
        self.event_type.is_some() || self.event.is_some()
            || self.event_of_created.is_some() || self.event_of_deleted.is_some()
    }
}

impl EventParts {
    fn into_created(mut self) -> Box<Created> {
        let mut value = Box::<Created>::default();
        value.event_type = self.event_type.take();
        value.event = self.event_of_created.take();
        put(&mut *value, 1, self.event.take());
        hand_over(&mut self, &mut *value);
        value
    }

    fn into_deleted(mut self) -> Box<Deleted> {
        let mut value = Box::<Deleted>::default();
        value.event_type = self.event_type.take();
        value.event = self.event_of_deleted.take();
        put(&mut *value, 1, self.event.take());
        hand_over(&mut self, &mut *value);
        value
    }

    fn into_other(mut self) -> Box<OtherEvent> {
        let mut value = Box::<OtherEvent>::default();
        value.event_type = self.event_type.take();
        put(&mut *value, 1, self.event.take());
        hand_over(&mut self, &mut *value);
        value
    }
}

impl From<EventParts> for Event {
    fn from(parts: EventParts) -> Self {
        match parts.event_type.as_deref() {
            Some("Created") => Self::Created(parts.into_created()),
            Some("Deleted") => Self::Deleted(parts.into_deleted()),
            _ => Self::Other(parts.into_other()),
        }
    }
}

orange_core::__tagged_union!(Event from EventParts : Created Deleted Other);

impl From<Created> for Event {
    fn from(mut value: Created) -> Self {
        value.event_type.get_or_insert_with(|| "Created".into());
        Self::Created(Box::new(value))
    }
}

impl From<Deleted> for Event {
    fn from(mut value: Deleted) -> Self {
        value.event_type.get_or_insert_with(|| "Deleted".into());
        Self::Deleted(Box::new(value))
    }
}

impl From<OtherEvent> for Event {
    fn from(value: OtherEvent) -> Self {
        Self::Other(Box::new(value))
    }
}

impl Event {
    /// `eventType`.
    pub fn event_type(&self) -> Option<&str> {
        match self {
            Self::Created(value) => value.event_type.as_deref(),
            Self::Deleted(value) => value.event_type.as_deref(),
            Self::Other(value) => value.event_type.as_deref(),
        }
    }

    /// `eventType`, to change.
    pub fn event_type_mut(&mut self) -> &mut Option<String> {
        match self {
            Self::Created(value) => &mut value.event_type,
            Self::Deleted(value) => &mut value.event_type,
            Self::Other(value) => &mut value.event_type,
        }
    }
}

orange_core::__validate!(
    Event, Client, "#/components/schemas/Event/discriminator", DEFINITIONS
);

/// A change of a [`Event`] of any kind: what is not set stays as it is.
#[derive(Clone, Debug, Default)]
#[must_use]
pub struct EventPatch {
    /// `eventType`. On the wire `eventType`.
    pub event_type: Patch<String>,
    /// `event`.
    pub event: Patch<Json>,
    #[doc(hidden)]
    pub kept: Kept,
}

impl Object for EventPatch {
    const NAME: &'static str = "EventPatch";

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
            0 => value.into_patch(&mut self.event_type),
            1 => value.into_patch(&mut self.event),
            _ => value.keep(),
        }
    }

    fn write_members<M: SerializeMap>(
        &self,
        out: &mut MemberWriter<'_, M>,
    ) -> Result<(), M::Error> {
        out.patch(0, "eventType", &self.event_type)?;
        out.patch(1, "event", &self.event)?;
        Ok(())
    }
}

orange_core::__object!(EventPatch.kept);

impl EventPatch {
    /// A change of nothing.
    pub fn new() -> Self {
        Self::default()
    }

    /// Changes `eventType`.
    pub fn event_type(mut self, event_type: impl Into<Patch<String>>) -> Self {
        self.event_type = event_type.into();
        self
    }

    /// Changes `event`.
    pub fn event(mut self, event: impl Into<Patch<Json>>) -> Self {
        self.event = event.into();
        self
    }
}

orange_core::__validate!(
    EventPatch, Patch, "#/components/schemas/Event/discriminator", DEFINITIONS
);
