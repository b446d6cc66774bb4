// Generated from corpus/swagger20.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `Tug`.

use orange_core::model::Kept;

use super::super::schemas::DEFINITIONS;

/// `Tug`.
///
/// In the specification: `swagger20.yaml#/definitions/Tug`.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Tug {
    /// `name`. Required.
    pub name: Option<String>,
    /// `kind`. Required.
    pub kind: Option<String>,
    /// `note`.
    pub note: Option<String>,
    /// `power`.
    pub power: Option<i64>,
    kept: Kept,
}

impl Tug {
    /// Creates the value with its required fields.
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: Some(name.into()),
            kind: Some("Tug".into()),
            ..Self::default()
        }
    }
}

orange_core::__validate!(Tug, Client, "#/definitions/Tug", DEFINITIONS);

orange_core::__fields! {
    Tug.kept {
        0 name "name" [into String];
        1 kind "kind" [into String];
        2 note "note" [into String];
        3 power "power" [value i64];
    }
}
