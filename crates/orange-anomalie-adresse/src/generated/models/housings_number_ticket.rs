// Generated from crates/orange-anomalie-adresse/openapi.yaml by `cargo xtask codegen anomalie-adresse`; do not edit.

//! The schema `AnomalieAdresseUpdateNbLogements`.

use orange_core::model::{DateTime, NestedRules, Violations};

use super::{
    HousingsNumberIssues, OperatorCode, Priority, RelatedBuildingCreate,
    RelatedEntityCreate, StatusChangeReason, TicketStatus, TicketType,
};

use super::super::schemas::DEFINITIONS;
use super::ticket_fields::ticket_fields;

// Rows: index, field, JSON name, then `: type` to read, `[conversion type]` to set, `patch type`.
// Structs: kind, and field for unknown JSON. See the docs of `__model!` in `orange-model`.
ticket_fields! {
    types {
        /// A wrong number of housing units in one known building.
        ///
        /// *Published by the interop group*: before-interop/anomalieAdresse openapi.yaml 2.0.0,
        /// AnomalieAdresseUpdateNbLogements.
        ///
        /// Defined in `openapi.yaml#/components/schemas/AnomalieAdresseUpdateNbLogements`.
        #[must_use]
        pub struct HousingsNumberTicketCreate: create(pub extras);
    }
    overrides {
    }
    fields {
        /// The building to correct, exactly one.
        ///
        /// JSON property `relatedEntity`. Required. Exactly 1 element.
        ///
        /// *Documented by Orange*: developer.orange.com, Anomalie Adresse OC RIP 1.0, sample
        /// ticket.
        38 related_entity "relatedEntity" [list Vec<RelatedBuildingCreate>];
        /// The right number of housing units, the only possible correction in this kind of ticket.
        ///
        /// Required.
        40 issues "issues" [into HousingsNumberIssues];
    }
}

orange_core::__validate!(
    HousingsNumberTicketCreate, Client,
    "#/components/schemas/AnomalieAdresseUpdateNbLogements", DEFINITIONS, check_nested
);

impl NestedRules for HousingsNumberTicketCreate {
    fn check_nested(&self, violations: &mut Violations) {
        orange_core::model::HandWrittenRules::check_rules(self, violations);
    }
}

// Rows: field, type parameter, setter(argument), type = conversion, [type parameters once it is set].
// See the docs of `__builder!` in `orange-model`.
orange_core::__builder! {
    /// Creates the value from its required fields.
    HousingsNumberTicketCreateBuilder -> HousingsNumberTicketCreate, [code_oi code_oc related_entity issues]
    code_oi CodeOi code_oi(impl Into<OperatorCode>) OperatorCode = code_oi.into(), [OperatorCode, CodeOc, RelatedEntity, Issues];
    code_oc CodeOc code_oc(impl Into<OperatorCode>) OperatorCode = code_oc.into(), [CodeOi, OperatorCode, RelatedEntity, Issues];
    related_entity RelatedEntity related_entity(impl IntoIterator<Item = impl Into<RelatedBuildingCreate>>) Vec<RelatedBuildingCreate> = related_entity.into_iter().map(Into::into).collect(), [CodeOi, CodeOc, Vec<RelatedBuildingCreate>, Issues];
    issues Issues issues(impl Into<HousingsNumberIssues>) HousingsNumberIssues = issues.into(), [CodeOi, CodeOc, RelatedEntity, HousingsNumberIssues];
    {
        HousingsNumberTicketCreate {
            at_type: Some("AnomalieAdresse.nbLogements".into()),
            code_oi: Some(code_oi),
            code_oc: Some(code_oc),
            related_entity: Some(related_entity),
            issues: Some(issues),
            ..HousingsNumberTicketCreate::default()
        }
    }
}
