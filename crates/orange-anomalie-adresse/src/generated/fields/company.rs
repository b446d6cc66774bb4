// Generated from crates/orange-anomalie-adresse/openapi.yaml by `cargo xtask codegen anomalie-adresse`; do not edit.

//! Paths into `Company`.

use orange_core::query::{Field, List, Object, Structured, Text};

use super::{AddressFields, ContactMediumFields};

orange_core::fields_type! {
    #[doc = " Paths below a `Company`, wherever it stands."] pub struct CompanyFields;
}

impl<K: Structured> CompanyFields<K> {
    /// `name`: Its name.
    pub fn name(&self) -> Field<Text> {
        self.0.child("name")
    }

    /// `address`.
    pub fn address(&self) -> AddressFields<Object> {
        self.0.child("address").into()
    }

    /// `contactMedium`: How to reach it.
    pub fn contact_medium(&self) -> ContactMediumFields<List> {
        self.0.child("contactMedium").into()
    }

    /// `siret`.
    pub fn siret(&self) -> Field<Text> {
        self.0.child("siret")
    }

    /// `siren`.
    pub fn siren(&self) -> Field<Text> {
        self.0.child("siren")
    }
}
