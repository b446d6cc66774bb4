// Generated from crates/orange-core-information/openapi.yaml by `cargo xtask codegen core-information`; do not edit.

//! Filter and sort paths of `Address`.

use orange_core::query::{EqualityOnly, Field, Text};

orange_core::fields_type! {
    /// Paths to the properties of each `Address` in a listed resource.
    pub struct AddressFields: EqualityOnly;
}

// Rows: method, JSON property, `->` a value or `=>` the paths below it. See `__paths_below!` in `orange-core`.
orange_core::__paths_below! {
    AddressFields {
        /// `country`: The country, a two-letter code in Orange's sample.
        country "country" -> Field<Text, EqualityOnly>;
        /// `city`: The city.
        city "city" -> Field<Text, EqualityOnly>;
    }
}
