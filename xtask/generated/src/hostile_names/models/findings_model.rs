// Generated from corpus/hostile-names.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `Findings`.

use orange_core::model::Kept;

/// `Findings`.
///
/// In the specification: `hostile-names.yaml#/components/schemas/Findings`.
#[derive(Clone, Debug, Default)]
pub struct FindingsModel {
    /// `x`.
    pub x: Option<bool>,
    #[doc(hidden)]
    pub kept: Kept,
}

orange_core::__fields! {
    FindingsModel.kept {
        0 x "x";
    }
}
