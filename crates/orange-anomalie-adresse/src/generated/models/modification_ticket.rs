// Generated from crates/orange-anomalie-adresse/openapi.yaml by `cargo xtask codegen anomalie-adresse`; do not edit.

//! The schema `AnomalieAdresseUpdateImb`.

use orange_core::model::{DateTime, NestedRules, Violations};

use super::{
    ModificationIssues, OperatorCode, Priority, RelatedBuildingCreate,
    RelatedEntityCreate, StatusChangeReason, TicketStatus, TicketType,
};

use super::super::schemas::DEFINITIONS;
use super::ticket_fields::ticket_fields;

// Rows: index, field, JSON name, then `: type` to read, `[conversion type]` to set, `patch type`.
// Structs: kind, and field for unknown JSON. See the docs of `__model!` in `orange-model`.
ticket_fields! {
    types {
        /// Wrong properties of one or many known buildings. In a bulk request, the OI corrects what
        /// it can and resolves the ticket. The OC creates individual tickets for the rest.
        ///
        /// *Published by the interop group*: before-interop/anomalieAdresse openapi.yaml 2.0.0,
        /// AnomalieAdresseUpdateImb.
        ///
        /// Defined in `openapi.yaml#/components/schemas/AnomalieAdresseUpdateImb`.
        #[must_use]
        pub struct ModificationTicketCreate: create(pub extras);
    }
    overrides {
    }
    fields {
        /// The buildings to correct, at least one.
        ///
        /// JSON property `relatedEntity`. Required. At least 1 element.
        ///
        /// *Documented by Orange*: developer.orange.com, Anomalie Adresse OC RIP 1.0, sample
        /// ticket.
        38 related_entity "relatedEntity" [list Vec<RelatedBuildingCreate>];
        /// The corrections, by property of the building. The dots are part of the names. An array
        /// value has one value per building in `relatedEntity`, in the same order. Other values
        /// apply to all buildings.
        ///
        /// Required.
        40 issues "issues" [into ModificationIssues];
    }
}

orange_core::__validate!(
    ModificationTicketCreate, Client, "#/components/schemas/AnomalieAdresseUpdateImb",
    DEFINITIONS, check_nested
);

impl NestedRules for ModificationTicketCreate {
    fn check_nested(&self, violations: &mut Violations) {
        orange_core::model::HandWrittenRules::check_rules(self, violations);
    }
}

// Rows: field, type parameter, setter(argument), type = conversion, [type parameters once it is set].
// See the docs of `__builder!` in `orange-model`.
orange_core::__builder! {
    /// Creates the value from its required fields.
    ModificationTicketCreateBuilder -> ModificationTicketCreate, [code_oi code_oc related_entity issues]
    code_oi CodeOi code_oi(impl Into<OperatorCode>) OperatorCode = code_oi.into(), [OperatorCode, CodeOc, RelatedEntity, Issues];
    code_oc CodeOc code_oc(impl Into<OperatorCode>) OperatorCode = code_oc.into(), [CodeOi, OperatorCode, RelatedEntity, Issues];
    related_entity RelatedEntity related_entity(impl IntoIterator<Item = impl Into<RelatedBuildingCreate>>) Vec<RelatedBuildingCreate> = related_entity.into_iter().map(Into::into).collect(), [CodeOi, CodeOc, Vec<RelatedBuildingCreate>, Issues];
    issues Issues issues(impl Into<ModificationIssues>) ModificationIssues = issues.into(), [CodeOi, CodeOc, RelatedEntity, ModificationIssues];
    {
        ModificationTicketCreate {
            at_type: Some("AnomalieAdresse.modification".into()),
            code_oi: Some(code_oi),
            code_oc: Some(code_oc),
            related_entity: Some(related_entity),
            issues: Some(issues),
            ..ModificationTicketCreate::default()
        }
    }
}
