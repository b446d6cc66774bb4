// Generated from crates/orange-anomalie-adresse/openapi.yaml by `cargo xtask codegen anomalie-adresse`; do not edit.

//! `AnomalieAdresseUpdateImbIssues`.

use orange_core::model::ExtraFields;

use super::{
    CityIssue, CodeBanIssue, CodeHexacleIssue, CodeHexacleVoieIssue, CodeInseeIssue,
    CodeRivoliIssue, GeographicLocationsIssue, NameIssue, PmIdIssue, PostcodeIssue,
    StreetNameIssue, StreetNrIssue, StreetNrSuffixIssue, StreetTypeIssue,
};

use super::super::schemas::DEFINITIONS;

/// The corrections, by property of the building. The dots are part of the names. An array value has
/// one value per building in `relatedEntity`, in the same order. Other values apply to all
/// buildings.
///
/// *Documented by Orange*: developer.orange.com, Anomalie Adresse OC RIP 1.0, sample ticket;
/// before-interop/anomalieAdresse openapi.yaml 2.0.0, AnomalieAdresseUpdateImbIssues.
///
/// Defined in `openapi.yaml#/components/schemas/AnomalieAdresseUpdateImbIssues`.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ModificationIssues {
    /// `building.geographicLocations`. JSON property `building.geographicLocations`.
    pub building_geographic_locations: Option<GeographicLocationsIssue>,
    /// `building.name`. JSON property `building.name`.
    pub building_name: Option<NameIssue>,
    /// `building.address.city`. JSON property `building.address.city`.
    pub building_address_city: Option<CityIssue>,
    /// `building.address.postcode`. JSON property `building.address.postcode`.
    pub building_address_postcode: Option<PostcodeIssue>,
    /// `building.address.streetName`. JSON property `building.address.streetName`.
    pub building_address_street_name: Option<StreetNameIssue>,
    /// `building.address.streetNr`. JSON property `building.address.streetNr`.
    pub building_address_street_nr: Option<StreetNrIssue>,
    /// `building.address.streetNrSuffix`. JSON property `building.address.streetNrSuffix`.
    pub building_address_street_nr_suffix: Option<StreetNrSuffixIssue>,
    /// `building.address.streetType`. JSON property `building.address.streetType`.
    pub building_address_street_type: Option<StreetTypeIssue>,
    /// `building.address.code_insee`. JSON property `building.address.code_insee`.
    pub building_address_code_insee: Option<CodeInseeIssue>,
    /// `building.address.code_hexacle`. JSON property `building.address.code_hexacle`.
    pub building_address_code_hexacle: Option<CodeHexacleIssue>,
    /// `building.address.code_hexacle_voie`. JSON property `building.address.code_hexacle_voie`.
    pub building_address_code_hexacle_voie: Option<CodeHexacleVoieIssue>,
    /// `building.address.code_rivoli`. JSON property `building.address.code_rivoli`.
    pub building_address_code_rivoli: Option<CodeRivoliIssue>,
    /// `building.address.code_ban`. JSON property `building.address.code_ban`.
    pub building_address_code_ban: Option<CodeBanIssue>,
    /// `building.pm.id`. JSON property `building.pm.id`.
    pub building_pm_id: Option<PmIdIssue>,
    extras: ExtraFields,
}

impl ModificationIssues {
    /// Creates the value from its required fields.
    pub fn new() -> Self {
        Self::default()
    }
}

orange_core::__validate!(
    ModificationIssues, Client, "#/components/schemas/AnomalieAdresseUpdateImbIssues",
    DEFINITIONS
);

orange_core::__fields! {
    ModificationIssues.extras {
        0 building_geographic_locations "building.geographicLocations" [into GeographicLocationsIssue];
        1 building_name "building.name" [into NameIssue];
        2 building_address_city "building.address.city" [into CityIssue];
        3 building_address_postcode "building.address.postcode" [into PostcodeIssue];
        4 building_address_street_name "building.address.streetName" [into StreetNameIssue];
        5 building_address_street_nr "building.address.streetNr" [into StreetNrIssue];
        6 building_address_street_nr_suffix "building.address.streetNrSuffix" [into StreetNrSuffixIssue];
        7 building_address_street_type "building.address.streetType" [into StreetTypeIssue];
        8 building_address_code_insee "building.address.code_insee" [into CodeInseeIssue];
        9 building_address_code_hexacle "building.address.code_hexacle" [into CodeHexacleIssue];
        10 building_address_code_hexacle_voie "building.address.code_hexacle_voie" [into CodeHexacleVoieIssue];
        11 building_address_code_rivoli "building.address.code_rivoli" [into CodeRivoliIssue];
        12 building_address_code_ban "building.address.code_ban" [into CodeBanIssue];
        13 building_pm_id "building.pm.id" [into PmIdIssue];
    }
}
