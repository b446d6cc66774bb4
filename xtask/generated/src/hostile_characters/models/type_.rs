// Generated from corpus/hostile-characters.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `𝕏`.

use orange_core::model::Kept;

/// `𝕏`.
///
/// In the specification: `hostile-characters.yaml#/components/schemas/𝕏`.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Type {
    /// `𝕏`. On the wire `𝕏`.
    pub field: Option<i64>,
    kept: Kept,
}

orange_core::__fields! {
    Type.kept {
        0 field "𝕏";
    }
}
