// Generated from crates/orange-anomalie-adresse/openapi.yaml by `cargo xtask codegen anomalie-adresse`; do not edit.

//! The inline schema `OtherTicket`.

use orange_core::model::DateTime;

use super::{
    OperatorCode, Priority, RelatedBuildingCreate, RelatedEntityCreate,
    StatusChangeReason, TicketStatus, TicketType,
};

use super::super::schemas::DEFINITIONS;
use super::ticket_fields::ticket_fields;

// The docs of `__model!` in `orange-model` describe the structs and the rows.
ticket_fields! {
    types {
        /// An address anomaly ticket, with the properties of all four kinds. `@type` is the kind.
        /// With `fields`, a response may lack required properties.
        ///
        /// *Published by the interop group*: before-interop/anomalieAdresse openapi.yaml 2.0.0,
        /// AnomalieAdresseBase.
        ///
        /// Defined in `openapi.yaml#/components/schemas/AnomalieAdresseBase`.
        #[must_use]
        pub struct OtherTicketCreate { mode: create, extras_field: pub extras }
    }
    overrides {
    }
    fields {
        /// The buildings of the ticket, set by the OC. The number depends on the kind of ticket.
        ///
        /// JSON property `relatedEntity`.
        ///
        /// *Documented by Orange*: developer.orange.com, Anomalie Adresse OC RIP 1.0, sample
        /// ticket.
        38: related_entity = "relatedEntity", write: collect_into(Vec<RelatedBuildingCreate>);
    }
}

orange_core::__validate!(
    OtherTicketCreate, Request, "#/components/schemas/AnomalieAdresseBase", DEFINITIONS
);

// The docs of `__builder!` in `orange-model` describe the rows.
orange_core::__builder! {
    /// Returns an empty builder of the value, with setters for its required fields.
    pub struct OtherTicketCreateBuilder { at_type, code_oi, code_oc } for OtherTicketCreate;
    fields {
        at_type: String, state: AtTypeState,
            setter: at_type(impl Into<String>) -> OtherTicketCreateBuilder<String, CodeOiState, CodeOcState> = at_type.into();
        code_oi: OperatorCode, state: CodeOiState,
            setter: code_oi(impl Into<OperatorCode>) -> OtherTicketCreateBuilder<AtTypeState, OperatorCode, CodeOcState> = code_oi.into();
        code_oc: OperatorCode, state: CodeOcState,
            setter: code_oc(impl Into<OperatorCode>) -> OtherTicketCreateBuilder<AtTypeState, CodeOiState, OperatorCode> = code_oc.into();
    }
    build {
        OtherTicketCreate {
            at_type: Some(at_type),
            code_oi: Some(code_oi),
            code_oc: Some(code_oc),
            ..OtherTicketCreate::default()
        }
    }
}
