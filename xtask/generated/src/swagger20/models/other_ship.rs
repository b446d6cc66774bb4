// Generated from corpus/swagger20.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `OtherShip`.

use orange_core::model::Kept;

use super::super::schemas::DEFINITIONS;

/// `OtherShip`.
///
/// In the specification: `swagger20.yaml#/definitions/Ship`.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct OtherShip {
    /// `name`. Required.
    pub name: Option<String>,
    /// `kind`. Required.
    pub kind: Option<String>,
    /// `note`.
    pub note: Option<String>,
    kept: Kept,
}

orange_core::__validate!(OtherShip, Client, "#/definitions/Ship", DEFINITIONS);

orange_core::__builder! {
    /// Creates the value with its required fields.
    OtherShipBuilder -> OtherShip, [name kind]
    name Name name(impl Into<String>) String = name.into(), [String, Kind];
    kind Kind kind(impl Into<String>) String = kind.into(), [Name, String];
    {
        OtherShip {
            name: Some(name),
            kind: Some(kind),
            ..OtherShip::default()
        }
    }
}

orange_core::__fields! {
    OtherShip.kept {
        0 name "name" [into String];
        1 kind "kind" [into String];
        2 note "note" [into String];
    }
}
