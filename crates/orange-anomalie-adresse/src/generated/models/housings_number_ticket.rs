// Generated from crates/orange-anomalie-adresse/openapi.yaml by `cargo xtask codegen anomalie-adresse`; do not edit.

//! The schema `AnomalieAdresseUpdateNbLogements`.

use orange_core::model::{DateTime, NestedRules, Violations};

use super::{
    HousingsNumberIssues, OperatorCode, Priority, RelatedBuildingCreate,
    RelatedEntityCreate, StatusChangeReason, TicketStatus, TicketType,
};

use super::super::schemas::DEFINITIONS;
use super::ticket_fields::ticket_fields;

// The docs of `__model!` in `orange-model` describe the structs and the rows.
ticket_fields! {
    types {
        /// A wrong number of housing units in one known building.
        ///
        /// *Published by the interop group*: before-interop/anomalieAdresse openapi.yaml 2.0.0,
        /// AnomalieAdresseUpdateNbLogements.
        ///
        /// Defined in `openapi.yaml#/components/schemas/AnomalieAdresseUpdateNbLogements`.
        #[must_use]
        pub struct HousingsNumberTicketCreate { mode: create, extras_field: pub extras }
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
        38: related_entity = "relatedEntity", write: collect_into(Vec<RelatedBuildingCreate>);
        /// The right number of housing units, the only possible correction in this kind of ticket.
        ///
        /// Required.
        40: issues = "issues", write: into(HousingsNumberIssues);
    }
}

orange_core::__validate!(
    HousingsNumberTicketCreate, Request,
    "#/components/schemas/AnomalieAdresseUpdateNbLogements", DEFINITIONS, check_nested
);

impl NestedRules for HousingsNumberTicketCreate {
    fn check_nested(&self, violations: &mut Violations) {
        orange_core::model::HandWrittenRules::check_rules(self, violations);
    }
}

// The docs of `__builder!` in `orange-model` describe the rows.
orange_core::__builder! {
    /// Returns an empty builder of the value, with setters for its required fields.
    pub struct HousingsNumberTicketCreateBuilder { code_oi, code_oc, related_entity, issues } for HousingsNumberTicketCreate;
    fields {
        code_oi: OperatorCode, state: CodeOiState,
            setter: code_oi(impl Into<OperatorCode>) -> HousingsNumberTicketCreateBuilder<OperatorCode, CodeOcState, RelatedEntityState, IssuesState> = code_oi.into();
        code_oc: OperatorCode, state: CodeOcState,
            setter: code_oc(impl Into<OperatorCode>) -> HousingsNumberTicketCreateBuilder<CodeOiState, OperatorCode, RelatedEntityState, IssuesState> = code_oc.into();
        related_entity: Vec<RelatedBuildingCreate>, state: RelatedEntityState,
            setter: related_entity(impl IntoIterator<Item = impl Into<RelatedBuildingCreate>>) -> HousingsNumberTicketCreateBuilder<CodeOiState, CodeOcState, Vec<RelatedBuildingCreate>, IssuesState> = related_entity.into_iter().map(Into::into).collect();
        issues: HousingsNumberIssues, state: IssuesState,
            setter: issues(impl Into<HousingsNumberIssues>) -> HousingsNumberTicketCreateBuilder<CodeOiState, CodeOcState, RelatedEntityState, HousingsNumberIssues> = issues.into();
    }
    build {
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
