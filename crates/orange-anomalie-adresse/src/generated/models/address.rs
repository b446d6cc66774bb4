// Generated from crates/orange-anomalie-adresse/openapi.yaml by `cargo xtask codegen anomalie-adresse`; do not edit.

//! `GeographicAddress`.

use orange_core::model::{
    Found, Kept, MapAccess, MemberValue, MemberWriter, Object, SerializeMap,
};

use super::super::schemas::DEFINITIONS;

/// An address in its parts.
///
/// *Published by the interop group*: before-interop/common GeographicAddress.
///
/// In the specification: `openapi.yaml#/components/schemas/GeographicAddress`.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Address {
    /// The kind of entity.
    ///
    /// On the wire `@type`. Filled in by the server.
    pub at_type: Option<String>,
    /// The general kind.
    ///
    /// On the wire `@baseType`. Filled in by the server.
    pub at_base_type: Option<String>,
    /// Where the schema of the entity is.
    ///
    /// On the wire `@schemaLocation`. Filled in by the server.
    pub at_schema_location: Option<String>,
    /// Town.
    pub city: Option<String>,
    /// Country.
    pub country: Option<String>,
    /// A part of a town or a hamlet.
    pub locality: Option<String>,
    /// Postcode.
    pub postcode: Option<String>,
    /// State, province or region.
    ///
    /// On the wire `stateOrProvince`.
    pub state_or_province: Option<String>,
    /// Name of the street, without its type.
    ///
    /// On the wire `streetName`.
    pub street_name: Option<String>,
    /// Number in the street.
    ///
    /// On the wire `streetNr`.
    pub street_nr: Option<String>,
    /// What follows the number, such as B for bis.
    ///
    /// On the wire `streetNrSuffix`.
    pub street_nr_suffix: Option<String>,
    /// A direction that belongs to the street.
    ///
    /// On the wire `streetSuffix`.
    pub street_suffix: Option<String>,
    /// Type of the street.
    ///
    /// On the wire `streetType`.
    pub street_type: Option<String>,
    /// The town's code at INSEE, the statistics office; two departments have a letter in it.
    pub code_insee: Option<String>,
    /// The postal register's code of this address (hexaclé), ten characters; what operators name an
    /// address by among themselves. `CodeAdresseImmeuble` in the address file.
    ///
    /// Exactly 10 characters.
    pub code_hexacle: Option<String>,
    /// The postal register's code of number 0 of the street, ten characters; for addresses that
    /// have no `code_hexacle`. `CodeHexacleVoie` in the address file.
    ///
    /// Exactly 10 characters.
    pub code_hexacle_voie: Option<String>,
    /// The tax register's code of the street. `CodeVoieRivoliImmeuble` in the address file.
    pub code_rivoli: Option<String>,
    /// The address's code in the national address base (BAN).
    pub code_ban: Option<String>,
    kept: Kept,
}

impl Object for Address {
    const NAME: &'static str = "Address";

    fn place(name: &str) -> Option<usize> {
        let place = match name {
            "@type" => 0,
            "@baseType" => 1,
            "@schemaLocation" => 2,
            "city" => 3,
            "country" => 4,
            "locality" => 5,
            "postcode" => 6,
            "stateOrProvince" => 7,
            "streetName" => 8,
            "streetNr" => 9,
            "streetNrSuffix" => 10,
            "streetSuffix" => 11,
            "streetType" => 12,
            "code_insee" => 13,
            "code_hexacle" => 14,
            "code_hexacle_voie" => 15,
            "code_rivoli" => 16,
            "code_ban" => 17,
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
            0 => value.into(&mut self.at_type),
            1 => value.into(&mut self.at_base_type),
            2 => value.into(&mut self.at_schema_location),
            3 => value.into(&mut self.city),
            4 => value.into(&mut self.country),
            5 => value.into(&mut self.locality),
            6 => value.into(&mut self.postcode),
            7 => value.into(&mut self.state_or_province),
            8 => value.into(&mut self.street_name),
            9 => value.into(&mut self.street_nr),
            10 => value.into(&mut self.street_nr_suffix),
            11 => value.into(&mut self.street_suffix),
            12 => value.into(&mut self.street_type),
            13 => value.into(&mut self.code_insee),
            14 => value.into(&mut self.code_hexacle),
            15 => value.into(&mut self.code_hexacle_voie),
            16 => value.into(&mut self.code_rivoli),
            17 => value.into(&mut self.code_ban),
            _ => value.keep(),
        }
    }

    fn write_members<M: SerializeMap>(
        &self,
        out: &mut MemberWriter<'_, M>,
    ) -> Result<(), M::Error> {
        out.member(0, "@type", &self.at_type)?;
        out.member(1, "@baseType", &self.at_base_type)?;
        out.member(2, "@schemaLocation", &self.at_schema_location)?;
        out.member(3, "city", &self.city)?;
        out.member(4, "country", &self.country)?;
        out.member(5, "locality", &self.locality)?;
        out.member(6, "postcode", &self.postcode)?;
        out.member(7, "stateOrProvince", &self.state_or_province)?;
        out.member(8, "streetName", &self.street_name)?;
        out.member(9, "streetNr", &self.street_nr)?;
        out.member(10, "streetNrSuffix", &self.street_nr_suffix)?;
        out.member(11, "streetSuffix", &self.street_suffix)?;
        out.member(12, "streetType", &self.street_type)?;
        out.member(13, "code_insee", &self.code_insee)?;
        out.member(14, "code_hexacle", &self.code_hexacle)?;
        out.member(15, "code_hexacle_voie", &self.code_hexacle_voie)?;
        out.member(16, "code_rivoli", &self.code_rivoli)?;
        out.member(17, "code_ban", &self.code_ban)?;
        Ok(())
    }
}

orange_core::__object!(Address.kept);

orange_core::__validate!(
    Address, Client, "#/components/schemas/GeographicAddress", DEFINITIONS
);

/// A [`Address`] to be created: without what the server fills in.
#[derive(Clone, Debug, Default)]
#[must_use]
pub struct AddressCreate {
    /// Town.
    pub city: Option<String>,
    /// Country.
    pub country: Option<String>,
    /// A part of a town or a hamlet.
    pub locality: Option<String>,
    /// Postcode.
    pub postcode: Option<String>,
    /// State, province or region.
    ///
    /// On the wire `stateOrProvince`.
    pub state_or_province: Option<String>,
    /// Name of the street, without its type.
    ///
    /// On the wire `streetName`.
    pub street_name: Option<String>,
    /// Number in the street.
    ///
    /// On the wire `streetNr`.
    pub street_nr: Option<String>,
    /// What follows the number, such as B for bis.
    ///
    /// On the wire `streetNrSuffix`.
    pub street_nr_suffix: Option<String>,
    /// A direction that belongs to the street.
    ///
    /// On the wire `streetSuffix`.
    pub street_suffix: Option<String>,
    /// Type of the street.
    ///
    /// On the wire `streetType`.
    pub street_type: Option<String>,
    /// The town's code at INSEE, the statistics office; two departments have a letter in it.
    pub code_insee: Option<String>,
    /// The postal register's code of this address (hexaclé), ten characters; what operators name an
    /// address by among themselves. `CodeAdresseImmeuble` in the address file.
    ///
    /// Exactly 10 characters.
    pub code_hexacle: Option<String>,
    /// The postal register's code of number 0 of the street, ten characters; for addresses that
    /// have no `code_hexacle`. `CodeHexacleVoie` in the address file.
    ///
    /// Exactly 10 characters.
    pub code_hexacle_voie: Option<String>,
    /// The tax register's code of the street. `CodeVoieRivoliImmeuble` in the address file.
    pub code_rivoli: Option<String>,
    /// The address's code in the national address base (BAN).
    pub code_ban: Option<String>,
    #[doc(hidden)]
    pub kept: Kept,
}

impl Object for AddressCreate {
    const NAME: &'static str = "AddressCreate";

    fn place(name: &str) -> Option<usize> {
        let place = match name {
            "city" => 0,
            "country" => 1,
            "locality" => 2,
            "postcode" => 3,
            "stateOrProvince" => 4,
            "streetName" => 5,
            "streetNr" => 6,
            "streetNrSuffix" => 7,
            "streetSuffix" => 8,
            "streetType" => 9,
            "code_insee" => 10,
            "code_hexacle" => 11,
            "code_hexacle_voie" => 12,
            "code_rivoli" => 13,
            "code_ban" => 14,
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
            0 => value.into(&mut self.city),
            1 => value.into(&mut self.country),
            2 => value.into(&mut self.locality),
            3 => value.into(&mut self.postcode),
            4 => value.into(&mut self.state_or_province),
            5 => value.into(&mut self.street_name),
            6 => value.into(&mut self.street_nr),
            7 => value.into(&mut self.street_nr_suffix),
            8 => value.into(&mut self.street_suffix),
            9 => value.into(&mut self.street_type),
            10 => value.into(&mut self.code_insee),
            11 => value.into(&mut self.code_hexacle),
            12 => value.into(&mut self.code_hexacle_voie),
            13 => value.into(&mut self.code_rivoli),
            14 => value.into(&mut self.code_ban),
            _ => value.keep(),
        }
    }

    fn write_members<M: SerializeMap>(
        &self,
        out: &mut MemberWriter<'_, M>,
    ) -> Result<(), M::Error> {
        out.member(0, "city", &self.city)?;
        out.member(1, "country", &self.country)?;
        out.member(2, "locality", &self.locality)?;
        out.member(3, "postcode", &self.postcode)?;
        out.member(4, "stateOrProvince", &self.state_or_province)?;
        out.member(5, "streetName", &self.street_name)?;
        out.member(6, "streetNr", &self.street_nr)?;
        out.member(7, "streetNrSuffix", &self.street_nr_suffix)?;
        out.member(8, "streetSuffix", &self.street_suffix)?;
        out.member(9, "streetType", &self.street_type)?;
        out.member(10, "code_insee", &self.code_insee)?;
        out.member(11, "code_hexacle", &self.code_hexacle)?;
        out.member(12, "code_hexacle_voie", &self.code_hexacle_voie)?;
        out.member(13, "code_rivoli", &self.code_rivoli)?;
        out.member(14, "code_ban", &self.code_ban)?;
        Ok(())
    }
}

orange_core::__object!(AddressCreate.kept);

impl AddressCreate {
    /// Creates the value with its required fields.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `city`.
    pub fn city(mut self, city: impl Into<String>) -> Self {
        self.city = Some(city.into());
        self
    }

    /// Sets `country`.
    pub fn country(mut self, country: impl Into<String>) -> Self {
        self.country = Some(country.into());
        self
    }

    /// Sets `locality`.
    pub fn locality(mut self, locality: impl Into<String>) -> Self {
        self.locality = Some(locality.into());
        self
    }

    /// Sets `postcode`.
    pub fn postcode(mut self, postcode: impl Into<String>) -> Self {
        self.postcode = Some(postcode.into());
        self
    }

    /// Sets `stateOrProvince`.
    pub fn state_or_province(mut self, state_or_province: impl Into<String>) -> Self {
        self.state_or_province = Some(state_or_province.into());
        self
    }

    /// Sets `streetName`.
    pub fn street_name(mut self, street_name: impl Into<String>) -> Self {
        self.street_name = Some(street_name.into());
        self
    }

    /// Sets `streetNr`.
    pub fn street_nr(mut self, street_nr: impl Into<String>) -> Self {
        self.street_nr = Some(street_nr.into());
        self
    }

    /// Sets `streetNrSuffix`.
    pub fn street_nr_suffix(mut self, street_nr_suffix: impl Into<String>) -> Self {
        self.street_nr_suffix = Some(street_nr_suffix.into());
        self
    }

    /// Sets `streetSuffix`.
    pub fn street_suffix(mut self, street_suffix: impl Into<String>) -> Self {
        self.street_suffix = Some(street_suffix.into());
        self
    }

    /// Sets `streetType`.
    pub fn street_type(mut self, street_type: impl Into<String>) -> Self {
        self.street_type = Some(street_type.into());
        self
    }

    /// Sets `code_insee`.
    pub fn code_insee(mut self, code_insee: impl Into<String>) -> Self {
        self.code_insee = Some(code_insee.into());
        self
    }

    /// Sets `code_hexacle`.
    pub fn code_hexacle(mut self, code_hexacle: impl Into<String>) -> Self {
        self.code_hexacle = Some(code_hexacle.into());
        self
    }

    /// Sets `code_hexacle_voie`.
    pub fn code_hexacle_voie(mut self, code_hexacle_voie: impl Into<String>) -> Self {
        self.code_hexacle_voie = Some(code_hexacle_voie.into());
        self
    }

    /// Sets `code_rivoli`.
    pub fn code_rivoli(mut self, code_rivoli: impl Into<String>) -> Self {
        self.code_rivoli = Some(code_rivoli.into());
        self
    }

    /// Sets `code_ban`.
    pub fn code_ban(mut self, code_ban: impl Into<String>) -> Self {
        self.code_ban = Some(code_ban.into());
        self
    }
}

orange_core::__validate!(
    AddressCreate, Client, "#/components/schemas/GeographicAddress", DEFINITIONS
);
