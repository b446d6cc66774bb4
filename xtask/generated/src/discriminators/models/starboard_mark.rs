// Generated from corpus/discriminators.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `StarboardMark`.

use orange_core::model::Kept;

/// `StarboardMark`.
///
/// In the specification: `discriminators.yaml#/components/schemas/StarboardMark`.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct StarboardMark {
    /// `kind`. Required.
    pub kind: Option<String>,
    /// `number`.
    pub number: Option<i64>,
    /// `green`.
    pub green: Option<bool>,
    kept: Kept,
}

orange_core::__fields! {
    StarboardMark.kept {
        0 kind "kind";
        1 number "number";
        2 green "green";
    }
}
