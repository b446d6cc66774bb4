// Generated from crates/orange-anomalie-adresse/openapi.yaml by `cargo xtask codegen anomalie-adresse`; do not edit.

//! The schema `UpdateNbLogementsIssuesBuildingHousingsNumber`.

use super::super::schemas::DEFINITIONS;

// The docs of `__model!` in `orange-model` describe the structs and the rows.
orange_core::__model! {
    types {
        /// Corrected number of housing units in the building. `NombreLogementsAdresseIPE` in the
        /// IPE address file.
        ///
        /// *Published by the interop group*: before-interop/anomalieAdresse openapi.yaml 2.0.0,
        /// AnomalieAdresseUpdateNbLogementsIssues.
        ///
        /// Defined in
        /// `openapi.yaml#/components/schemas/UpdateNbLogementsIssuesBuildingHousingsNumber`.
        #[non_exhaustive]
        pub struct HousingsNumberIssue { mode: read_write, extras_field: extras }
    }
    fields {
        /// The number of housing units.
        ///
        /// Required. At least 0.
        0: value = "value", write: value(i64);
        /// A comment of the OC on this correction.
        ///
        /// *Documented by Orange*: developer.orange.com, Anomalie Adresse OC RIP 1.0, Bulk
        /// Requests.
        1: description = "description", write: into(String);
    }
}

impl HousingsNumberIssue {
    /// Creates the value from its required fields.
    pub fn new(value: i64) -> Self {
        Self {
            value: Some(value),
            ..Self::default()
        }
    }
}

orange_core::__validate!(
    HousingsNumberIssue, Request,
    "#/components/schemas/UpdateNbLogementsIssuesBuildingHousingsNumber", DEFINITIONS
);
