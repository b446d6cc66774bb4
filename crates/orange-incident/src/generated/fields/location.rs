// Generated from crates/orange-incident/openapi.yaml by `cargo xtask codegen incident`; do not edit.

//! Filter and sort paths of `Location`.

use orange_core::query::{EqualityOnly, Field, Object, Text};

use super::AddressFields;

orange_core::fields_type! {
    /// Paths to the properties of `Location`, wherever the object occurs in an item.
    pub struct LocationFields: EqualityOnly;
}

orange_core::__paths_below! {
    LocationFields {
        /// `id`: The id of the location in the Core Information API.
        id "id" -> Field<Text, EqualityOnly>;
        /// `address`: The postal address of the location.
        address "address" => AddressFields<Object>;
    }
}
