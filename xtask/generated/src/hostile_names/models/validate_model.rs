// Generated from corpus/hostile-names.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `Validate`.

use orange_core::model::Kept;

/// `Validate`.
///
/// In the specification: `hostile-names.yaml#/components/schemas/Validate`.
#[derive(Clone, Debug, Default)]
pub struct ValidateModel {
    /// `x`.
    pub x: Option<i64>,
    #[doc(hidden)]
    pub kept: Kept,
}

orange_core::__fields! {
    ValidateModel.kept {
        0 x "x";
    }
}
