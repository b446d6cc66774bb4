// Generated from corpus/hostile-names.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `Kept`.

use orange_core::model::Kept;

/// `Kept`.
///
/// In the specification: `hostile-names.yaml#/components/schemas/Kept`.
#[derive(Clone, Debug, Default)]
pub struct KeptModel {
    /// `x`.
    pub x: Option<i64>,
    #[doc(hidden)]
    pub kept: Kept,
}

orange_core::__fields! {
    KeptModel.kept {
        0 x "x";
    }
}
