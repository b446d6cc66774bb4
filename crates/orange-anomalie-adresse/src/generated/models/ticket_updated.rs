// Generated from crates/orange-anomalie-adresse/openapi.yaml by `cargo xtask codegen anomalie-adresse`; do not edit.

//! The schema `EventAnomalieAdresse`.

use orange_core::model::{DateTime, NestedRules, Violations};

use super::Ticket;
use super::event_fields::event_fields;
use super::super::schemas::DEFINITIONS;

event_fields! {
    types {
        /// A ticket changed.
        ///
        /// *Published by the interop group*: before-interop/anomalieAdresse openapi.yaml 2.0.0,
        /// EventAnomalieAdresse.
        ///
        /// Defined in `openapi.yaml#/components/schemas/EventAnomalieAdresse`.
        #[non_exhaustive]
        pub struct TicketUpdated: write(extras);
    }
    fields {
        /// An address anomaly ticket, with the properties of all four kinds. `@type` is the kind.
        /// With `fields`, a response may lack required properties.
        8 data "data" [into Ticket];
    }
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
