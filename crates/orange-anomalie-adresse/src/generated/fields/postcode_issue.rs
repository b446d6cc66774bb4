// Generated from crates/orange-anomalie-adresse/openapi.yaml by `cargo xtask codegen anomalie-adresse`; do not edit.

//! Paths into `PostcodeIssue`.

use orange_core::query::{Field, Structured, Text};

orange_core::fields_type! {
    #[doc = " Paths below a `PostcodeIssue`, wherever it stands."] pub struct
    PostcodeIssueFields;
}

impl<K: Structured> PostcodeIssueFields<K> {
    /// `value`: The right value.
    pub fn value(&self) -> Field<Text> {
        self.0.child("value")
    }

    /// `description`: What the OC wants to say on this correction.
    pub fn description(&self) -> Field<Text> {
        self.0.child("description")
    }
}
