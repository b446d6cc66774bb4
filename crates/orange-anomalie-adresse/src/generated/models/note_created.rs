// Generated from crates/orange-anomalie-adresse/openapi.yaml by `cargo xtask codegen anomalie-adresse`; do not edit.

//! The schema `EventAnomalieAdresseNote`.

use orange_core::model::DateTime;

use super::Note;
use super::event_fields::event_fields;
use super::super::schemas::DEFINITIONS;

event_fields! {
    types {
        /// A note was added to a ticket.
        ///
        /// *Published by the interop group*: before-interop/anomalieAdresse openapi.yaml 2.0.0,
        /// EventAnomalieAdresseNote.
        ///
        /// Defined in `openapi.yaml#/components/schemas/EventAnomalieAdresseNote`.
        #[non_exhaustive]
        pub struct NoteCreated: write(extras);
    }
    fields {
        /// A message on a ticket.
        8 data "data" [into Note];
    }
}

orange_core::__validate!(
    NoteCreated, Client, "#/components/schemas/EventAnomalieAdresseNote", DEFINITIONS
);

orange_core::__builder! {
    /// Creates the value from its required fields.
    NoteCreatedBuilder -> NoteCreated, [specversion source id time subject]
    specversion Specversion specversion(impl Into<String>) String = specversion.into(), [String, Source, Id, Time, Subject];
    source Source source(impl Into<String>) String = source.into(), [Specversion, String, Id, Time, Subject];
    id Id id(impl Into<String>) String = id.into(), [Specversion, Source, String, Time, Subject];
    time Time time(impl Into<DateTime>) DateTime = time.into(), [Specversion, Source, Id, DateTime, Subject];
    subject Subject subject(impl Into<String>) String = subject.into(), [Specversion, Source, Id, Time, String];
    {
        NoteCreated {
            specversion: Some(specversion),
            type_: Some("fr.interop.anomalieadresse.note.create".into()),
            source: Some(source),
            id: Some(id),
            time: Some(time),
            subject: Some(subject),
            ..NoteCreated::default()
        }
    }
}
