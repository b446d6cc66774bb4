// Generated from crates/orange-anomalie-adresse/openapi.yaml by `cargo xtask codegen anomalie-adresse`; do not edit.

//! Paths into `PostcodeIssue`.

use orange_core::query::{Field, Text};

orange_core::fields_type! {
    #[doc = " Paths below a `PostcodeIssue`, wherever it stands."] pub struct
    PostcodeIssueFields;
}

orange_core::__paths_below! {
    PostcodeIssueFields {
        /// `value`: The right value.
        value "value" -> Field<Text>;
        /// `description`: A comment of the OC on this correction.
        description "description" -> Field<Text>;
    }
}
