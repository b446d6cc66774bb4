// Generated from corpus/hostile-names.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `Json`.

use orange_core::model::Kept;

/// `Json`.
///
/// In the specification: `hostile-names.yaml#/components/schemas/Json`.
#[derive(Clone, Debug, Default)]
pub struct JsonModel {
    /// `x`.
    pub x: Option<i64>,
    #[doc(hidden)]
    pub kept: Kept,
}

orange_core::__fields! {
    JsonModel.kept {
        0 x "x";
    }
}
