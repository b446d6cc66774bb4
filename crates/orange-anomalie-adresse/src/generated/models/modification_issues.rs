// Generated from crates/orange-anomalie-adresse/openapi.yaml by `cargo xtask codegen anomalie-adresse`; do not edit.

//! The schema `AnomalieAdresseUpdateImbIssues`.

use super::{
    CityIssue, CodeBanIssue, CodeHexacleIssue, CodeHexacleVoieIssue, CodeInseeIssue,
    CodeRivoliIssue, GeographicLocationsIssue, NameIssue, PmIdIssue, PostcodeIssue,
    StreetNameIssue, StreetNrIssue, StreetNrSuffixIssue, StreetTypeIssue,
};

use super::super::schemas::DEFINITIONS;

// The docs of `__model!` in `orange-model` describe the structs and the rows.
orange_core::__model! {
    types {
        /// The corrections, by property of the building. The dots are part of the names. An array
        /// value has one value per building in `relatedEntity`, in the same order. Other values
        /// apply to all buildings.
        ///
        /// *Documented by Orange*: developer.orange.com, Anomalie Adresse OC RIP 1.0, sample
        /// ticket; before-interop/anomalieAdresse openapi.yaml 2.0.0,
        /// AnomalieAdresseUpdateImbIssues.
        ///
        /// Defined in `openapi.yaml#/components/schemas/AnomalieAdresseUpdateImbIssues`.
        #[non_exhaustive]
        pub struct ModificationIssues { mode: read_write, extras_field: extras }
    }
    fields {
        /// Corrected coordinates, one point per building. `CoordonneeImmeubleX` and
        /// `CoordonneeImmeubleY` in the IPE address file.
        ///
        /// JSON property `building.geographicLocations`.
        0: building_geographic_locations = "building.geographicLocations", write: into(GeographicLocationsIssue);
        /// Corrected building name, one per building. `BatimentImmeuble` in the IPE address file.
        ///
        /// JSON property `building.name`.
        1: building_name = "building.name", write: into(NameIssue);
        /// Corrected town. `CommuneImmeuble` in the IPE address file.
        ///
        /// JSON property `building.address.city`.
        2: building_address_city = "building.address.city", write: into(CityIssue);
        /// Corrected postcode. `CodePostalImmeuble` in the IPE address file.
        ///
        /// JSON property `building.address.postcode`.
        3: building_address_postcode = "building.address.postcode", write: into(PostcodeIssue);
        /// Corrected street name, without the street type. `NomVoieImmeuble` in the IPE address
        /// file.
        ///
        /// JSON property `building.address.streetName`.
        4: building_address_street_name = "building.address.streetName", write: into(StreetNameIssue);
        /// Corrected street number, one per building. `NumeroVoieImmeuble` in the IPE address file.
        ///
        /// JSON property `building.address.streetNr`.
        5: building_address_street_nr = "building.address.streetNr", write: into(StreetNrIssue);
        /// Corrected suffix of the street number (B for bis), one per building.
        /// `ComplementNumeroVoieImmeuble` in the IPE address file.
        ///
        /// JSON property `building.address.streetNrSuffix`.
        6: building_address_street_nr_suffix = "building.address.streetNrSuffix", write: into(StreetNrSuffixIssue);
        /// Corrected street type (RUE, AVENUE, IMPASSE). `TypeVoieImmeuble` in the IPE address
        /// file.
        ///
        /// JSON property `building.address.streetType`.
        7: building_address_street_type = "building.address.streetType", write: into(StreetTypeIssue);
        /// Corrected INSEE code of the town. `CodeInseeImmeuble` in the IPE address file.
        ///
        /// JSON property `building.address.code_insee`.
        8: building_address_code_insee = "building.address.code_insee", write: into(CodeInseeIssue);
        /// Corrected hexaclé of the address, ten characters, one per building.
        /// `CodeAdresseImmeuble` in the IPE address file.
        ///
        /// JSON property `building.address.code_hexacle`.
        9: building_address_code_hexacle = "building.address.code_hexacle", write: into(CodeHexacleIssue);
        /// Corrected hexaclé of the street, ten characters. `CodeHexacleVoie` in the IPE address
        /// file.
        ///
        /// JSON property `building.address.code_hexacle_voie`.
        10: building_address_code_hexacle_voie = "building.address.code_hexacle_voie", write: into(CodeHexacleVoieIssue);
        /// Corrected Rivoli code of the street. `CodeVoieRivoliImmeuble` in the IPE address file.
        ///
        /// JSON property `building.address.code_rivoli`.
        11: building_address_code_rivoli = "building.address.code_rivoli", write: into(CodeRivoliIssue);
        /// Corrected code in the national address base (BAN), one per building. `CodeBAN` in the
        /// IPE address file.
        ///
        /// JSON property `building.address.code_ban`.
        12: building_address_code_ban = "building.address.code_ban", write: into(CodeBanIssue);
        /// Corrected concentration point (PM), by its id. `ReferencePM` in the IPE address file.
        ///
        /// JSON property `building.pm.id`.
        13: building_pm_id = "building.pm.id", write: into(PmIdIssue);
    }
}

impl ModificationIssues {
    /// Creates the value without fields.
    pub fn new() -> Self {
        Self::default()
    }
}

orange_core::__validate!(
    ModificationIssues, Request, "#/components/schemas/AnomalieAdresseUpdateImbIssues",
    DEFINITIONS
);
