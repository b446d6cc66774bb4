// Generated from crates/orange-anomalie-adresse/openapi.yaml by `cargo xtask codegen anomalie-adresse`; do not edit.

//! `AnomalieAdresseUpdateImbIssues`.

use orange_core::model::{
    Found, Kept, MapAccess, MemberValue, MemberWriter, Object, SerializeMap,
};

use super::{
    CityIssue, CodeBanIssue, CodeHexacleIssue, CodeHexacleVoieIssue, CodeInseeIssue,
    CodeRivoliIssue, GeographicLocationsIssue, NameIssue, PmIdIssue, PostcodeIssue,
    StreetNameIssue, StreetNrIssue, StreetNrSuffixIssue, StreetTypeIssue,
};

use super::super::schemas::DEFINITIONS;

/// What is wrong, by member of the building; the dots are part of the names. A member with an array
/// value has one value per building of `relatedEntity`, in the same order; the others hold for all
/// of them.
///
/// *Documented by Orange*: developer.orange.com, Anomalie Adresse OC RIP 1.0, sample ticket;
/// before-interop/anomalieAdresse openapi.yaml 2.0.0, AnomalieAdresseUpdateImbIssues.
///
/// In the specification: `openapi.yaml#/components/schemas/AnomalieAdresseUpdateImbIssues`.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ModificationIssues {
    /// `building.geographicLocations`. On the wire `building.geographicLocations`.
    pub building_geographic_locations: Option<GeographicLocationsIssue>,
    /// `building.name`. On the wire `building.name`.
    pub building_name: Option<NameIssue>,
    /// `building.address.city`. On the wire `building.address.city`.
    pub building_address_city: Option<CityIssue>,
    /// `building.address.postcode`. On the wire `building.address.postcode`.
    pub building_address_postcode: Option<PostcodeIssue>,
    /// `building.address.streetName`. On the wire `building.address.streetName`.
    pub building_address_street_name: Option<StreetNameIssue>,
    /// `building.address.streetNr`. On the wire `building.address.streetNr`.
    pub building_address_street_nr: Option<StreetNrIssue>,
    /// `building.address.streetNrSuffix`. On the wire `building.address.streetNrSuffix`.
    pub building_address_street_nr_suffix: Option<StreetNrSuffixIssue>,
    /// `building.address.streetType`. On the wire `building.address.streetType`.
    pub building_address_street_type: Option<StreetTypeIssue>,
    /// `building.address.code_insee`. On the wire `building.address.code_insee`.
    pub building_address_code_insee: Option<CodeInseeIssue>,
    /// `building.address.code_hexacle`. On the wire `building.address.code_hexacle`.
    pub building_address_code_hexacle: Option<CodeHexacleIssue>,
    /// `building.address.code_hexacle_voie`. On the wire `building.address.code_hexacle_voie`.
    pub building_address_code_hexacle_voie: Option<CodeHexacleVoieIssue>,
    /// `building.address.code_rivoli`. On the wire `building.address.code_rivoli`.
    pub building_address_code_rivoli: Option<CodeRivoliIssue>,
    /// `building.address.code_ban`. On the wire `building.address.code_ban`.
    pub building_address_code_ban: Option<CodeBanIssue>,
    /// `building.pm.id`. On the wire `building.pm.id`.
    pub building_pm_id: Option<PmIdIssue>,
    kept: Kept,
}

impl Object for ModificationIssues {
    const NAME: &'static str = "ModificationIssues";

    fn place(name: &str) -> Option<usize> {
        let place = match name {
            "building.geographicLocations" => 0,
            "building.name" => 1,
            "building.address.city" => 2,
            "building.address.postcode" => 3,
            "building.address.streetName" => 4,
            "building.address.streetNr" => 5,
            "building.address.streetNrSuffix" => 6,
            "building.address.streetType" => 7,
            "building.address.code_insee" => 8,
            "building.address.code_hexacle" => 9,
            "building.address.code_hexacle_voie" => 10,
            "building.address.code_rivoli" => 11,
            "building.address.code_ban" => 12,
            "building.pm.id" => 13,
            _ => return None,
        };
        Some(place)
    }

    fn read_member<'de, A: MapAccess<'de>>(
        &mut self,
        index: usize,
        value: MemberValue<'_, A>,
    ) -> Result<Found, A::Error> {
        match index {
            0 => value.into(&mut self.building_geographic_locations),
            1 => value.into(&mut self.building_name),
            2 => value.into(&mut self.building_address_city),
            3 => value.into(&mut self.building_address_postcode),
            4 => value.into(&mut self.building_address_street_name),
            5 => value.into(&mut self.building_address_street_nr),
            6 => value.into(&mut self.building_address_street_nr_suffix),
            7 => value.into(&mut self.building_address_street_type),
            8 => value.into(&mut self.building_address_code_insee),
            9 => value.into(&mut self.building_address_code_hexacle),
            10 => value.into(&mut self.building_address_code_hexacle_voie),
            11 => value.into(&mut self.building_address_code_rivoli),
            12 => value.into(&mut self.building_address_code_ban),
            13 => value.into(&mut self.building_pm_id),
            _ => value.keep(),
        }
    }

    fn write_members<M: SerializeMap>(
        &self,
        out: &mut MemberWriter<'_, M>,
    ) -> Result<(), M::Error> {
        out.member(
            0,
            "building.geographicLocations",
            &self.building_geographic_locations,
        )?;
        out.member(1, "building.name", &self.building_name)?;
        out.member(2, "building.address.city", &self.building_address_city)?;
        out.member(3, "building.address.postcode", &self.building_address_postcode)?;
        out.member(
            4,
            "building.address.streetName",
            &self.building_address_street_name,
        )?;
        out.member(5, "building.address.streetNr", &self.building_address_street_nr)?;
        out.member(
            6,
            "building.address.streetNrSuffix",
            &self.building_address_street_nr_suffix,
        )?;
        out.member(
            7,
            "building.address.streetType",
            &self.building_address_street_type,
        )?;
        out.member(8, "building.address.code_insee", &self.building_address_code_insee)?;
        out.member(
            9,
            "building.address.code_hexacle",
            &self.building_address_code_hexacle,
        )?;
        out.member(
            10,
            "building.address.code_hexacle_voie",
            &self.building_address_code_hexacle_voie,
        )?;
        out.member(
            11,
            "building.address.code_rivoli",
            &self.building_address_code_rivoli,
        )?;
        out.member(12, "building.address.code_ban", &self.building_address_code_ban)?;
        out.member(13, "building.pm.id", &self.building_pm_id)?;
        Ok(())
    }
}

orange_core::__object!(ModificationIssues.kept);

impl ModificationIssues {
    /// Creates the value with its required fields.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `building.geographicLocations`.
    pub fn building_geographic_locations(
        mut self,
        building_geographic_locations: impl Into<GeographicLocationsIssue>,
    ) -> Self {
        self.building_geographic_locations = Some(building_geographic_locations.into());
        self
    }

    /// Sets `building.name`.
    pub fn building_name(mut self, building_name: impl Into<NameIssue>) -> Self {
        self.building_name = Some(building_name.into());
        self
    }

    /// Sets `building.address.city`.
    pub fn building_address_city(
        mut self,
        building_address_city: impl Into<CityIssue>,
    ) -> Self {
        self.building_address_city = Some(building_address_city.into());
        self
    }

    /// Sets `building.address.postcode`.
    pub fn building_address_postcode(
        mut self,
        building_address_postcode: impl Into<PostcodeIssue>,
    ) -> Self {
        self.building_address_postcode = Some(building_address_postcode.into());
        self
    }

    /// Sets `building.address.streetName`.
    pub fn building_address_street_name(
        mut self,
        building_address_street_name: impl Into<StreetNameIssue>,
    ) -> Self {
        self.building_address_street_name = Some(building_address_street_name.into());
        self
    }

    /// Sets `building.address.streetNr`.
    pub fn building_address_street_nr(
        mut self,
        building_address_street_nr: impl Into<StreetNrIssue>,
    ) -> Self {
        self.building_address_street_nr = Some(building_address_street_nr.into());
        self
    }

    /// Sets `building.address.streetNrSuffix`.
    pub fn building_address_street_nr_suffix(
        mut self,
        building_address_street_nr_suffix: impl Into<StreetNrSuffixIssue>,
    ) -> Self {
        self.building_address_street_nr_suffix = Some(
            building_address_street_nr_suffix.into(),
        );
        self
    }

    /// Sets `building.address.streetType`.
    pub fn building_address_street_type(
        mut self,
        building_address_street_type: impl Into<StreetTypeIssue>,
    ) -> Self {
        self.building_address_street_type = Some(building_address_street_type.into());
        self
    }

    /// Sets `building.address.code_insee`.
    pub fn building_address_code_insee(
        mut self,
        building_address_code_insee: impl Into<CodeInseeIssue>,
    ) -> Self {
        self.building_address_code_insee = Some(building_address_code_insee.into());
        self
    }

    /// Sets `building.address.code_hexacle`.
    pub fn building_address_code_hexacle(
        mut self,
        building_address_code_hexacle: impl Into<CodeHexacleIssue>,
    ) -> Self {
        self.building_address_code_hexacle = Some(building_address_code_hexacle.into());
        self
    }

    /// Sets `building.address.code_hexacle_voie`.
    pub fn building_address_code_hexacle_voie(
        mut self,
        building_address_code_hexacle_voie: impl Into<CodeHexacleVoieIssue>,
    ) -> Self {
        self.building_address_code_hexacle_voie = Some(
            building_address_code_hexacle_voie.into(),
        );
        self
    }

    /// Sets `building.address.code_rivoli`.
    pub fn building_address_code_rivoli(
        mut self,
        building_address_code_rivoli: impl Into<CodeRivoliIssue>,
    ) -> Self {
        self.building_address_code_rivoli = Some(building_address_code_rivoli.into());
        self
    }

    /// Sets `building.address.code_ban`.
    pub fn building_address_code_ban(
        mut self,
        building_address_code_ban: impl Into<CodeBanIssue>,
    ) -> Self {
        self.building_address_code_ban = Some(building_address_code_ban.into());
        self
    }

    /// Sets `building.pm.id`.
    pub fn building_pm_id(mut self, building_pm_id: impl Into<PmIdIssue>) -> Self {
        self.building_pm_id = Some(building_pm_id.into());
        self
    }
}

orange_core::__validate!(
    ModificationIssues, Client, "#/components/schemas/AnomalieAdresseUpdateImbIssues",
    DEFINITIONS
);
