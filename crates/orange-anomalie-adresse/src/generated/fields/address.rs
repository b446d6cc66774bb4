// Generated from crates/orange-anomalie-adresse/openapi.yaml by `cargo xtask codegen anomalie-adresse`; do not edit.

//! Filter and sort paths of `Address`.

use orange_core::query::{Field, Text};

orange_core::fields_type! {
    /// Paths to the properties of each `Address` in a listed resource.
    pub struct AddressFields;
}

// Rows: method, JSON property, `->` a value or `=>` the paths below it. See `__paths_below!` in `orange-core`.
orange_core::__paths_below! {
    AddressFields {
        /// `@type`: The kind of entity.
        at_type "@type" -> Field<Text>;
        /// `@baseType`: The type that `@type` extends (TMF630).
        at_base_type "@baseType" -> Field<Text>;
        /// `@schemaLocation`: The URL of the schema of the entity.
        at_schema_location "@schemaLocation" -> Field<Text>;
        /// `city`: Town.
        city "city" -> Field<Text>;
        /// `country`: Country.
        country "country" -> Field<Text>;
        /// `locality`: A part of a town or a hamlet.
        locality "locality" -> Field<Text>;
        /// `postcode`: Postcode.
        postcode "postcode" -> Field<Text>;
        /// `stateOrProvince`: State, province or region.
        state_or_province "stateOrProvince" -> Field<Text>;
        /// `streetName`: Name of the street, without its type.
        street_name "streetName" -> Field<Text>;
        /// `streetNr`: House number.
        street_nr "streetNr" -> Field<Text>;
        /// `streetNrSuffix`: The suffix of the number, such as B for bis.
        street_nr_suffix "streetNrSuffix" -> Field<Text>;
        /// `streetSuffix`: A relative direction in the name of the street, such as north.
        street_suffix "streetSuffix" -> Field<Text>;
        /// `streetType`: Type of the street.
        street_type "streetType" -> Field<Text>;
        /// `code_insee`: The code of the town at INSEE, the statistics office. Codes of two
        /// departments contain a letter.
        code_insee "code_insee" -> Field<Text>;
        /// `code_hexacle`: The postal register's code of this address (hexaclé), ten characters;
        /// used by operators to identify an address. `CodeAdresseImmeuble` in the IPE address file.
        code_hexacle "code_hexacle" -> Field<Text>;
        /// `code_hexacle_voie`: The postal register's code of number 0 of the street, ten
        /// characters; for addresses without a `code_hexacle`. `CodeHexacleVoie` in the IPE address
        /// file.
        code_hexacle_voie "code_hexacle_voie" -> Field<Text>;
        /// `code_rivoli`: The tax register's code of the street. `CodeVoieRivoliImmeuble` in the
        /// IPE address file.
        code_rivoli "code_rivoli" -> Field<Text>;
        /// `code_ban`: The address's code in the national address base (BAN).
        code_ban "code_ban" -> Field<Text>;
    }
}
