// Generated from corpus/discriminators.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `OtherMark`.

use orange_core::model::Kept;

/// `OtherMark`.
///
/// In the specification: `discriminators.yaml#/components/schemas/Mark`.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct OtherMark {
    /// `kind`. Required.
    pub kind: Option<String>,
    kept: Kept,
}

orange_core::__fields! {
    OtherMark.kept {
        0 kind "kind";
    }
}
