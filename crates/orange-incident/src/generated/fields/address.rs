// Generated from crates/orange-incident/openapi.yaml by `cargo xtask codegen incident`; do not edit.

//! Paths into `Address`.

use orange_core::query::{EqualityOnly, Field, Structured, Text};

orange_core::fields_type! {
    #[doc = " Paths below a `Address`, wherever it stands."] pub struct AddressFields :
    EqualityOnly;
}

impl<K: Structured> AddressFields<K> {
    /// `country`: The country, in two letters.
    pub fn country(&self) -> Field<Text, EqualityOnly> {
        self.0.child("country")
    }
}
