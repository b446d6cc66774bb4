// Generated from crates/orange-anomalie-adresse/openapi.yaml by `cargo xtask codegen anomalie-adresse`; do not edit.

//! Paths into `ContactMedium`.

use orange_core::query::{Enum, Field, Structured, Text};

use super::super::models;

orange_core::fields_type! {
    #[doc = " Paths below a `ContactMedium`, wherever it stands."] pub struct
    ContactMediumFields;
}

impl<K: Structured> ContactMediumFields<K> {
    /// `mediumType`.
    pub fn medium_type(&self) -> Field<Enum<models::MediumType>> {
        self.0.child("mediumType")
    }

    /// `value`: The address or the number.
    pub fn value(&self) -> Field<Text> {
        self.0.child("value")
    }
}
