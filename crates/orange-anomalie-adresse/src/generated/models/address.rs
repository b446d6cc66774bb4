// Generated from crates/orange-anomalie-adresse/openapi.yaml by `cargo xtask codegen anomalie-adresse`; do not edit.

//! The schema `GeographicAddress`.

use super::super::schemas::DEFINITIONS;

// The docs of `__model!` in `orange-model` describe the structs and the rows.
orange_core::__model! {
    types {
        /// An address in its parts.
        ///
        /// *Published by the interop group*: before-interop/common GeographicAddress.
        ///
        /// Defined in `openapi.yaml#/components/schemas/GeographicAddress`.
        #[non_exhaustive]
        pub struct Address { mode: read, extras_field: extras }
        /// [`Address`] in a creation request, without its read-only properties.
        #[must_use]
        pub struct AddressCreate { mode: create, extras_field: pub extras }
    }
    fields {}
    read_only {
        /// The kind of entity.
        ///
        /// JSON property `@type`. Read-only.
        0: at_type = "@type", read: String;
        /// The type that `@type` extends (TMF630).
        ///
        /// JSON property `@baseType`. Read-only.
        1: at_base_type = "@baseType", read: String;
        /// The URL of the schema of the entity.
        ///
        /// JSON property `@schemaLocation`. Read-only.
        2: at_schema_location = "@schemaLocation", read: String;
    }
    fields {
        /// Town.
        3: city = "city", read: String, write: into(String);
        /// Country.
        4: country = "country", read: String, write: into(String);
        /// A part of a town or a hamlet.
        5: locality = "locality", read: String, write: into(String);
        /// Postcode.
        6: postcode = "postcode", read: String, write: into(String);
        /// State, province or region.
        ///
        /// JSON property `stateOrProvince`.
        7: state_or_province = "stateOrProvince", read: String, write: into(String);
        /// Name of the street, without its type.
        ///
        /// JSON property `streetName`.
        8: street_name = "streetName", read: String, write: into(String);
        /// House number.
        ///
        /// JSON property `streetNr`.
        9: street_nr = "streetNr", read: String, write: into(String);
        /// The suffix of the number, such as B for bis.
        ///
        /// JSON property `streetNrSuffix`.
        10: street_nr_suffix = "streetNrSuffix", read: String, write: into(String);
        /// A relative direction in the name of the street, such as north.
        ///
        /// JSON property `streetSuffix`.
        11: street_suffix = "streetSuffix", read: String, write: into(String);
        /// Type of the street.
        ///
        /// JSON property `streetType`.
        12: street_type = "streetType", read: String, write: into(String);
        /// The code of the town at INSEE, the statistics office. Codes of two departments contain a
        /// letter.
        13: code_insee = "code_insee", read: String, write: into(String);
        /// The postal register's code of this address (hexaclé), ten characters; used by operators
        /// to identify an address. `CodeAdresseImmeuble` in the IPE address file.
        ///
        /// Exactly 10 characters.
        14: code_hexacle = "code_hexacle", read: String, write: into(String);
        /// The postal register's code of number 0 of the street, ten characters; for addresses
        /// without a `code_hexacle`. `CodeHexacleVoie` in the IPE address file.
        ///
        /// Exactly 10 characters.
        15: code_hexacle_voie = "code_hexacle_voie", read: String, write: into(String);
        /// The tax register's code of the street. `CodeVoieRivoliImmeuble` in the IPE address file.
        16: code_rivoli = "code_rivoli", read: String, write: into(String);
        /// The address's code in the national address base (BAN).
        17: code_ban = "code_ban", read: String, write: into(String);
    }
}

orange_core::__validate!(
    Address, Request, "#/components/schemas/GeographicAddress", DEFINITIONS
);

impl AddressCreate {
    /// Creates the value without fields.
    pub fn new() -> Self {
        Self::default()
    }
}

orange_core::__validate!(
    AddressCreate, Request, "#/components/schemas/GeographicAddress", DEFINITIONS
);
