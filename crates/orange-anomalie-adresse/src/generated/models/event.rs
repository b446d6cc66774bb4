// Generated from crates/orange-anomalie-adresse/openapi.yaml by `cargo xtask codegen anomalie-adresse`; do not edit.

//! The schema `Event`.

use orange_core::model::{DateTime, NestedRules, Violations};

use super::{Attachment, Note, Ticket};
use super::super::schemas::DEFINITIONS;

// The docs of `__model!` in `orange-model` describe the structs and the rows.
orange_core::__model! {
    types {
        /// An event of a ticket. `type` determines the kind of `data`.
        ///
        /// *Published by the interop group*: before-interop/anomalieAdresse openapi.yaml 2.0.0,
        /// Event.
        ///
        /// Defined in `openapi.yaml#/components/schemas/Event`.
        #[non_exhaustive]
        pub struct Event { mode: read, extras_field: extras, tag_field: type_, tagged_fields: [8: data] }
    }
    fields {
        /// The version of CloudEvents.
        ///
        /// Required. At least 1 character.
        0: specversion = "specversion", read: String;
        /// The type of the event.
        ///
        /// JSON property `type`. Required. At least 1 character.
        1: type_ = "type", read: String;
        /// The source of the event.
        ///
        /// Required. At least 1 character.
        2: source = "source", read: String;
        /// The event's id. Events with the same id and source are the same event.
        ///
        /// Required. At least 1 character.
        3: id = "id", read: String;
        /// The time of the event.
        ///
        /// Required. At least 1 character.
        4: time = "time", read: DateTime;
        /// The media type of `data`.
        ///
        /// Default: `"application/json"`. At least 1 character.
        5: datacontenttype = "datacontenttype", read: String;
        /// The schema of `data`.
        ///
        /// At least 1 character.
        6: dataschema = "dataschema", read: String;
        /// The ticket's id.
        ///
        /// Required. At least 1 character.
        7: subject = "subject", read: String;
        /// The JSON property `data`.
        8: data = "data", read: EventData;
    }
}

impl NestedRules for EventData {
    fn check_nested(&self, violations: &mut Violations) {
        if let Self::Ticket(value) = self {
            value.check_nested(violations);
        }
    }
}

orange_core::__validate!(
    Event, Request, "#/components/schemas/Event/discriminator", DEFINITIONS, check_nested
);

impl NestedRules for Event {
    fn check_nested(&self, violations: &mut Violations) {
        if let Some(value) = &self.data {
            let violations = &mut violations.enter("data");
            value.check_nested(violations);
        }
    }
}

orange_core::__tagged_value! {
    /// Property `data` of [`Event`]. `type` determines its type.
    pub enum EventData {
        /// With `type` `fr.interop.anomalieadresse.update` or `EventAnomalieAdresse`.
        Ticket(Box<Ticket>) from Ticket = "fr.interop.anomalieadresse.update" | "EventAnomalieAdresse";
        /// With `type` `fr.interop.anomalieadresse.note.create` or `EventAnomalieAdresseNote`.
        Note(Box<Note>) from Note = "fr.interop.anomalieadresse.note.create" | "EventAnomalieAdresseNote";
        /// With `type` `fr.interop.anomalieadresse.attachment.create`,
        /// `EventAnomalieAdresseAttachmentCreation`, `fr.interop.anomalieadresse.attachment.update`
        /// or `EventAnomalieAdresseAttachmentUpdate`.
        Attachment(Box<Attachment>) from Attachment = "fr.interop.anomalieadresse.attachment.create" | "EventAnomalieAdresseAttachmentCreation" | "fr.interop.anomalieadresse.attachment.update" | "EventAnomalieAdresseAttachmentUpdate";
    }
}

orange_core::__identified!(Event);
