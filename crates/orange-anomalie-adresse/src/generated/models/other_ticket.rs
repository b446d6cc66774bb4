// Generated from crates/orange-anomalie-adresse/openapi.yaml by `cargo xtask codegen anomalie-adresse`; do not edit.

//! The inline schema `OtherTicket`.

use orange_core::model::DateTime;

use super::{
    OperatorCode, Priority, RelatedBuildingCreate, RelatedEntityCreate,
    StatusChangeReason, TicketStatus, TicketType,
};

use super::super::schemas::DEFINITIONS;
use super::ticket_fields::ticket_fields;

// Rows: index, field, JSON name, then `: type` to read, `[conversion type]` to set, `patch type`.
// Structs: kind, and field for unknown JSON. See the docs of `__model!` in `orange-model`.
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
        pub struct OtherTicketCreate: create(pub extras);
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
        38 related_entity "relatedEntity" [list Vec<RelatedBuildingCreate>];
    }
}

orange_core::__validate!(
    OtherTicketCreate, Client, "#/components/schemas/AnomalieAdresseBase", DEFINITIONS
);

// Rows: field, type parameter, setter(argument), type = conversion, [type parameters once it is set].
// See the docs of `__builder!` in `orange-model`.
orange_core::__builder! {
    /// Creates the value from its required fields.
    OtherTicketCreateBuilder -> OtherTicketCreate, [at_type code_oi code_oc]
    at_type AtType at_type(impl Into<String>) String = at_type.into(), [String, CodeOi, CodeOc];
    code_oi CodeOi code_oi(impl Into<OperatorCode>) OperatorCode = code_oi.into(), [AtType, OperatorCode, CodeOc];
    code_oc CodeOc code_oc(impl Into<OperatorCode>) OperatorCode = code_oc.into(), [AtType, CodeOi, OperatorCode];
    {
        OtherTicketCreate {
            at_type: Some(at_type),
            code_oi: Some(code_oi),
            code_oc: Some(code_oc),
            ..OtherTicketCreate::default()
        }
    }
}
