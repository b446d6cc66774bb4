// Generated from crates/orange-incident/openapi.yaml by `cargo xtask codegen incident`; do not edit.

//! Filter and sort paths of `Address`.

use orange_core::query::{EqualityOnly, Field, Text};

orange_core::fields_type! {
    /// Paths to the properties of `Address`, wherever the object occurs in an item.
    pub struct AddressFields: EqualityOnly;
}

orange_core::__paths_below! {
    AddressFields {
        /// `country`: The country, in two letters.
        country "country" -> Field<Text, EqualityOnly>;
    }
}
