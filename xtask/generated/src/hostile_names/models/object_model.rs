// Generated from corpus/hostile-names.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `Object`.

use orange_core::model::Kept;

/// `Object`.
///
/// In the specification: `hostile-names.yaml#/components/schemas/Object`.
#[derive(Clone, Debug, Default)]
pub struct ObjectModel {
    /// `x`.
    pub x: Option<i64>,
    #[doc(hidden)]
    pub kept: Kept,
}

orange_core::__fields! {
    ObjectModel.kept {
        0 x "x";
    }
}
