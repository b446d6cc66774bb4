// Generated from crates/orange-incident/openapi.yaml by `cargo xtask codegen incident`; do not edit.

//! Paths into `Location`.

use orange_core::query::{EqualityOnly, Field, Object, Structured, Text};

use super::AddressFields;

orange_core::fields_type! {
    #[doc = " Paths below a `Location`, wherever it stands."] pub struct LocationFields :
    EqualityOnly;
}

impl<K: Structured> LocationFields<K> {
    /// `id`: The id of the location in the Core Information API, which keeps the locations.
    pub fn id(&self) -> Field<Text, EqualityOnly> {
        self.0.child("id")
    }

    /// `address`: Its postal address.
    pub fn address(&self) -> AddressFields<Object> {
        self.0.child("address").into()
    }
}
