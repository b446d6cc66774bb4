// Generated from crates/orange-anomalie-adresse/openapi.yaml by `cargo xtask codegen anomalie-adresse`; do not edit.

//! `AnomalieAdresseUpdateNbLogementsIssues`.

use orange_core::model::ExtraFields;

use super::HousingsNumberIssue;
use super::super::schemas::DEFINITIONS;

/// The right number of housing units, the only possible correction in this kind of ticket.
///
/// *Published by the interop group*: before-interop/anomalieAdresse openapi.yaml 2.0.0,
/// AnomalieAdresseUpdateNbLogementsIssues.
///
/// Defined in `openapi.yaml#/components/schemas/AnomalieAdresseUpdateNbLogementsIssues`.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct HousingsNumberIssues {
    /// `building.housingsNumber`. JSON property `building.housingsNumber`. Required.
    pub building_housings_number: Option<HousingsNumberIssue>,
    extras: ExtraFields,
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
    HousingsNumberIssues, Client,
    "#/components/schemas/AnomalieAdresseUpdateNbLogementsIssues", DEFINITIONS
);

orange_core::__fields! {
    HousingsNumberIssues.extras {
        0 building_housings_number "building.housingsNumber" [into HousingsNumberIssue];
    }
}
