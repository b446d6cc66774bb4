// Generated from crates/orange-anomalie-adresse/openapi.yaml by `cargo xtask codegen anomalie-adresse`; do not edit.

//! `EventAnomalieAdresse`.

use orange_core::model::{DateTime, ExtraFields, NestedRules, Violations};

use super::Ticket;
use super::super::schemas::DEFINITIONS;

/// A ticket changed.
///
/// *Published by the interop group*: before-interop/anomalieAdresse openapi.yaml 2.0.0,
/// EventAnomalieAdresse.
///
/// Defined in `openapi.yaml#/components/schemas/EventAnomalieAdresse`.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct TicketUpdated {
    /// The version of CloudEvents.
    ///
    /// Required. At least 1 character.
    pub specversion: Option<String>,
    /// The type of the event.
    ///
    /// JSON property `type`. Required. At least 1 character.
    pub type_: Option<String>,
    /// The source of the event.
    ///
    /// Required. At least 1 character.
    pub source: Option<String>,
    /// The event's id. Events with the same id and source are the same event.
    ///
    /// Required. At least 1 character.
    pub id: Option<String>,
    /// The time of the event.
    ///
    /// Required. At least 1 character.
    pub time: Option<DateTime>,
    /// The media type of `data`.
    ///
    /// Default: `"application/json"`. At least 1 character.
    pub datacontenttype: Option<String>,
    /// The schema of `data`.
    ///
    /// At least 1 character.
    pub dataschema: Option<String>,
    /// The ticket's id.
    ///
    /// Required. At least 1 character.
    pub subject: Option<String>,
    /// `data`.
    pub data: Option<Ticket>,
    extras: ExtraFields,
}

orange_core::__validate!(
    TicketUpdated, Client, "#/components/schemas/EventAnomalieAdresse", DEFINITIONS,
    check_nested
);

impl NestedRules for TicketUpdated {
    fn check_nested(&self, violations: &mut Violations) {
        if let Some(value) = &self.data {
            let violations = &mut violations.enter("data");
            value.check_nested(violations);
        }
    }
}

orange_core::__builder! {
    /// Creates the value from its required fields.
    TicketUpdatedBuilder -> TicketUpdated, [specversion source id time subject]
    specversion Specversion specversion(impl Into<String>) String = specversion.into(), [String, Source, Id, Time, Subject];
    source Source source(impl Into<String>) String = source.into(), [Specversion, String, Id, Time, Subject];
    id Id id(impl Into<String>) String = id.into(), [Specversion, Source, String, Time, Subject];
    time Time time(impl Into<DateTime>) DateTime = time.into(), [Specversion, Source, Id, DateTime, Subject];
    subject Subject subject(impl Into<String>) String = subject.into(), [Specversion, Source, Id, Time, String];
    {
        TicketUpdated {
            specversion: Some(specversion),
            type_: Some("fr.interop.anomalieadresse.update".into()),
            source: Some(source),
            id: Some(id),
            time: Some(time),
            subject: Some(subject),
            ..TicketUpdated::default()
        }
    }
}

orange_core::__fields! {
    TicketUpdated.extras {
        0 specversion "specversion" [into String];
        1 type_ "type" [into String];
        2 source "source" [into String];
        3 id "id" [into String];
        4 time "time" [into DateTime];
        5 datacontenttype "datacontenttype" [into String];
        6 dataschema "dataschema" [into String];
        7 subject "subject" [into String];
        8 data "data" [into Ticket];
    }
}
