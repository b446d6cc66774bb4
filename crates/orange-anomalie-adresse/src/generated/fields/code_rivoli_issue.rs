// Generated from crates/orange-anomalie-adresse/openapi.yaml by `cargo xtask codegen anomalie-adresse`; do not edit.

//! Filter and sort paths of `CodeRivoliIssue`.

use orange_core::query::{Field, Flag, Text};

orange_core::fields_type! {
    /// Paths to the properties of each `CodeRivoliIssue` in a listed resource.
    pub struct CodeRivoliIssueFields;
}

// Rows: method, JSON property, `->` a value or `=>` the paths below it. See `__paths_below!` in `orange-core`.
orange_core::__paths_below! {
    CodeRivoliIssueFields {
        /// `value`: The corrected value.
        value "value" -> Field<Text>;
        /// `toBlank`: Whether to clear the property. If true, `value` must be absent.
        to_blank "toBlank" -> Field<Flag>;
        /// `description`: A comment of the OC on this correction.
        description "description" -> Field<Text>;
    }
}
