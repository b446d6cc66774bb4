// Generated from crates/orange-anomalie-adresse/openapi.yaml by `cargo xtask codegen anomalie-adresse`; do not edit.

//! The schema `AnomalieAdresseNewBuilding`.

use orange_core::model::{DateTime, NestedRules, Violations};

use super::{
    NewBuildingCreate, OperatorCode, Priority, RelatedBuildingCreate,
    RelatedEntityCreate, StatusChangeReason, TicketStatus, TicketType,
};

use super::super::schemas::DEFINITIONS;
use super::ticket_fields::ticket_fields;

// Rows: index, field, JSON name, then `: type` to read, `[conversion type]` to set, `patch type`.
// Structs: kind, and field for unknown JSON. See the docs of `__model!` in `orange-model`.
ticket_fields! {
    types {
        /// An additional building at an address in the IPE address file.
        ///
        /// *Published by the interop group*: before-interop/anomalieAdresse openapi.yaml 2.0.0,
        /// AnomalieAdresseNewBuilding.
        ///
        /// Defined in `openapi.yaml#/components/schemas/AnomalieAdresseNewBuilding`.
        #[must_use]
        pub struct NewBuildingTicketCreate: create(pub extras);
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
        38 related_entity "relatedEntity" [list Vec<RelatedBuildingCreate>];
        /// The building to add at the known address.
        ///
        /// Required.
        39 building "building" [into NewBuildingCreate];
    }
}

orange_core::__validate!(
    NewBuildingTicketCreate, Client, "#/components/schemas/AnomalieAdresseNewBuilding",
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

// Rows: field, type parameter, setter(argument), type = conversion, [type parameters once it is set].
// See the docs of `__builder!` in `orange-model`.
orange_core::__builder! {
    /// Creates the value from its required fields.
    NewBuildingTicketCreateBuilder -> NewBuildingTicketCreate, [code_oi code_oc related_entity building]
    code_oi CodeOi code_oi(impl Into<OperatorCode>) OperatorCode = code_oi.into(), [OperatorCode, CodeOc, RelatedEntity, Building];
    code_oc CodeOc code_oc(impl Into<OperatorCode>) OperatorCode = code_oc.into(), [CodeOi, OperatorCode, RelatedEntity, Building];
    related_entity RelatedEntity related_entity(impl IntoIterator<Item = impl Into<RelatedBuildingCreate>>) Vec<RelatedBuildingCreate> = related_entity.into_iter().map(Into::into).collect(), [CodeOi, CodeOc, Vec<RelatedBuildingCreate>, Building];
    building Building building(impl Into<NewBuildingCreate>) NewBuildingCreate = building.into(), [CodeOi, CodeOc, RelatedEntity, NewBuildingCreate];
    {
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
