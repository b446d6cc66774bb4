// Generated from corpus/constructors.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `Beacon`.

use orange_core::model::Kept;

use super::Version;
use super::super::schemas::DEFINITIONS;

/// Every required field has one possible value, which the constructor fills in.
///
/// In the specification: `constructors.yaml#/components/schemas/Beacon`.
#[derive(Clone, Debug, Default)]
pub struct Beacon {
    /// `kind`. Required. Always `"beacon"`.
    pub kind: Option<String>,
    /// `version`. Required.
    pub version: Option<Version>,
    /// `level`. Required. Always `-3`.
    pub level: Option<i64>,
    /// `active`. Required. Always `true`.
    pub active: Option<bool>,
    /// `unit`. Required. Always `1`.
    pub unit: Option<i64>,
    /// `note`. Always `"optional"`.
    pub note: Option<String>,
    #[doc(hidden)]
    pub kept: Kept,
}

impl Beacon {
    /// Creates the value with its required fields.
    pub fn new() -> Self {
        Self {
            kind: Some("beacon".into()),
            version: Some("2".into()),
            level: Some(-3),
            active: Some(true),
            unit: Some(1),
            ..Self::default()
        }
    }
}

orange_core::__validate!(Beacon, Client, "#/components/schemas/Beacon", DEFINITIONS);

orange_core::__fields! {
    Beacon.kept {
        0 kind "kind" [into String];
        1 version "version" [into Version];
        2 level "level" [value i64];
        3 active "active" [value bool];
        4 unit "unit" [value i64];
        5 note "note" [into String];
    }
}
