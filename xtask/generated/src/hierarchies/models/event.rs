// Generated from corpus/hierarchies.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `Event`.

use orange_core::model::{Json, Kept, Patch};

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

orange_core::__validate!(
    EventPatch, Patch, "#/components/schemas/Event/discriminator", DEFINITIONS
);

orange_core::__fields! {
    parts EventParts.kept by |parts| parts.event_type.as_deref(), {
        0 event_type "eventType";
        1 event "event" { event_of_created: "Created"; event_of_deleted: "Deleted"; };
    }
        into_created -> Created [event_type] {
            event = event_of_created;
        } put {
            1 event;
        };
        into_deleted -> Deleted [event_type] {
            event = event_of_deleted;
        } put {
            1 event;
        };
        into_other -> OtherEvent [event_type] put {
            1 event;
        };
}

orange_core::__accessors! {
    Event [Created Deleted Other] {
        /// `eventType`.
        event_type event_type.as_deref -> &str, "eventType" event_type_mut String;
    }
}

orange_core::__fields! {
    change EventPatch.kept {
        0 event_type "eventType" [patch String];
        1 event "event" [patch Json];
    }
}
