// Generated from crates/orange-anomalie-adresse/openapi.yaml by `cargo xtask codegen anomalie-adresse`; do not edit.

//! Filter and sort paths of `StreetNrIssue`.

use orange_core::query::{Any, Field, Flag, Text};

orange_core::fields_type! {
    /// Paths to the properties of each `StreetNrIssue` in a listed resource.
    pub struct StreetNrIssueFields;
}

// Rows: method, JSON property, `->` a value or `=>` the paths below it. See `__paths_below!` in `orange-core`.
orange_core::__paths_below! {
    StreetNrIssueFields {
        /// `value`: The corrected values.
        value "value" -> Field<Any>;
        /// `toBlank`: Whether to clear the property. If true, `value` must be absent.
        to_blank "toBlank" -> Field<Flag>;
        /// `description`: A comment of the OC on this correction.
        description "description" -> Field<Text>;
    }
}
