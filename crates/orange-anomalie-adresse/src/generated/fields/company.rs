// Generated from crates/orange-anomalie-adresse/openapi.yaml by `cargo xtask codegen anomalie-adresse`; do not edit.

//! Filter and sort paths of `Company`.

use orange_core::query::{Field, List, Object, Text};

use super::{AddressFields, ContactMediumFields};

orange_core::fields_type! {
    /// Paths of the properties of `Company`, at any depth.
    pub struct CompanyFields;
}

orange_core::__paths_below! {
    CompanyFields {
        /// `name`: Its name.
        name "name" -> Field<Text>;
        /// `address`.
        address "address" => AddressFields<Object>;
        /// `contactMedium`: Its contacts.
        contact_medium "contactMedium" => ContactMediumFields<List>;
        /// `siret`.
        siret "siret" -> Field<Text>;
        /// `siren`.
        siren "siren" -> Field<Text>;
    }
}
