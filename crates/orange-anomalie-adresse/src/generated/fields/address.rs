// Generated from crates/orange-anomalie-adresse/openapi.yaml by `cargo xtask codegen anomalie-adresse`; do not edit.

//! Paths into `Address`.

use orange_core::query::{Field, Structured, Text};

orange_core::fields_type! {
    #[doc = " Paths below a `Address`, wherever it stands."] pub struct AddressFields;
}

impl<K: Structured> AddressFields<K> {
    /// `@type`: The kind of entity.
    pub fn at_type(&self) -> Field<Text> {
        self.0.child("@type")
    }

    /// `@baseType`: The general kind.
    pub fn at_base_type(&self) -> Field<Text> {
        self.0.child("@baseType")
    }

    /// `@schemaLocation`: Where the schema of the entity is.
    pub fn at_schema_location(&self) -> Field<Text> {
        self.0.child("@schemaLocation")
    }

    /// `city`: Town.
    pub fn city(&self) -> Field<Text> {
        self.0.child("city")
    }

    /// `country`: Country.
    pub fn country(&self) -> Field<Text> {
        self.0.child("country")
    }

    /// `locality`: A part of a town or a hamlet.
    pub fn locality(&self) -> Field<Text> {
        self.0.child("locality")
    }

    /// `postcode`: Postcode.
    pub fn postcode(&self) -> Field<Text> {
        self.0.child("postcode")
    }

    /// `stateOrProvince`: State, province or region.
    pub fn state_or_province(&self) -> Field<Text> {
        self.0.child("stateOrProvince")
    }

    /// `streetName`: Name of the street, without its type.
    pub fn street_name(&self) -> Field<Text> {
        self.0.child("streetName")
    }

    /// `streetNr`: Number in the street.
    pub fn street_nr(&self) -> Field<Text> {
        self.0.child("streetNr")
    }

    /// `streetNrSuffix`: What follows the number, such as B for bis.
    pub fn street_nr_suffix(&self) -> Field<Text> {
        self.0.child("streetNrSuffix")
    }

    /// `streetSuffix`: A direction that belongs to the street.
    pub fn street_suffix(&self) -> Field<Text> {
        self.0.child("streetSuffix")
    }

    /// `streetType`: Type of the street.
    pub fn street_type(&self) -> Field<Text> {
        self.0.child("streetType")
    }

    /// `code_insee`: The town's code at INSEE, the statistics office; two departments have a letter
    /// in it.
    pub fn code_insee(&self) -> Field<Text> {
        self.0.child("code_insee")
    }

    /// `code_hexacle`: The postal register's code of this address (hexaclé), ten characters; what
    /// operators name an address by among themselves. `CodeAdresseImmeuble` in the address file.
    pub fn code_hexacle(&self) -> Field<Text> {
        self.0.child("code_hexacle")
    }

    /// `code_hexacle_voie`: The postal register's code of number 0 of the street, ten characters;
    /// for addresses that have no `code_hexacle`. `CodeHexacleVoie` in the address file.
    pub fn code_hexacle_voie(&self) -> Field<Text> {
        self.0.child("code_hexacle_voie")
    }

    /// `code_rivoli`: The tax register's code of the street. `CodeVoieRivoliImmeuble` in the
    /// address file.
    pub fn code_rivoli(&self) -> Field<Text> {
        self.0.child("code_rivoli")
    }

    /// `code_ban`: The address's code in the national address base (BAN).
    pub fn code_ban(&self) -> Field<Text> {
        self.0.child("code_ban")
    }
}
