// Generated from crates/orange-anomalie-adresse/openapi.yaml by `cargo xtask codegen anomalie-adresse`; do not edit.

//! Filter and sort paths of `GeographicLocationsIssue`.

use orange_core::query::{Field, List, Text};

use super::GeographicPointFields;

orange_core::fields_type! {
    /// Paths to the properties of `GeographicLocationsIssue`, wherever the object occurs in an item.
    pub struct GeographicLocationsIssueFields;
}

orange_core::__paths_below! {
    GeographicLocationsIssueFields {
        /// `value`: The right points.
        value "value" => GeographicPointFields<List>;
        /// `description`: A comment of the OC on this correction.
        description "description" -> Field<Text>;
    }
}
