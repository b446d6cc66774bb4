// Generated from crates/orange-anomalie-adresse/openapi.yaml by `cargo xtask codegen anomalie-adresse`; do not edit.

//! Paths into `ModificationIssues`.

use orange_core::query::{Object, Structured};

use super::{
    CityIssueFields, CodeBanIssueFields, CodeHexacleIssueFields,
    CodeHexacleVoieIssueFields, CodeInseeIssueFields, CodeRivoliIssueFields,
    GeographicLocationsIssueFields, NameIssueFields, PmIdIssueFields,
    PostcodeIssueFields, StreetNameIssueFields, StreetNrIssueFields,
    StreetNrSuffixIssueFields, StreetTypeIssueFields,
};

orange_core::fields_type! {
    #[doc = " Paths below a `ModificationIssues`, wherever it stands."] pub struct
    ModificationIssuesFields;
}

impl<K: Structured> ModificationIssuesFields<K> {
    /// `building.geographicLocations`.
    pub fn building_geographic_locations(
        &self,
    ) -> GeographicLocationsIssueFields<Object> {
        self.0.child("building.geographicLocations").into()
    }

    /// `building.name`.
    pub fn building_name(&self) -> NameIssueFields<Object> {
        self.0.child("building.name").into()
    }

    /// `building.address.city`.
    pub fn building_address_city(&self) -> CityIssueFields<Object> {
        self.0.child("building.address.city").into()
    }

    /// `building.address.postcode`.
    pub fn building_address_postcode(&self) -> PostcodeIssueFields<Object> {
        self.0.child("building.address.postcode").into()
    }

    /// `building.address.streetName`.
    pub fn building_address_street_name(&self) -> StreetNameIssueFields<Object> {
        self.0.child("building.address.streetName").into()
    }

    /// `building.address.streetNr`.
    pub fn building_address_street_nr(&self) -> StreetNrIssueFields<Object> {
        self.0.child("building.address.streetNr").into()
    }

    /// `building.address.streetNrSuffix`.
    pub fn building_address_street_nr_suffix(
        &self,
    ) -> StreetNrSuffixIssueFields<Object> {
        self.0.child("building.address.streetNrSuffix").into()
    }

    /// `building.address.streetType`.
    pub fn building_address_street_type(&self) -> StreetTypeIssueFields<Object> {
        self.0.child("building.address.streetType").into()
    }

    /// `building.address.code_insee`.
    pub fn building_address_code_insee(&self) -> CodeInseeIssueFields<Object> {
        self.0.child("building.address.code_insee").into()
    }

    /// `building.address.code_hexacle`.
    pub fn building_address_code_hexacle(&self) -> CodeHexacleIssueFields<Object> {
        self.0.child("building.address.code_hexacle").into()
    }

    /// `building.address.code_hexacle_voie`.
    pub fn building_address_code_hexacle_voie(
        &self,
    ) -> CodeHexacleVoieIssueFields<Object> {
        self.0.child("building.address.code_hexacle_voie").into()
    }

    /// `building.address.code_rivoli`.
    pub fn building_address_code_rivoli(&self) -> CodeRivoliIssueFields<Object> {
        self.0.child("building.address.code_rivoli").into()
    }

    /// `building.address.code_ban`.
    pub fn building_address_code_ban(&self) -> CodeBanIssueFields<Object> {
        self.0.child("building.address.code_ban").into()
    }

    /// `building.pm.id`.
    pub fn building_pm_id(&self) -> PmIdIssueFields<Object> {
        self.0.child("building.pm.id").into()
    }
}
