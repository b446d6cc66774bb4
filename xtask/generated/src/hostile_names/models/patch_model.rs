// Generated from corpus/hostile-names.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `Patch`.

use orange_core::model::Kept;

/// `Patch`.
///
/// In the specification: `hostile-names.yaml#/components/schemas/Patch`.
#[derive(Clone, Debug, Default)]
pub struct PatchModel {
    /// `x`.
    pub x: Option<i64>,
    #[doc(hidden)]
    pub kept: Kept,
}

orange_core::__fields! {
    PatchModel.kept {
        0 x "x";
    }
}
