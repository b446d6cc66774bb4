// Generated from crates/orange-incident/openapi.yaml by `cargo xtask codegen incident`; do not edit.

//! Filter and sort paths of `Location`.

use orange_core::query::{EqualityOnly, Field, Object, Text};

use super::AddressFields;

orange_core::fields_type! {
    /// Paths to the properties of each `Location` in a listed resource.
    pub struct LocationFields: EqualityOnly;
}

// Rows: method, JSON property, `->` a value or `=>` the paths below it. See `__paths_below!` in `orange-core`.
orange_core::__paths_below! {
    LocationFields {
        /// `id`: The id of the location in the Core Information API.
        id "id" -> Field<Text, EqualityOnly>;
        /// `address`: The postal address of the location.
        address "address" => AddressFields<Object>;
    }
}
