// Generated from corpus/discriminators.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `PortMark`.

use orange_core::model::Kept;

/// `PortMark`.
///
/// In the specification: `discriminators.yaml#/components/schemas/PortMark`.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct PortMark {
    /// `kind`. Required.
    pub kind: Option<String>,
    /// `number`.
    pub number: Option<i64>,
    /// `red`.
    pub red: Option<bool>,
    kept: Kept,
}

orange_core::__fields! {
    PortMark.kept {
        0 kind "kind";
        1 number "number";
        2 red "red";
    }
}
