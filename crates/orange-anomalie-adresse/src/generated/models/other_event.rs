// Generated from crates/orange-anomalie-adresse/openapi.yaml by `cargo xtask codegen anomalie-adresse`; do not edit.

//! The inline schema `OtherEvent`.

use orange_core::model::DateTime;

use super::event_fields::event_fields;
use super::super::schemas::DEFINITIONS;

event_fields! {
    types {
        /// An event of a ticket. `type` determines the kind of `data`.
        ///
        /// *Published by the interop group*: before-interop/anomalieAdresse openapi.yaml 2.0.0,
        /// Event.
        ///
        /// Defined in `openapi.yaml#/components/schemas/Event`.
        #[non_exhaustive]
        pub struct OtherEvent: write(extras);
    }
}

orange_core::__validate!(OtherEvent, Client, "#/components/schemas/Event", DEFINITIONS);

orange_core::__builder! {
    /// Creates the value from its required fields.
    OtherEventBuilder -> OtherEvent, [specversion type_ source id time subject]
    specversion Specversion specversion(impl Into<String>) String = specversion.into(), [String, Type, Source, Id, Time, Subject];
    type_ Type type_(impl Into<String>) String = type_.into(), [Specversion, String, Source, Id, Time, Subject];
    source Source source(impl Into<String>) String = source.into(), [Specversion, Type, String, Id, Time, Subject];
    id Id id(impl Into<String>) String = id.into(), [Specversion, Type, Source, String, Time, Subject];
    time Time time(impl Into<DateTime>) DateTime = time.into(), [Specversion, Type, Source, Id, DateTime, Subject];
    subject Subject subject(impl Into<String>) String = subject.into(), [Specversion, Type, Source, Id, Time, String];
    {
        OtherEvent {
            specversion: Some(specversion),
            type_: Some(type_),
            source: Some(source),
            id: Some(id),
            time: Some(time),
            subject: Some(subject),
            ..OtherEvent::default()
        }
    }
}
