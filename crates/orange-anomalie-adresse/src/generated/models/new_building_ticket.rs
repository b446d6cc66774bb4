// Generated from crates/orange-anomalie-adresse/openapi.yaml by `cargo xtask codegen anomalie-adresse`; do not edit.

//! The schema `AnomalieAdresseNewBuilding`.

use orange_core::model::{DateTime, NestedRules, Violations};

use super::{
    NewBuildingCreate, OperatorCode, Priority, RelatedBuildingCreate,
    RelatedEntityCreate, StatusChangeReason, TicketStatus, TicketType,
};

use super::super::schemas::DEFINITIONS;
use super::ticket_fields::ticket_fields;

// The docs of `__model!` in `orange-model` describe the structs and the rows.
ticket_fields! {
    types {
        /// An additional building at an address in the IPE address file.
        ///
        /// *Published by the interop group*: before-interop/anomalieAdresse openapi.yaml 2.0.0,
        /// AnomalieAdresseNewBuilding.
        ///
        /// Defined in `openapi.yaml#/components/schemas/AnomalieAdresseNewBuilding`.
        #[must_use]
        pub struct NewBuildingTicketCreate { mode: create, extras_field: pub extras }
    }
    overrides {
    }
    fields {
        /// The known building at that address, exactly one.
        ///
        /// JSON property `relatedEntity`. Required. Exactly 1 element.
        ///
        /// *Documented by Orange*: developer.orange.com, Anomalie Adresse OC RIP 1.0, sample
        /// ticket.
        38: related_entity = "relatedEntity", write: collect_into(Vec<RelatedBuildingCreate>);
        /// The building to add at the known address.
        ///
        /// Required.
        39: building = "building", write: into(NewBuildingCreate);
    }
}

orange_core::__validate!(
    NewBuildingTicketCreate, Request, "#/components/schemas/AnomalieAdresseNewBuilding",
    DEFINITIONS, check_nested
);

impl NestedRules for NewBuildingTicketCreate {
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
    pub struct NewBuildingTicketCreateBuilder { code_oi, code_oc, related_entity, building } for NewBuildingTicketCreate;
    fields {
        code_oi: OperatorCode, state: CodeOiState,
            setter: code_oi(impl Into<OperatorCode>) -> NewBuildingTicketCreateBuilder<OperatorCode, CodeOcState, RelatedEntityState, BuildingState> = code_oi.into();
        code_oc: OperatorCode, state: CodeOcState,
            setter: code_oc(impl Into<OperatorCode>) -> NewBuildingTicketCreateBuilder<CodeOiState, OperatorCode, RelatedEntityState, BuildingState> = code_oc.into();
        related_entity: Vec<RelatedBuildingCreate>, state: RelatedEntityState,
            setter: related_entity(impl IntoIterator<Item = impl Into<RelatedBuildingCreate>>) -> NewBuildingTicketCreateBuilder<CodeOiState, CodeOcState, Vec<RelatedBuildingCreate>, BuildingState> = related_entity.into_iter().map(Into::into).collect();
        building: NewBuildingCreate, state: BuildingState,
            setter: building(impl Into<NewBuildingCreate>) -> NewBuildingTicketCreateBuilder<CodeOiState, CodeOcState, RelatedEntityState, NewBuildingCreate> = building.into();
    }
    build {
        NewBuildingTicketCreate {
            at_type: Some("AnomalieAdresse.newBuilding".into()),
            code_oi: Some(code_oi),
            code_oc: Some(code_oc),
            related_entity: Some(related_entity),
            building: Some(building),
            ..NewBuildingTicketCreate::default()
        }
    }
}
