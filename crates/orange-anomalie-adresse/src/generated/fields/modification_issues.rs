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
    /// Paths to the properties of each `ModificationIssues` in a listed resource.
    pub struct ModificationIssuesFields;
}

// Rows: method, JSON property, `->` a value or `=>` the paths below it. See `__paths_below!` in `orange-core`.
orange_core::__paths_below! {
    ModificationIssuesFields {
        /// `building.geographicLocations`: Corrected coordinates, one point per building.
        /// `CoordonneeImmeubleX` and `CoordonneeImmeubleY` in the IPE address file.
        building_geographic_locations "building.geographicLocations" => GeographicLocationsIssueFields<Object>;
        /// `building.name`: Corrected building name, one per building. `BatimentImmeuble` in the
        /// IPE address file.
        building_name "building.name" => NameIssueFields<Object>;
        /// `building.address.city`: Corrected town. `CommuneImmeuble` in the IPE address file.
        building_address_city "building.address.city" => CityIssueFields<Object>;
        /// `building.address.postcode`: Corrected postcode. `CodePostalImmeuble` in the IPE address
        /// file.
        building_address_postcode "building.address.postcode" => PostcodeIssueFields<Object>;
        /// `building.address.streetName`: Corrected street name, without the street type.
        /// `NomVoieImmeuble` in the IPE address file.
        building_address_street_name "building.address.streetName" => StreetNameIssueFields<Object>;
        /// `building.address.streetNr`: Corrected street number, one per building.
        /// `NumeroVoieImmeuble` in the IPE address file.
        building_address_street_nr "building.address.streetNr" => StreetNrIssueFields<Object>;
        /// `building.address.streetNrSuffix`: Corrected suffix of the street number (B for bis),
        /// one per building. `ComplementNumeroVoieImmeuble` in the IPE address file.
        building_address_street_nr_suffix "building.address.streetNrSuffix" => StreetNrSuffixIssueFields<Object>;
        /// `building.address.streetType`: Corrected street type (RUE, AVENUE, IMPASSE).
        /// `TypeVoieImmeuble` in the IPE address file.
        building_address_street_type "building.address.streetType" => StreetTypeIssueFields<Object>;
        /// `building.address.code_insee`: Corrected INSEE code of the town. `CodeInseeImmeuble` in
        /// the IPE address file.
        building_address_code_insee "building.address.code_insee" => CodeInseeIssueFields<Object>;
        /// `building.address.code_hexacle`: Corrected hexaclé of the address, ten characters, one
        /// per building. `CodeAdresseImmeuble` in the IPE address file.
        building_address_code_hexacle "building.address.code_hexacle" => CodeHexacleIssueFields<Object>;
        /// `building.address.code_hexacle_voie`: Corrected hexaclé of the street, ten characters.
        /// `CodeHexacleVoie` in the IPE address file.
        building_address_code_hexacle_voie "building.address.code_hexacle_voie" => CodeHexacleVoieIssueFields<Object>;
        /// `building.address.code_rivoli`: Corrected Rivoli code of the street.
        /// `CodeVoieRivoliImmeuble` in the IPE address file.
        building_address_code_rivoli "building.address.code_rivoli" => CodeRivoliIssueFields<Object>;
        /// `building.address.code_ban`: Corrected code in the national address base (BAN), one per
        /// building. `CodeBAN` in the IPE address file.
        building_address_code_ban "building.address.code_ban" => CodeBanIssueFields<Object>;
        /// `building.pm.id`: Corrected concentration point (PM), by its id. `ReferencePM` in the
        /// IPE address file.
        building_pm_id "building.pm.id" => PmIdIssueFields<Object>;
    }
}
