// Generated from crates/orange-core-information/openapi.yaml by `cargo xtask codegen core-information`; do not edit.

//! Paths into `Address`.

use orange_core::query::{EqualityOnly, Field, Structured, Text};

orange_core::fields_type! {
    #[doc = " Paths below a `Address`, wherever it stands."] pub struct AddressFields :
    EqualityOnly;
}

impl<K: Structured> AddressFields<K> {
    /// `country`: The country, of two letters in Orange's sample.
    pub fn country(&self) -> Field<Text, EqualityOnly> {
        self.0.child("country")
    }

    /// `city`: The city.
    pub fn city(&self) -> Field<Text, EqualityOnly> {
        self.0.child("city")
    }
}
