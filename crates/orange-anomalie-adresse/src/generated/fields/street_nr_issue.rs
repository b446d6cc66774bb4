// Generated from crates/orange-anomalie-adresse/openapi.yaml by `cargo xtask codegen anomalie-adresse`; do not edit.

//! Paths into `StreetNrIssue`.

use orange_core::query::{Any, Field, Flag, Structured, Text};

orange_core::fields_type! {
    #[doc = " Paths below a `StreetNrIssue`, wherever it stands."] pub struct
    StreetNrIssueFields;
}

impl<K: Structured> StreetNrIssueFields<K> {
    /// `value`: The right values.
    pub fn value(&self) -> Field<Any> {
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
