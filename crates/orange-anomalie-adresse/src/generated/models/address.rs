// Generated from crates/orange-anomalie-adresse/openapi.yaml by `cargo xtask codegen anomalie-adresse`; do not edit.

//! `GeographicAddress`.

use orange_core::model::ExtraFields;

use super::super::schemas::DEFINITIONS;

/// An address in its parts.
///
/// *Published by the interop group*: before-interop/common GeographicAddress.
///
/// Defined in `openapi.yaml#/components/schemas/GeographicAddress`.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Address {
    /// The kind of entity.
    ///
    /// JSON property `@type`. Read-only.
    pub at_type: Option<String>,
    /// The general kind.
    ///
    /// JSON property `@baseType`. Read-only.
    pub at_base_type: Option<String>,
    /// The URL of the schema of the entity.
    ///
    /// JSON property `@schemaLocation`. Read-only.
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
    /// JSON property `stateOrProvince`.
    pub state_or_province: Option<String>,
    /// Name of the street, without its type.
    ///
    /// JSON property `streetName`.
    pub street_name: Option<String>,
    /// House number.
    ///
    /// JSON property `streetNr`.
    pub street_nr: Option<String>,
    /// The suffix of the number, such as B for bis.
    ///
    /// JSON property `streetNrSuffix`.
    pub street_nr_suffix: Option<String>,
    /// A direction that belongs to the street.
    ///
    /// JSON property `streetSuffix`.
    pub street_suffix: Option<String>,
    /// Type of the street.
    ///
    /// JSON property `streetType`.
    pub street_type: Option<String>,
    /// The code of the town at INSEE, the statistics office. Codes of two departments contain a
    /// letter.
    pub code_insee: Option<String>,
    /// The postal register's code of this address (hexaclé), ten characters; used by operators to
    /// identify an address. `CodeAdresseImmeuble` in the address file.
    ///
    /// Exactly 10 characters.
    pub code_hexacle: Option<String>,
    /// The postal register's code of number 0 of the street, ten characters; for addresses without
    /// a `code_hexacle`. `CodeHexacleVoie` in the address file.
    ///
    /// Exactly 10 characters.
    pub code_hexacle_voie: Option<String>,
    /// The tax register's code of the street. `CodeVoieRivoliImmeuble` in the address file.
    pub code_rivoli: Option<String>,
    /// The address's code in the national address base (BAN).
    pub code_ban: Option<String>,
    extras: ExtraFields,
}

orange_core::__validate!(
    Address, Client, "#/components/schemas/GeographicAddress", DEFINITIONS
);

/// The body of a request that creates a [`Address`], without its read-only properties.
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
    /// JSON property `stateOrProvince`.
    pub state_or_province: Option<String>,
    /// Name of the street, without its type.
    ///
    /// JSON property `streetName`.
    pub street_name: Option<String>,
    /// House number.
    ///
    /// JSON property `streetNr`.
    pub street_nr: Option<String>,
    /// The suffix of the number, such as B for bis.
    ///
    /// JSON property `streetNrSuffix`.
    pub street_nr_suffix: Option<String>,
    /// A direction that belongs to the street.
    ///
    /// JSON property `streetSuffix`.
    pub street_suffix: Option<String>,
    /// Type of the street.
    ///
    /// JSON property `streetType`.
    pub street_type: Option<String>,
    /// The code of the town at INSEE, the statistics office. Codes of two departments contain a
    /// letter.
    pub code_insee: Option<String>,
    /// The postal register's code of this address (hexaclé), ten characters; used by operators to
    /// identify an address. `CodeAdresseImmeuble` in the address file.
    ///
    /// Exactly 10 characters.
    pub code_hexacle: Option<String>,
    /// The postal register's code of number 0 of the street, ten characters; for addresses without
    /// a `code_hexacle`. `CodeHexacleVoie` in the address file.
    ///
    /// Exactly 10 characters.
    pub code_hexacle_voie: Option<String>,
    /// The tax register's code of the street. `CodeVoieRivoliImmeuble` in the address file.
    pub code_rivoli: Option<String>,
    /// The address's code in the national address base (BAN).
    pub code_ban: Option<String>,
    #[doc(hidden)]
    pub extras: ExtraFields,
}

impl AddressCreate {
    /// Creates the value from its required fields.
    pub fn new() -> Self {
        Self::default()
    }
}

orange_core::__validate!(
    AddressCreate, Client, "#/components/schemas/GeographicAddress", DEFINITIONS
);

orange_core::__fields! {
    Address.extras {
        0 at_type "@type";
        1 at_base_type "@baseType";
        2 at_schema_location "@schemaLocation";
        3 city "city";
        4 country "country";
        5 locality "locality";
        6 postcode "postcode";
        7 state_or_province "stateOrProvince";
        8 street_name "streetName";
        9 street_nr "streetNr";
        10 street_nr_suffix "streetNrSuffix";
        11 street_suffix "streetSuffix";
        12 street_type "streetType";
        13 code_insee "code_insee";
        14 code_hexacle "code_hexacle";
        15 code_hexacle_voie "code_hexacle_voie";
        16 code_rivoli "code_rivoli";
        17 code_ban "code_ban";
    }
}

orange_core::__fields! {
    AddressCreate.extras {
        0 city "city" [into String];
        1 country "country" [into String];
        2 locality "locality" [into String];
        3 postcode "postcode" [into String];
        4 state_or_province "stateOrProvince" [into String];
        5 street_name "streetName" [into String];
        6 street_nr "streetNr" [into String];
        7 street_nr_suffix "streetNrSuffix" [into String];
        8 street_suffix "streetSuffix" [into String];
        9 street_type "streetType" [into String];
        10 code_insee "code_insee" [into String];
        11 code_hexacle "code_hexacle" [into String];
        12 code_hexacle_voie "code_hexacle_voie" [into String];
        13 code_rivoli "code_rivoli" [into String];
        14 code_ban "code_ban" [into String];
    }
}
