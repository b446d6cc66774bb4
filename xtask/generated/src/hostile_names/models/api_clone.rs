// Generated from corpus/hostile-names.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `Clone`.

use orange_core::model::Kept;

/// `Clone`.
///
/// In the specification: `hostile-names.yaml#/components/schemas/Clone`.
#[derive(Clone, Debug, Default)]
pub struct ApiClone {
    /// `x`.
    pub x: Option<i64>,
    #[doc(hidden)]
    pub kept: Kept,
}

orange_core::__fields! {
    ApiClone.kept {
        0 x "x";
    }
}
