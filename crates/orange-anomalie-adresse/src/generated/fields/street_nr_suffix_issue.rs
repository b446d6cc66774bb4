// Generated from crates/orange-anomalie-adresse/openapi.yaml by `cargo xtask codegen anomalie-adresse`; do not edit.

//! Filter and sort paths of `StreetNrSuffixIssue`.

use orange_core::query::{Any, Field, Flag, Text};

orange_core::fields_type! {
    /// Paths to the properties of each `StreetNrSuffixIssue` in a listed resource.
    pub struct StreetNrSuffixIssueFields;
}

// Rows: method, JSON property, `->` a value or `=>` the paths below it. See `__paths_below!` in `orange-core`.
orange_core::__paths_below! {
    StreetNrSuffixIssueFields {
        /// `value`: The corrected values.
        value "value" -> Field<Any>;
        /// `toBlank`: Whether to clear the property. If true, `value` must be absent.
        to_blank "toBlank" -> Field<Flag>;
        /// `description`: A comment of the OC on this correction.
        description "description" -> Field<Text>;
    }
}
