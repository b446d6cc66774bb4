// Generated from crates/orange-anomalie-adresse/openapi.yaml by `cargo xtask codegen anomalie-adresse`; do not edit.

//! The schema `Event`.

use orange_core::model::{DateTime, Json, NestedRules, Violations};

use super::{
    Attachment, AttachmentCreated, AttachmentUpdated, Note, NoteCreated, OtherEvent,
    Ticket, TicketUpdated,
};

use super::super::schemas::DEFINITIONS;

/// An event of a ticket. `type` determines the kind of `data`.
///
/// *Published by the interop group*: before-interop/anomalieAdresse openapi.yaml 2.0.0, Event.
///
/// Defined in `openapi.yaml#/components/schemas/Event`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Event {
    /// `fr.interop.anomalieadresse.update`. A ticket changed.
    Update(Box<TicketUpdated>),
    /// `fr.interop.anomalieadresse.note.create`. A note was added to a ticket.
    NoteCreate(Box<NoteCreated>),
    /// `fr.interop.anomalieadresse.attachment.create`. A file was added to a ticket.
    AttachmentCreate(Box<AttachmentCreated>),
    /// `fr.interop.anomalieadresse.attachment.update`. A file of a ticket changed, such as by the
    /// OI's check.
    AttachmentUpdate(Box<AttachmentUpdated>),
    /// A type that the interface file does not name, preserved whole.
    Other(Box<OtherEvent>),
}

impl From<EventParts> for Event {
    fn from(parts: EventParts) -> Self {
        match parts.type_.as_deref() {
            Some("fr.interop.anomalieadresse.update" | "EventAnomalieAdresse") => {
                Self::Update(parts.into_update())
            }
            Some(
                "fr.interop.anomalieadresse.note.create" | "EventAnomalieAdresseNote",
            ) => Self::NoteCreate(parts.into_note_create()),
            Some(
                "fr.interop.anomalieadresse.attachment.create"
                | "EventAnomalieAdresseAttachmentCreation",
            ) => Self::AttachmentCreate(parts.into_attachment_create()),
            Some(
                "fr.interop.anomalieadresse.attachment.update"
                | "EventAnomalieAdresseAttachmentUpdate",
            ) => Self::AttachmentUpdate(parts.into_attachment_update()),
            _ => Self::Other(parts.into_other()),
        }
    }
}

orange_core::__tagged_union!(
    Event from EventParts : Update NoteCreate AttachmentCreate AttachmentUpdate Other
);

impl From<TicketUpdated> for Event {
    fn from(mut value: TicketUpdated) -> Self {
        value.type_.get_or_insert_with(|| "fr.interop.anomalieadresse.update".into());
        Self::Update(Box::new(value))
    }
}

impl From<NoteCreated> for Event {
    fn from(mut value: NoteCreated) -> Self {
        value
            .type_
            .get_or_insert_with(|| "fr.interop.anomalieadresse.note.create".into());
        Self::NoteCreate(Box::new(value))
    }
}

impl From<AttachmentCreated> for Event {
    fn from(mut value: AttachmentCreated) -> Self {
        value
            .type_
            .get_or_insert_with(|| {
                "fr.interop.anomalieadresse.attachment.create".into()
            });
        Self::AttachmentCreate(Box::new(value))
    }
}

impl From<AttachmentUpdated> for Event {
    fn from(mut value: AttachmentUpdated) -> Self {
        value
            .type_
            .get_or_insert_with(|| {
                "fr.interop.anomalieadresse.attachment.update".into()
            });
        Self::AttachmentUpdate(Box::new(value))
    }
}

impl From<OtherEvent> for Event {
    fn from(value: OtherEvent) -> Self {
        Self::Other(Box::new(value))
    }
}

orange_core::__identified!(
    Event Update NoteCreate AttachmentCreate AttachmentUpdate Other
);

orange_core::__validate!(
    Event, Client, "#/components/schemas/Event/discriminator", DEFINITIONS, check_nested
);

impl NestedRules for Event {
    fn check_nested(&self, violations: &mut Violations) {
        if let Self::Update(value) = self {
            value.check_nested(violations);
        }
    }
}

orange_core::__superset! {
    /// All properties of all variants of [`Event`], decoded before the variant is known.
    struct EventParts.extras by |parts| parts.type_.as_deref(), {
        0 specversion "specversion": String;
        1 type_ "type": String;
        2 source "source": String;
        3 id "id": String;
        4 time "time": DateTime;
        5 datacontenttype "datacontenttype": String;
        6 dataschema "dataschema": String;
        7 subject "subject": String;
        8 data "data": Json { data_of_update: Ticket = "fr.interop.anomalieadresse.update" | "EventAnomalieAdresse"; data_of_note_create: Note = "fr.interop.anomalieadresse.note.create" | "EventAnomalieAdresseNote"; data_of_attachment_create: Attachment = "fr.interop.anomalieadresse.attachment.create" | "EventAnomalieAdresseAttachmentCreation" | "fr.interop.anomalieadresse.attachment.update" | "EventAnomalieAdresseAttachmentUpdate"; };
    }
        into_update -> TicketUpdated [specversion type_ source id time datacontenttype dataschema subject] {
            data = data_of_update;
        } decode {
            8 data;
        };
        into_note_create -> NoteCreated [specversion type_ source id time datacontenttype dataschema subject] {
            data = data_of_note_create;
        } decode {
            8 data;
        };
        into_attachment_create -> AttachmentCreated [specversion type_ source id time datacontenttype dataschema subject] {
            data = data_of_attachment_create;
        } decode {
            8 data;
        };
        into_attachment_update -> AttachmentUpdated [specversion type_ source id time datacontenttype dataschema subject] {
            data = data_of_attachment_create;
        } decode {
            8 data;
        };
        into_other -> OtherEvent [specversion type_ source id time datacontenttype dataschema subject];
}

orange_core::__accessors! {
    Event [Update NoteCreate AttachmentCreate AttachmentUpdate Other] {
        /// The version of CloudEvents.
        specversion specversion.as_deref -> &str, "specversion" specversion_mut String;
        /// The type of the event.
        type_ type_.as_deref -> &str, "type" type_mut String;
        /// The source of the event.
        source source.as_deref -> &str, "source" source_mut String;
        /// The time of the event.
        time time.as_ref -> &DateTime, "time" time_mut DateTime;
        /// The media type of `data`.
        datacontenttype datacontenttype.as_deref -> &str, "datacontenttype" datacontenttype_mut String;
        /// The schema of `data`.
        dataschema dataschema.as_deref -> &str, "dataschema" dataschema_mut String;
        /// The ticket's id.
        subject subject.as_deref -> &str, "subject" subject_mut String;
    }
}
