// Generated from corpus/hostile-names.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `MethodsPatch`.

use orange_core::model::Kept;

/// `MethodsPatch`.
///
/// In the specification: `hostile-names.yaml#/components/schemas/MethodsPatch`.
#[derive(Clone, Debug, Default)]
pub struct MethodsPatch {
    /// `x`.
    pub x: Option<bool>,
    #[doc(hidden)]
    pub kept: Kept,
}

orange_core::__fields! {
    MethodsPatch.kept {
        0 x "x";
    }
}
