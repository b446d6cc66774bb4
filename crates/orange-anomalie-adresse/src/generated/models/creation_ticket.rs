// Generated from crates/orange-anomalie-adresse/openapi.yaml by `cargo xtask codegen anomalie-adresse`; do not edit.

//! The schema `AnomalieAdresseCreation`.

use orange_core::model::{DateTime, NestedRules, Violations};

use super::{
    CreationBuildingCreate, OperatorCode, Priority, RelatedBuildingCreate,
    RelatedEntityCreate, StatusChangeReason, TicketStatus, TicketType,
};

use super::super::schemas::DEFINITIONS;
use super::ticket_fields::ticket_fields;

// The docs of `__model!` in `orange-model` describe the structs and the rows.
ticket_fields! {
    types {
        /// An address that the IPE address file does not have yet, or a new building.
        ///
        /// Where possible, it has one of these identifications: the Rivoli group (`code_rivoli`,
        /// `code_insee`, `streetNr`, `streetNrSuffix`), `code_hexacle`, `code_ban`, or the address
        /// as text (`postcode`, `city`, `streetType`, `streetName`, `streetNr`). A new building may
        /// also have its developer and lessor. The OI sets `building.id` at resolution.
        ///
        /// *Published by the interop group*: before-interop/anomalieAdresse openapi.yaml 2.0.0,
        /// AnomalieAdresseCreation; developer.orange.com, Anomalie Adresse OC RIP 1.0, Types of
        /// Tickets.
        ///
        /// Defined in `openapi.yaml#/components/schemas/AnomalieAdresseCreation`.
        #[must_use]
        pub struct CreationTicketCreate { mode: create, extras_field: pub extras }
    }
    overrides {
    }
    fields {
        /// Buildings nearby, to locate the address.
        ///
        /// JSON property `relatedEntity`.
        ///
        /// *Documented by Orange*: developer.orange.com, Anomalie Adresse OC RIP 1.0, sample
        /// ticket.
        38: related_entity = "relatedEntity", write: collect_into(Vec<RelatedBuildingCreate>);
        /// The building to add, with its address.
        ///
        /// Required.
        39: building = "building", write: into(CreationBuildingCreate);
    }
}

orange_core::__validate!(
    CreationTicketCreate, Request, "#/components/schemas/AnomalieAdresseCreation",
    DEFINITIONS, check_nested
);

impl NestedRules for CreationTicketCreate {
    fn check_nested(&self, violations: &mut Violations) {
        if let Some(value) = &self.building {
            let violations = &mut violations.enter("building");
            value.check_nested(violations);
        }
        orange_core::model::HandWrittenRules::check_rules(self, violations);
    }
}

// The docs of `__builder!` in `orange-model` describe the rows.
orange_core::__builder! {
    /// Returns an empty builder of the value, with setters for its required fields.
    pub struct CreationTicketCreateBuilder { code_oi, code_oc, building } for CreationTicketCreate;
    fields {
        code_oi: OperatorCode, state: CodeOiState,
            setter: code_oi(impl Into<OperatorCode>) -> CreationTicketCreateBuilder<OperatorCode, CodeOcState, BuildingState> = code_oi.into();
        code_oc: OperatorCode, state: CodeOcState,
            setter: code_oc(impl Into<OperatorCode>) -> CreationTicketCreateBuilder<CodeOiState, OperatorCode, BuildingState> = code_oc.into();
        building: CreationBuildingCreate, state: BuildingState,
            setter: building(impl Into<CreationBuildingCreate>) -> CreationTicketCreateBuilder<CodeOiState, CodeOcState, CreationBuildingCreate> = building.into();
    }
    build {
        CreationTicketCreate {
            at_type: Some("AnomalieAdresse.creation".into()),
            code_oi: Some(code_oi),
            code_oc: Some(code_oc),
            building: Some(building),
            ..CreationTicketCreate::default()
        }
    }
}
