// Generated from crates/orange-anomalie-adresse/openapi.yaml by `cargo xtask codegen anomalie-adresse`; do not edit.

//! The schema `AnomalieAdresseUpdateImb`.

use orange_core::model::{DateTime, NestedRules, Violations};

use super::{
    ModificationIssues, OperatorCode, Priority, RelatedBuildingCreate,
    RelatedEntityCreate, StatusChangeReason, TicketStatus, TicketType,
};

use super::super::schemas::DEFINITIONS;
use super::ticket_fields::ticket_fields;

// The docs of `__model!` in `orange-model` describe the structs and the rows.
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
        pub struct ModificationTicketCreate { mode: create, extras_field: pub extras }
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
        38: related_entity = "relatedEntity", write: collect_into(Vec<RelatedBuildingCreate>);
        /// The corrections, by property of the building. The dots are part of the names. An array
        /// value has one value per building in `relatedEntity`, in the same order. Other values
        /// apply to all buildings.
        ///
        /// Required.
        40: issues = "issues", write: into(ModificationIssues);
    }
}

orange_core::__validate!(
    ModificationTicketCreate, Request, "#/components/schemas/AnomalieAdresseUpdateImb",
    DEFINITIONS, check_nested
);

impl NestedRules for ModificationTicketCreate {
    fn check_nested(&self, violations: &mut Violations) {
        orange_core::model::HandWrittenRules::check_rules(self, violations);
    }
}

// The docs of `__builder!` in `orange-model` describe the rows.
orange_core::__builder! {
    /// Returns an empty builder of the value, with setters for its required fields.
    pub struct ModificationTicketCreateBuilder { code_oi, code_oc, related_entity, issues } for ModificationTicketCreate;
    fields {
        code_oi: OperatorCode, state: CodeOiState,
            setter: code_oi(impl Into<OperatorCode>) -> ModificationTicketCreateBuilder<OperatorCode, CodeOcState, RelatedEntityState, IssuesState> = code_oi.into();
        code_oc: OperatorCode, state: CodeOcState,
            setter: code_oc(impl Into<OperatorCode>) -> ModificationTicketCreateBuilder<CodeOiState, OperatorCode, RelatedEntityState, IssuesState> = code_oc.into();
        related_entity: Vec<RelatedBuildingCreate>, state: RelatedEntityState,
            setter: related_entity(impl IntoIterator<Item = impl Into<RelatedBuildingCreate>>) -> ModificationTicketCreateBuilder<CodeOiState, CodeOcState, Vec<RelatedBuildingCreate>, IssuesState> = related_entity.into_iter().map(Into::into).collect();
        issues: ModificationIssues, state: IssuesState,
            setter: issues(impl Into<ModificationIssues>) -> ModificationTicketCreateBuilder<CodeOiState, CodeOcState, RelatedEntityState, ModificationIssues> = issues.into();
    }
    build {
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
