// Generated from crates/orange-anomalie-adresse/openapi.yaml by `cargo xtask codegen anomalie-adresse`; do not edit.

//! `UpdateImbIssuesBuildingPmId`.

use orange_core::model::ExtraFields;

use super::super::schemas::DEFINITIONS;

/// Right concentration point (PM), by its id. `ReferencePM` in the address file.
///
/// *Published by the interop group*: before-interop/anomalieAdresse openapi.yaml 2.0.0,
/// UpdateImbIssuesBuildingPmId.
///
/// Defined in `openapi.yaml#/components/schemas/UpdateImbIssuesBuildingPmId`.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct PmIdIssue {
    /// The right value.
    ///
    /// At most 20 characters.
    ///
    /// *Documented by Orange*: developer.orange.com, Anomalie Adresse OC RIP 1.0, sample ticket.
    pub value: Option<String>,
    /// A comment of the OC on this correction.
    ///
    /// *Documented by Orange*: developer.orange.com, Anomalie Adresse OC RIP 1.0, Bulk Requests and
    /// sample ticket.
    pub description: Option<String>,
    extras: ExtraFields,
}

impl PmIdIssue {
    /// Creates the value from its required fields.
    pub fn new() -> Self {
        Self::default()
    }
}

orange_core::__validate!(
    PmIdIssue, Client, "#/components/schemas/UpdateImbIssuesBuildingPmId", DEFINITIONS
);

orange_core::__fields! {
    PmIdIssue.extras {
        0 value "value" [into String];
        1 description "description" [into String];
    }
}
