// Generated from crates/orange-anomalie-adresse/openapi.yaml by `cargo xtask codegen anomalie-adresse`; do not edit.

//! Paths into `CodeHexacleVoieIssue`.

use orange_core::query::{Field, Flag, Structured, Text};

orange_core::fields_type! {
    #[doc = " Paths below a `CodeHexacleVoieIssue`, wherever it stands."] pub struct
    CodeHexacleVoieIssueFields;
}

impl<K: Structured> CodeHexacleVoieIssueFields<K> {
    /// `value`: The right value.
    pub fn value(&self) -> Field<Text> {
        self.0.child("value")
    }

    /// `toBlank`: True when the member shall be emptied; `value` is left out then.
    pub fn to_blank(&self) -> Field<Flag> {
        self.0.child("toBlank")
    }

    /// `description`: What the OC wants to say on this correction.
    pub fn description(&self) -> Field<Text> {
        self.0.child("description")
    }
}
