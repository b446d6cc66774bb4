// Generated from crates/orange-anomalie-adresse/openapi.yaml by `cargo xtask codegen anomalie-adresse`; do not edit.

//! Filter and sort paths of `Company`.

use orange_core::query::{Field, List, Object, Text};

use super::{AddressFields, ContactMediumFields};

orange_core::fields_type! {
    /// Paths to the properties of each `Company` in a listed resource.
    pub struct CompanyFields;
}

// Rows: method, JSON property, `->` a value or `=>` the paths below it. See `__paths_below!` in `orange-core`.
orange_core::__paths_below! {
    CompanyFields {
        /// `name`: The name of the company.
        name "name" -> Field<Text>;
        /// `address`: The address of the company.
        address "address" => AddressFields<Object>;
        /// `contactMedium`: Email addresses and phone numbers of the company.
        contact_medium "contactMedium" => ContactMediumFields<List>;
        /// `siret`: The SIRET of the company's site, fourteen digits.
        siret "siret" -> Field<Text>;
        /// `siren`: The SIREN of the company, nine digits.
        siren "siren" -> Field<Text>;
    }
}
