// Generated from crates/orange-anomalie-adresse/openapi.yaml by `cargo xtask codegen anomalie-adresse`; do not edit.

//! Filter and sort paths of `GeographicLocationsIssue`.

use orange_core::query::{Field, List, Text};

use super::GeographicPointFields;

orange_core::fields_type! {
    /// Paths to the properties of each `GeographicLocationsIssue` in a listed resource.
    pub struct GeographicLocationsIssueFields;
}

// Rows: method, JSON property, `->` a value or `=>` the paths below it. See `__paths_below!` in `orange-core`.
orange_core::__paths_below! {
    GeographicLocationsIssueFields {
        /// `value`: The right points.
        value "value" => GeographicPointFields<List>;
        /// `description`: A comment of the OC on this correction.
        description "description" -> Field<Text>;
    }
}
