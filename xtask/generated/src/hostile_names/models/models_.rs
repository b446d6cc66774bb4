// Generated from corpus/hostile-names.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `models`.

use orange_core::model::Kept;

/// `models`.
///
/// In the specification: `hostile-names.yaml#/components/schemas/models`.
#[derive(Clone, Debug, Default)]
pub struct Models {
    /// `x`.
    pub x: Option<bool>,
    #[doc(hidden)]
    pub kept: Kept,
}

orange_core::__fields! {
    Models.kept {
        0 x "x";
    }
}
