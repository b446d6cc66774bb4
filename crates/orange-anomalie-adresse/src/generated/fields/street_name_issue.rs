// Generated from crates/orange-anomalie-adresse/openapi.yaml by `cargo xtask codegen anomalie-adresse`; do not edit.

//! Paths into `StreetNameIssue`.

use orange_core::query::{Field, Flag, Structured, Text};

orange_core::fields_type! {
    #[doc = " Paths below a `StreetNameIssue`, wherever it stands."] pub struct
    StreetNameIssueFields;
}

impl<K: Structured> StreetNameIssueFields<K> {
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
