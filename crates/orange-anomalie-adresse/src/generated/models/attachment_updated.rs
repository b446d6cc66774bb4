// Generated from crates/orange-anomalie-adresse/openapi.yaml by `cargo xtask codegen anomalie-adresse`; do not edit.

//! The schema `EventAnomalieAdresseAttachmentUpdate`.

use orange_core::model::DateTime;

use super::Attachment;
use super::event_fields::event_fields;
use super::super::schemas::DEFINITIONS;

event_fields! {
    types {
        /// A file of a ticket changed, such as by the OI's check.
        ///
        /// *Published by the interop group*: before-interop/anomalieAdresse openapi.yaml 2.0.0,
        /// EventAnomalieAdresseAttachmentUpdate.
        ///
        /// Defined in `openapi.yaml#/components/schemas/EventAnomalieAdresseAttachmentUpdate`.
        #[non_exhaustive]
        pub struct AttachmentUpdated: write(extras);
    }
    fields {
        /// The metadata of a file on a ticket. Allowed are csv, jpeg, jpg, png, svg, pdf, ods, odt,
        /// xlsx and docx, without executable code.
        8 data "data" [into Attachment];
    }
}

orange_core::__validate!(
    AttachmentUpdated, Client,
    "#/components/schemas/EventAnomalieAdresseAttachmentUpdate", DEFINITIONS
);

orange_core::__builder! {
    /// Creates the value from its required fields.
    AttachmentUpdatedBuilder -> AttachmentUpdated, [specversion source id time subject]
    specversion Specversion specversion(impl Into<String>) String = specversion.into(), [String, Source, Id, Time, Subject];
    source Source source(impl Into<String>) String = source.into(), [Specversion, String, Id, Time, Subject];
    id Id id(impl Into<String>) String = id.into(), [Specversion, Source, String, Time, Subject];
    time Time time(impl Into<DateTime>) DateTime = time.into(), [Specversion, Source, Id, DateTime, Subject];
    subject Subject subject(impl Into<String>) String = subject.into(), [Specversion, Source, Id, Time, String];
    {
        AttachmentUpdated {
            specversion: Some(specversion),
            type_: Some("fr.interop.anomalieadresse.attachment.update".into()),
            source: Some(source),
            id: Some(id),
            time: Some(time),
            subject: Some(subject),
            ..AttachmentUpdated::default()
        }
    }
}
