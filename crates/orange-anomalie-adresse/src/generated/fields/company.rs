// Generated from crates/orange-anomalie-adresse/openapi.yaml by `cargo xtask codegen anomalie-adresse`; do not edit.

//! Filter and sort paths of `Company`.

use orange_core::query::{Field, List, Object, Text};

use super::{AddressFields, ContactMediumFields};

orange_core::fields_type! {
    /// Paths to the properties of each `Company` in a listed resource.
    pub struct CompanyFields;
}

// Rows: name, JSON path, `->` a value or `=>` the paths below it. See `__paths!` in `orange-core`.
orange_core::__paths_below! {
    CompanyFields {
        /// `name`: The name of the company.
        name "name" -> Field<Text>;
        /// `address`: An address in its parts.
        address "address" => AddressFields<Object>;
        /// `contactMedium`: Email addresses and phone numbers of the company.
        contact_medium "contactMedium" => ContactMediumFields<List>;
        /// `siret`: The number of one site of a French company, its SIREN and five more digits.
        siret "siret" -> Field<Text>;
        /// `siren`: A French company's number, nine digits.
        siren "siren" -> Field<Text>;
    }
}
