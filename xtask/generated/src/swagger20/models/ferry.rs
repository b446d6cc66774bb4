// Generated from corpus/swagger20.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `Ferry`.

use orange_core::model::Kept;

use super::super::schemas::DEFINITIONS;

/// `Ferry`.
///
/// In the specification: `swagger20.yaml#/definitions/Ferry`.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Ferry {
    /// `name`. Required.
    pub name: Option<String>,
    /// `kind`. Required.
    pub kind: Option<String>,
    /// `note`.
    pub note: Option<String>,
    /// `seats`.
    pub seats: Option<i64>,
    kept: Kept,
}

impl Ferry {
    /// Creates the value with its required fields.
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: Some(name.into()),
            kind: Some("Ferry".into()),
            ..Self::default()
        }
    }
}

orange_core::__validate!(Ferry, Client, "#/definitions/Ferry", DEFINITIONS);

orange_core::__fields! {
    Ferry.kept {
        0 name "name" [into String];
        1 kind "kind" [into String];
        2 note "note" [into String];
        3 seats "seats" [value i64];
    }
}
