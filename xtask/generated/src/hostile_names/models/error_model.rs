// Generated from corpus/hostile-names.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `Error`.

use orange_core::model::Kept;

/// `Error`.
///
/// In the specification: `hostile-names.yaml#/components/schemas/Error`.
#[derive(Clone, Debug, Default)]
pub struct ErrorModel {
    /// `x`.
    pub x: Option<bool>,
    #[doc(hidden)]
    pub kept: Kept,
}

orange_core::__fields! {
    ErrorModel.kept {
        0 x "x";
    }
}
