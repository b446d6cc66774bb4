// Generated from crates/orange-anomalie-adresse/openapi.yaml by `cargo xtask codegen anomalie-adresse`; do not edit.

//! Filter and sort paths of `ModificationIssues`.

use orange_core::query::Object;

use super::{
    CityIssueFields, CodeBanIssueFields, CodeHexacleIssueFields,
    CodeHexacleVoieIssueFields, CodeInseeIssueFields, CodeRivoliIssueFields,
    GeographicLocationsIssueFields, NameIssueFields, PmIdIssueFields,
    PostcodeIssueFields, StreetNameIssueFields, StreetNrIssueFields,
    StreetNrSuffixIssueFields, StreetTypeIssueFields,
};

orange_core::fields_type! {
    /// Paths of the properties of `ModificationIssues`, at any depth.
    pub struct ModificationIssuesFields;
}

orange_core::__paths_below! {
    ModificationIssuesFields {
        /// `building.geographicLocations`.
        building_geographic_locations "building.geographicLocations" => GeographicLocationsIssueFields<Object>;
        /// `building.name`.
        building_name "building.name" => NameIssueFields<Object>;
        /// `building.address.city`.
        building_address_city "building.address.city" => CityIssueFields<Object>;
        /// `building.address.postcode`.
        building_address_postcode "building.address.postcode" => PostcodeIssueFields<Object>;
        /// `building.address.streetName`.
        building_address_street_name "building.address.streetName" => StreetNameIssueFields<Object>;
        /// `building.address.streetNr`.
        building_address_street_nr "building.address.streetNr" => StreetNrIssueFields<Object>;
        /// `building.address.streetNrSuffix`.
        building_address_street_nr_suffix "building.address.streetNrSuffix" => StreetNrSuffixIssueFields<Object>;
        /// `building.address.streetType`.
        building_address_street_type "building.address.streetType" => StreetTypeIssueFields<Object>;
        /// `building.address.code_insee`.
        building_address_code_insee "building.address.code_insee" => CodeInseeIssueFields<Object>;
        /// `building.address.code_hexacle`.
        building_address_code_hexacle "building.address.code_hexacle" => CodeHexacleIssueFields<Object>;
        /// `building.address.code_hexacle_voie`.
        building_address_code_hexacle_voie "building.address.code_hexacle_voie" => CodeHexacleVoieIssueFields<Object>;
        /// `building.address.code_rivoli`.
        building_address_code_rivoli "building.address.code_rivoli" => CodeRivoliIssueFields<Object>;
        /// `building.address.code_ban`.
        building_address_code_ban "building.address.code_ban" => CodeBanIssueFields<Object>;
        /// `building.pm.id`.
        building_pm_id "building.pm.id" => PmIdIssueFields<Object>;
    }
}
