// Generated from crates/orange-anomalie-adresse/openapi.yaml by `cargo xtask codegen anomalie-adresse`; do not edit.

//! Paths into `GeographicLocationsIssue`.

use orange_core::query::{Field, List, Structured, Text};

use super::GeographicPointFields;

orange_core::fields_type! {
    #[doc = " Paths below a `GeographicLocationsIssue`, wherever it stands."] pub struct
    GeographicLocationsIssueFields;
}

impl<K: Structured> GeographicLocationsIssueFields<K> {
    /// `value`: The right points.
    pub fn value(&self) -> GeographicPointFields<List> {
        self.0.child("value").into()
    }

    /// `description`: What the OC wants to say on this correction.
    pub fn description(&self) -> Field<Text> {
        self.0.child("description")
    }
}
