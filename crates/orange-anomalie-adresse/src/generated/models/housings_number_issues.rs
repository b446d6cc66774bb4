// Generated from crates/orange-anomalie-adresse/openapi.yaml by `cargo xtask codegen anomalie-adresse`; do not edit.

//! The schema `AnomalieAdresseUpdateNbLogementsIssues`.

use super::HousingsNumberIssue;
use super::super::schemas::DEFINITIONS;

// The docs of `__model!` in `orange-model` describe the structs and the rows.
orange_core::__model! {
    types {
        /// The right number of housing units, the only possible correction in this kind of ticket.
        ///
        /// *Published by the interop group*: before-interop/anomalieAdresse openapi.yaml 2.0.0,
        /// AnomalieAdresseUpdateNbLogementsIssues.
        ///
        /// Defined in `openapi.yaml#/components/schemas/AnomalieAdresseUpdateNbLogementsIssues`.
        #[non_exhaustive]
        pub struct HousingsNumberIssues { mode: read_write, extras_field: extras }
    }
    fields {
        /// Corrected number of housing units in the building. `NombreLogementsAdresseIPE` in the
        /// IPE address file.
        ///
        /// JSON property `building.housingsNumber`. Required.
        0: building_housings_number = "building.housingsNumber", write: into(HousingsNumberIssue);
    }
}

impl HousingsNumberIssues {
    /// Creates the value from its required fields.
    pub fn new(building_housings_number: impl Into<HousingsNumberIssue>) -> Self {
        Self {
            building_housings_number: Some(building_housings_number.into()),
            ..Self::default()
        }
    }
}

orange_core::__validate!(
    HousingsNumberIssues, Request,
    "#/components/schemas/AnomalieAdresseUpdateNbLogementsIssues", DEFINITIONS
);
