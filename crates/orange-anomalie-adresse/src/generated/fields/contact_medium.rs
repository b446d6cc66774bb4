// Generated from crates/orange-anomalie-adresse/openapi.yaml by `cargo xtask codegen anomalie-adresse`; do not edit.

//! Filter and sort paths of `ContactMedium`.

use orange_core::query::{Enum, Field, Text};

use super::super::models;

orange_core::fields_type! {
    /// Paths to the properties of each `ContactMedium` in a listed resource.
    pub struct ContactMediumFields;
}

// Rows: method, JSON property, `->` a value or `=>` the paths below it. See `__paths_below!` in `orange-core`.
orange_core::__paths_below! {
    ContactMediumFields {
        /// `mediumType`: The kind of contact.
        medium_type "mediumType" -> Field<Enum<models::MediumType>>;
        /// `value`: The email address or phone number.
        value "value" -> Field<Text>;
    }
}
