// Generated from crates/orange-anomalie-adresse/openapi.yaml by `cargo xtask codegen anomalie-adresse`; do not edit.

//! Filter and sort paths of `PmIdIssue`.

use orange_core::query::{Field, Text};

orange_core::fields_type! {
    /// Paths to the properties of each `PmIdIssue` in a listed resource.
    pub struct PmIdIssueFields;
}

// Rows: method, JSON property, `->` a value or `=>` the paths below it. See `__paths_below!` in `orange-core`.
orange_core::__paths_below! {
    PmIdIssueFields {
        /// `value`: The corrected value.
        value "value" -> Field<Text>;
        /// `description`: A comment of the OC on this correction.
        description "description" -> Field<Text>;
    }
}
