// Generated from crates/orange-anomalie-adresse/openapi.yaml by `cargo xtask codegen anomalie-adresse`; do not edit.

//! `Event`.

use orange_core::model::{
    DateTime, Findings, Found, Json, Kept, MapAccess, MemberValue, MemberWriter, Object,
    OwnRules, Parts, SerializeMap, hand_over, put,
};

use super::{
    Attachment, AttachmentCreated, AttachmentUpdated, Note, NoteCreated, OtherEvent,
    Ticket, TicketUpdated,
};

use super::super::schemas::DEFINITIONS;

/// Something that happened to a ticket. `type` names what, and so what `data` is.
///
/// *Published by the interop group*: before-interop/anomalieAdresse openapi.yaml 2.0.0, Event.
///
/// In the specification: `openapi.yaml#/components/schemas/Event`.
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
    /// A kind that the specification does not name, kept whole.
    Other(Box<OtherEvent>),
}

/// Every member of every kind, as they are read before it is known which [`Event`] it is.
#[derive(Default)]
struct EventParts {
    specversion: Option<String>,
    type_: Option<String>,
    source: Option<String>,
    id: Option<String>,
    time: Option<DateTime>,
    datacontenttype: Option<String>,
    dataschema: Option<String>,
    subject: Option<String>,
    data: Option<Json>,
    data_of_update: Option<Ticket>,
    data_of_note_create: Option<Note>,
    data_of_attachment_create: Option<Attachment>,
    kept: Kept,
}

impl Object for EventParts {
    const NAME: &'static str = "EventParts";

    fn place(name: &str) -> Option<usize> {
        let place = match name {
            "specversion" => 0,
            "type" => 1,
            "source" => 2,
            "id" => 3,
            "time" => 4,
            "datacontenttype" => 5,
            "dataschema" => 6,
            "subject" => 7,
            "data" => 8,
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
            0 => value.into(&mut self.specversion),
            1 => value.into(&mut self.type_),
            2 => value.into(&mut self.source),
            3 => value.into(&mut self.id),
            4 => value.into(&mut self.time),
            5 => value.into(&mut self.datacontenttype),
            6 => value.into(&mut self.dataschema),
            7 => value.into(&mut self.subject),
            8 => {
                match self.type_.as_deref() {
                    Some(
                        "fr.interop.anomalieadresse.update" | "EventAnomalieAdresse",
                    ) => value.into(&mut self.data_of_update),
                    Some(
                        "fr.interop.anomalieadresse.note.create"
                        | "EventAnomalieAdresseNote",
                    ) => value.into(&mut self.data_of_note_create),
                    Some(
                        "fr.interop.anomalieadresse.attachment.create"
                        | "EventAnomalieAdresseAttachmentCreation"
                        | "fr.interop.anomalieadresse.attachment.update"
                        | "EventAnomalieAdresseAttachmentUpdate",
                    ) => value.into(&mut self.data_of_attachment_create),
                    _ => value.into(&mut self.data),
                }
            }
            _ => value.keep(),
        }
    }

    fn write_members<M: SerializeMap>(
        &self,
        out: &mut MemberWriter<'_, M>,
    ) -> Result<(), M::Error> {
        out.member(0, "specversion", &self.specversion)?;
        out.member(1, "type", &self.type_)?;
        out.member(2, "source", &self.source)?;
        out.member(3, "id", &self.id)?;
        out.member(4, "time", &self.time)?;
        out.member(5, "datacontenttype", &self.datacontenttype)?;
        out.member(6, "dataschema", &self.dataschema)?;
        out.member(7, "subject", &self.subject)?;
        if self.data_of_update.is_some() {
            out.member(8, "data", &self.data_of_update)?;
        } else if self.data_of_note_create.is_some() {
            out.member(8, "data", &self.data_of_note_create)?;
        } else if self.data_of_attachment_create.is_some() {
            out.member(8, "data", &self.data_of_attachment_create)?;
        } else {
            out.member(8, "data", &self.data)?;
        }
        Ok(())
    }
}

orange_core::__keeps!(EventParts.kept);

impl Parts for EventParts {
    const MEMBERS: &'static [&'static str] = &[
        "specversion",
        "type",
        "source",
        "id",
        "time",
        "datacontenttype",
        "dataschema",
        "subject",
        "data",
    ];

    fn is_any_set(&self) -> bool {
        self.specversion.is_some() || self.type_.is_some() || self.source.is_some()
            || self.id.is_some() || self.time.is_some() || self.datacontenttype.is_some()
            || self.dataschema.is_some() || self.subject.is_some() || self.data.is_some()
            || self.data_of_update.is_some() || self.data_of_note_create.is_some()
            || self.data_of_attachment_create.is_some()
    }
}

impl EventParts {
    fn into_update(mut self) -> Box<TicketUpdated> {
        let mut value = Box::<TicketUpdated>::default();
        value.specversion = self.specversion.take();
        value.type_ = self.type_.take();
        value.source = self.source.take();
        value.id = self.id.take();
        value.time = self.time.take();
        value.datacontenttype = self.datacontenttype.take();
        value.dataschema = self.dataschema.take();
        value.subject = self.subject.take();
        value.data = self.data_of_update.take();
        put(&mut *value, 8, self.data.take());
        hand_over(&mut self, &mut *value);
        value
    }

    fn into_note_create(mut self) -> Box<NoteCreated> {
        let mut value = Box::<NoteCreated>::default();
        value.specversion = self.specversion.take();
        value.type_ = self.type_.take();
        value.source = self.source.take();
        value.id = self.id.take();
        value.time = self.time.take();
        value.datacontenttype = self.datacontenttype.take();
        value.dataschema = self.dataschema.take();
        value.subject = self.subject.take();
        value.data = self.data_of_note_create.take();
        put(&mut *value, 8, self.data.take());
        hand_over(&mut self, &mut *value);
        value
    }

    fn into_attachment_create(mut self) -> Box<AttachmentCreated> {
        let mut value = Box::<AttachmentCreated>::default();
        value.specversion = self.specversion.take();
        value.type_ = self.type_.take();
        value.source = self.source.take();
        value.id = self.id.take();
        value.time = self.time.take();
        value.datacontenttype = self.datacontenttype.take();
        value.dataschema = self.dataschema.take();
        value.subject = self.subject.take();
        value.data = self.data_of_attachment_create.take();
        put(&mut *value, 8, self.data.take());
        hand_over(&mut self, &mut *value);
        value
    }

    fn into_attachment_update(mut self) -> Box<AttachmentUpdated> {
        let mut value = Box::<AttachmentUpdated>::default();
        value.specversion = self.specversion.take();
        value.type_ = self.type_.take();
        value.source = self.source.take();
        value.id = self.id.take();
        value.time = self.time.take();
        value.datacontenttype = self.datacontenttype.take();
        value.dataschema = self.dataschema.take();
        value.subject = self.subject.take();
        value.data = self.data_of_attachment_create.take();
        put(&mut *value, 8, self.data.take());
        hand_over(&mut self, &mut *value);
        value
    }

    fn into_other(mut self) -> Box<OtherEvent> {
        let mut value = Box::<OtherEvent>::default();
        value.specversion = self.specversion.take();
        value.type_ = self.type_.take();
        value.source = self.source.take();
        value.id = self.id.take();
        value.time = self.time.take();
        value.datacontenttype = self.datacontenttype.take();
        value.dataschema = self.dataschema.take();
        value.subject = self.subject.take();
        hand_over(&mut self, &mut *value);
        value
    }
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

impl Event {
    /// The version of CloudEvents.
    pub fn specversion(&self) -> Option<&str> {
        match self {
            Self::Update(value) => value.specversion.as_deref(),
            Self::NoteCreate(value) => value.specversion.as_deref(),
            Self::AttachmentCreate(value) => value.specversion.as_deref(),
            Self::AttachmentUpdate(value) => value.specversion.as_deref(),
            Self::Other(value) => value.specversion.as_deref(),
        }
    }

    /// `specversion`, to change.
    pub fn specversion_mut(&mut self) -> &mut Option<String> {
        match self {
            Self::Update(value) => &mut value.specversion,
            Self::NoteCreate(value) => &mut value.specversion,
            Self::AttachmentCreate(value) => &mut value.specversion,
            Self::AttachmentUpdate(value) => &mut value.specversion,
            Self::Other(value) => &mut value.specversion,
        }
    }

    /// What happened.
    pub fn type_(&self) -> Option<&str> {
        match self {
            Self::Update(value) => value.type_.as_deref(),
            Self::NoteCreate(value) => value.type_.as_deref(),
            Self::AttachmentCreate(value) => value.type_.as_deref(),
            Self::AttachmentUpdate(value) => value.type_.as_deref(),
            Self::Other(value) => value.type_.as_deref(),
        }
    }

    /// `type`, to change.
    pub fn type_mut(&mut self) -> &mut Option<String> {
        match self {
            Self::Update(value) => &mut value.type_,
            Self::NoteCreate(value) => &mut value.type_,
            Self::AttachmentCreate(value) => &mut value.type_,
            Self::AttachmentUpdate(value) => &mut value.type_,
            Self::Other(value) => &mut value.type_,
        }
    }

    /// Where it happened.
    pub fn source(&self) -> Option<&str> {
        match self {
            Self::Update(value) => value.source.as_deref(),
            Self::NoteCreate(value) => value.source.as_deref(),
            Self::AttachmentCreate(value) => value.source.as_deref(),
            Self::AttachmentUpdate(value) => value.source.as_deref(),
            Self::Other(value) => value.source.as_deref(),
        }
    }

    /// `source`, to change.
    pub fn source_mut(&mut self) -> &mut Option<String> {
        match self {
            Self::Update(value) => &mut value.source,
            Self::NoteCreate(value) => &mut value.source,
            Self::AttachmentCreate(value) => &mut value.source,
            Self::AttachmentUpdate(value) => &mut value.source,
            Self::Other(value) => &mut value.source,
        }
    }

    /// The event's id; the same id from the same source is the same event.
    pub fn id(&self) -> Option<&str> {
        match self {
            Self::Update(value) => value.id.as_deref(),
            Self::NoteCreate(value) => value.id.as_deref(),
            Self::AttachmentCreate(value) => value.id.as_deref(),
            Self::AttachmentUpdate(value) => value.id.as_deref(),
            Self::Other(value) => value.id.as_deref(),
        }
    }

    /// `id`, to change.
    pub fn id_mut(&mut self) -> &mut Option<String> {
        match self {
            Self::Update(value) => &mut value.id,
            Self::NoteCreate(value) => &mut value.id,
            Self::AttachmentCreate(value) => &mut value.id,
            Self::AttachmentUpdate(value) => &mut value.id,
            Self::Other(value) => &mut value.id,
        }
    }

    /// When it happened.
    pub fn time(&self) -> Option<&DateTime> {
        match self {
            Self::Update(value) => value.time.as_ref(),
            Self::NoteCreate(value) => value.time.as_ref(),
            Self::AttachmentCreate(value) => value.time.as_ref(),
            Self::AttachmentUpdate(value) => value.time.as_ref(),
            Self::Other(value) => value.time.as_ref(),
        }
    }

    /// `time`, to change.
    pub fn time_mut(&mut self) -> &mut Option<DateTime> {
        match self {
            Self::Update(value) => &mut value.time,
            Self::NoteCreate(value) => &mut value.time,
            Self::AttachmentCreate(value) => &mut value.time,
            Self::AttachmentUpdate(value) => &mut value.time,
            Self::Other(value) => &mut value.time,
        }
    }

    /// The media type of `data`.
    pub fn datacontenttype(&self) -> Option<&str> {
        match self {
            Self::Update(value) => value.datacontenttype.as_deref(),
            Self::NoteCreate(value) => value.datacontenttype.as_deref(),
            Self::AttachmentCreate(value) => value.datacontenttype.as_deref(),
            Self::AttachmentUpdate(value) => value.datacontenttype.as_deref(),
            Self::Other(value) => value.datacontenttype.as_deref(),
        }
    }

    /// `datacontenttype`, to change.
    pub fn datacontenttype_mut(&mut self) -> &mut Option<String> {
        match self {
            Self::Update(value) => &mut value.datacontenttype,
            Self::NoteCreate(value) => &mut value.datacontenttype,
            Self::AttachmentCreate(value) => &mut value.datacontenttype,
            Self::AttachmentUpdate(value) => &mut value.datacontenttype,
            Self::Other(value) => &mut value.datacontenttype,
        }
    }

    /// The schema of `data`.
    pub fn dataschema(&self) -> Option<&str> {
        match self {
            Self::Update(value) => value.dataschema.as_deref(),
            Self::NoteCreate(value) => value.dataschema.as_deref(),
            Self::AttachmentCreate(value) => value.dataschema.as_deref(),
            Self::AttachmentUpdate(value) => value.dataschema.as_deref(),
            Self::Other(value) => value.dataschema.as_deref(),
        }
    }

    /// `dataschema`, to change.
    pub fn dataschema_mut(&mut self) -> &mut Option<String> {
        match self {
            Self::Update(value) => &mut value.dataschema,
            Self::NoteCreate(value) => &mut value.dataschema,
            Self::AttachmentCreate(value) => &mut value.dataschema,
            Self::AttachmentUpdate(value) => &mut value.dataschema,
            Self::Other(value) => &mut value.dataschema,
        }
    }

    /// The ticket's id.
    pub fn subject(&self) -> Option<&str> {
        match self {
            Self::Update(value) => value.subject.as_deref(),
            Self::NoteCreate(value) => value.subject.as_deref(),
            Self::AttachmentCreate(value) => value.subject.as_deref(),
            Self::AttachmentUpdate(value) => value.subject.as_deref(),
            Self::Other(value) => value.subject.as_deref(),
        }
    }

    /// `subject`, to change.
    pub fn subject_mut(&mut self) -> &mut Option<String> {
        match self {
            Self::Update(value) => &mut value.subject,
            Self::NoteCreate(value) => &mut value.subject,
            Self::AttachmentCreate(value) => &mut value.subject,
            Self::AttachmentUpdate(value) => &mut value.subject,
            Self::Other(value) => &mut value.subject,
        }
    }
}

orange_core::__validate!(
    Event, Client, "#/components/schemas/Event/discriminator", DEFINITIONS, check_own
);

impl OwnRules for Event {
    fn check_own(&self, found: &mut Findings) {
        if let Self::Update(value) = self {
            value.check_own(found);
        }
    }
}
