// Generated from corpus/discriminators.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `OtherLateral`.

use orange_core::model::Kept;

/// `OtherLateral`.
///
/// In the specification: `discriminators.yaml#/components/schemas/Lateral`.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct OtherLateral {
    /// `kind`. Required.
    pub kind: Option<String>,
    /// `number`.
    pub number: Option<i64>,
    kept: Kept,
}

orange_core::__fields! {
    OtherLateral.kept {
        0 kind "kind";
        1 number "number";
    }
}
